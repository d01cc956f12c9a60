import { endOf, type WatchedEvent } from './watched-event.ts'

/**
 * Why what one saw has no counterpart with the other. `otherTime`: the same, but it shares too little time. `cut`: the other had it in one
 * with a piece that has a counterpart, or in pieces. `otherKind`: a moment for the one, a stretch for the other. `otherPerson`: of
 * somebody else. `missed`: nothing like it.
 */
export const UNMATCHED_REASONS = ['otherTime', 'cut', 'otherKind', 'otherPerson', 'missed'] as const
export type UnmatchedReason = (typeof UNMATCHED_REASONS)[number]

/** @param others all the other observer saw @param taken those of them that have a counterpart */
export function reasonOf(
  event: WatchedEvent,
  others: readonly WatchedEvent[],
  taken: ReadonlySet<WatchedEvent>,
): UnmatchedReason {
  const alike = others.filter((other) => other.task === event.task && touches(event, other))
  const own = alike.filter(({ person }) => person === event.person)
  const isMoment = event.end === null
  const ofItsKind = own.filter(({ end }) => (end === null) === isMoment)
  if (ofItsKind.some((other) => taken.has(other))) return 'cut'
  if (ofItsKind.length > 0) return 'otherTime'
  if (own.length > 0) return 'otherKind'
  return alike.length > 0 ? 'otherPerson' : 'missed'
}

/** A minute around counts: who taps late means the same work. */
const NEAR_MS = 60_000

const touches = (a: WatchedEvent, b: WatchedEvent): boolean =>
  a.start <= endOf(b) + NEAR_MS && b.start <= endOf(a) + NEAR_MS
