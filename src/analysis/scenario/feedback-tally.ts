import type {
  FeedbackAbout,
  FeedbackRemarkRecord,
  FeedbackSessionRecord,
  FeedbackVoteRecord,
} from '../../records/feedback.ts'
import { compareText } from '../../records/ids.ts'

export interface Votes {
  readonly yes: number
  readonly no: number
  readonly unsure: number
}

/** What one session said of one thing. */
export interface SessionTally {
  readonly session: Pick<FeedbackSessionRecord, 'id' | 'group' | 'title'>
  /** Null: not voted on. */
  readonly votes: Votes | null
  readonly remarks: readonly FeedbackRemarkRecord[]
}

type Voted = Pick<FeedbackVoteRecord, 'sessionId' | 'about' | 'at' | 'id' | keyof Votes>

export const sameAbout = (a: FeedbackAbout, b: FeedbackAbout): boolean => a.kind === b.kind && a.id === b.id

/** The count that holds: the latest; at the same moment the last by id, so that it is the same on every tablet. */
export function latestVote<Vote extends Voted>(
  votes: readonly Vote[],
  sessionId: string,
  about: FeedbackAbout,
): Vote | null {
  const own = votes.filter((vote) => vote.sessionId === sessionId && sameAbout(vote.about, about))
  return own.reduce<Vote | null>((latest, vote) => (latest && isLater(latest, vote) ? latest : vote), null)
}

/** Per session that said something of it, in the order of the sessions. */
export function tallyOf(
  about: FeedbackAbout,
  {
    sessions,
    votes,
    remarks,
  }: {
    readonly sessions: readonly FeedbackSessionRecord[]
    readonly votes: readonly FeedbackVoteRecord[]
    readonly remarks: readonly FeedbackRemarkRecord[]
  },
): readonly SessionTally[] {
  return sessions.flatMap((session) => {
    const vote = latestVote(votes, session.id, about)
    const own = remarks.filter((remark) => remark.sessionId === session.id && sameAbout(remark.about, about))
    if (own.length === 0 && (!vote || handsIn(vote) === 0)) return []
    return [{ session, votes: vote, remarks: own.sort((a, b) => compareText(a.at, b.at)) }]
  })
}

export const handsIn = ({ yes, no, unsure }: Votes): number => yes + no + unsure

/** Moments with the same offset compare as text; those of other offsets by their instant. */
function isLater(a: Voted, b: Voted): boolean {
  const order = Date.parse(a.at) - Date.parse(b.at)
  return order === 0 || Number.isNaN(order) ? compareText(a.id, b.id) > 0 : order > 0
}
