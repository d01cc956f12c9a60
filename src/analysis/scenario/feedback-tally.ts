import type {
  FeedbackAbout,
  FeedbackRemarkRecord,
  FeedbackSessionRecord,
  FeedbackVoteRecord,
} from '../../records/feedback.ts'
import { handsIn, sameAbout, type Votes, votesOf } from '../../records/feedback-votes.ts'
import { compareText } from '../../records/ids.ts'

/** What one session said of one thing. */
export interface SessionTally {
  readonly session: Pick<FeedbackSessionRecord, 'id' | 'group' | 'title'>
  /** Null: not voted on. */
  readonly votes: Votes | null
  readonly remarks: readonly FeedbackRemarkRecord[]
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
    const counted = votesOf(votes, session.id, about)
    const own = remarks.filter((remark) => remark.sessionId === session.id && sameAbout(remark.about, about))
    if (own.length === 0 && (!counted || handsIn(counted) === 0)) return []
    return [{ session, votes: counted, remarks: own.sort((a, b) => compareText(a.at, b.at)) }]
  })
}
