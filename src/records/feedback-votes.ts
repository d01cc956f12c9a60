import type { FeedbackAbout, FeedbackVoteRecord } from './feedback.ts'
import { compareText } from './ids.ts'

export interface Votes {
  readonly yes: number
  readonly no: number
  readonly unsure: number
}

type Voted = Pick<FeedbackVoteRecord, 'sessionId' | 'about' | 'at' | 'id' | 'device' | keyof Votes>

const ANSWERS = ['yes', 'no', 'unsure'] as const

export const sameAbout = (a: FeedbackAbout, b: FeedbackAbout): boolean => a.kind === b.kind && a.id === b.id

export const handsIn = ({ yes, no, unsure }: Votes): number => yes + no + unsure

/**
 * The hands a session counted about one thing: those of all devices together. Of counts without a device (of a file, or of a version
 * that kept one count for all) the latest holds. Null: nobody counted.
 */
export function votesOf(votes: readonly Voted[], sessionId: string, about: FeedbackAbout): Votes | null {
  const counts = countsOf(votes, sessionId, about)
  return counts.length === 0 ? null : mapAnswers((answer) => Math.max(0, sumOf(counts, answer)))
}

/** What a device counted itself: below zero where it took back hands another had counted. */
export function ownVote<Vote extends Voted>(
  votes: readonly Vote[],
  sessionId: string,
  about: FeedbackAbout,
  device: string,
): Vote | undefined {
  return votes
    .filter((vote) => vote.device === device && isAbout(vote, sessionId, about))
    .sort((a, b) => compareText(a.id, b.id))[0]
}

/** Whether another device counted hands about it too. */
export const isCountedElsewhere = (
  votes: readonly Voted[],
  sessionId: string,
  about: FeedbackAbout,
  device: string,
): boolean => countsOf(votes, sessionId, about).some((vote) => vote.device !== device && handsIn(vote) !== 0)

/** What a device has counted after a step, so that all together are the hands shown and that step. Never below zero together. */
export function countedAfter(
  votes: readonly Voted[],
  { sessionId, about, device }: { sessionId: string; about: FeedbackAbout; device: string },
  step: Partial<Votes>,
): Votes {
  const counts = countsOf(votes, sessionId, about)
  const own = ownVote(votes, sessionId, about, device)
  return mapAnswers((answer) => {
    const all = sumOf(counts, answer)
    const by = step[answer] ?? 0
    return (own?.[answer] ?? 0) + (by === 0 ? 0 : Math.max(0, Math.max(0, all) + by) - all)
  })
}

/** Each thing a session voted about once, with its hands together, at the moment of the latest. */
export function sumPerThing<Vote extends Voted>(votes: readonly Vote[]): readonly Vote[] {
  return votes.flatMap((vote) => {
    const own = votes.filter((each) => isAbout(each, vote.sessionId, vote.about))
    if (own.every(({ device }) => device === undefined)) return [vote]
    const last = own.reduce((latest, each) => (isLater(latest, each) ? latest : each))
    if (last !== vote) return []
    const { device: _, ...said } = vote
    return [{ ...said, ...votesOf(votes, vote.sessionId, vote.about) } as Vote]
  })
}

const isAbout = (vote: Voted, sessionId: string, about: FeedbackAbout): boolean =>
  vote.sessionId === sessionId && sameAbout(vote.about, about)

/** Every count of a device, and the latest of those without. */
function countsOf(votes: readonly Voted[], sessionId: string, about: FeedbackAbout): readonly Voted[] {
  const own = votes.filter((vote) => isAbout(vote, sessionId, about))
  const shared = own.filter(({ device }) => device === undefined)
  const latest = shared.reduce<Voted | null>(
    (held, vote) => (held && isLater(held, vote) ? held : vote),
    null,
  )
  const first = latest ? [{ ...latest, ...mapAnswers((answer) => Math.max(0, latest[answer])) }] : []
  return [...first, ...own.filter(({ device }) => device !== undefined)]
}

const sumOf = (counts: readonly Voted[], answer: keyof Votes): number =>
  counts.reduce((sum, vote) => sum + vote[answer], 0)

function mapAnswers(of: (answer: keyof Votes) => number): Votes {
  const [yes = 0, no = 0, unsure = 0] = ANSWERS.map(of)
  return { yes, no, unsure }
}

/** By the instant; at the same one by id, so that it is the same on every tablet. */
function isLater(a: Voted, b: Voted): boolean {
  const order = Date.parse(a.at) - Date.parse(b.at)
  return order === 0 || Number.isNaN(order) ? compareText(a.id, b.id) > 0 : order > 0
}
