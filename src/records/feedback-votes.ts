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

/** What a device counted itself. */
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

/** The count without a device that holds. */
export function sharedVote<Vote extends Voted>(
  votes: readonly Vote[],
  sessionId: string,
  about: FeedbackAbout,
): Vote | undefined {
  return votes
    .filter((vote) => vote.device === undefined && isAbout(vote, sessionId, about))
    .reduce<Vote | undefined>((held, vote) => (held && isLater(held, vote) ? held : vote), undefined)
}

/** Whether another device counted hands about it too. */
export const isCountedElsewhere = (
  votes: readonly Voted[],
  sessionId: string,
  about: FeedbackAbout,
  device: string,
): boolean => countsOf(votes, sessionId, about).some((vote) => vote.device !== device && handsIn(vote) !== 0)

interface Counting {
  readonly sessionId: string
  readonly about: FeedbackAbout
  readonly device: string
}

/**
 * How many hands a device can take back: those it counted, and those counted without a device. Never those another device counted: both
 * would take back the same ones before they meet.
 */
export function canTakeBack(votes: readonly Voted[], on: Counting): Votes {
  const { own, shared, together } = countingOf(votes, on)
  return mapAnswers((answer) => Math.min(together(answer), own(answer) + shared(answer)))
}

/** What a device has counted after a step, and what is left of the count without a device: hands are taken back of its own first. */
export function countedAfter(
  votes: readonly Voted[],
  on: Counting,
  step: Partial<Votes>,
): { readonly own: Votes; readonly shared: Votes } {
  const { own, shared, together, ...counted } = countingOf(votes, on)
  const back = (answer: keyof Votes) => Math.max(0, Math.min(-(step[answer] ?? 0), together(answer)))
  const ofOwn = (answer: keyof Votes) => Math.min(back(answer), own(answer))
  return {
    own: mapAnswers((answer) => {
      const more = Math.max(0, step[answer] ?? 0)
      // A version before took back hands of others, so that all together may be below zero.
      const missing = more === 0 ? 0 : Math.max(0, -sumOf(counted.counts, answer))
      return (counted.held?.[answer] ?? 0) + more + missing - ofOwn(answer)
    }),
    shared: mapAnswers((answer) => Math.max(0, shared(answer) - (back(answer) - ofOwn(answer)))),
  }
}

function countingOf(votes: readonly Voted[], { sessionId, about, device }: Counting) {
  const counts = countsOf(votes, sessionId, about)
  const held = ownVote(votes, sessionId, about, device)
  const without = sharedVote(votes, sessionId, about)
  return {
    counts,
    held,
    own: (answer: keyof Votes) => Math.max(0, held?.[answer] ?? 0),
    shared: (answer: keyof Votes) => Math.max(0, without?.[answer] ?? 0),
    together: (answer: keyof Votes) => Math.max(0, sumOf(counts, answer)),
  }
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
  const latest = sharedVote(votes, sessionId, about)
  const first = latest ? [{ ...latest, ...mapAnswers((answer) => Math.max(0, latest[answer])) }] : []
  return [...first, ...votes.filter((vote) => vote.device !== undefined && isAbout(vote, sessionId, about))]
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
