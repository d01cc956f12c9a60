import { type Match, matchInOrder } from './match-in-order.ts'
import { endOf, type WatchedEvent, type WatchedInterruption } from './watched-event.ts'

export interface MatchRule {
  /** Least part of the time of both together that two stretches share, above 0 and at most 1. */
  readonly overlap: number
  /** Most that two moments may lie apart, in milliseconds. */
  readonly toleranceMs: number
}

export interface EventMatches {
  /** The same task of the same person at the same time. */
  readonly same: readonly Match<WatchedEvent>[]
  /** At the same time of the same person, but named as another task. */
  readonly otherwise: readonly Match<WatchedEvent>[]
  /** What has no counterpart. */
  readonly onlyFirst: readonly WatchedEvent[]
  readonly onlySecond: readonly WatchedEvent[]
}

/** Pairs what two observers saw one to one: first what both named the same, then what is left by time alone. */
export function matchEvents(
  first: readonly WatchedEvent[],
  second: readonly WatchedEvent[],
  rule: MatchRule,
): EventMatches {
  const fit = (a: WatchedEvent, b: WatchedEvent) => fitOf(a, b, rule)
  const same = matchWithin(first, second, ({ person, task }) => JSON.stringify([person, task]), fit)
  const taken = new Set(same.flatMap((match) => [match.first, match.second]))
  const left = (events: readonly WatchedEvent[]) => events.filter((event) => !taken.has(event))
  const otherwise = matchWithin(left(first), left(second), ({ person }) => person, fit)
  for (const match of otherwise) taken.add(match.first).add(match.second)
  return { same, otherwise, onlyFirst: left(first), onlySecond: left(second) }
}

/** Interruptions of the same person within the tolerance, whatever their kind. */
export const matchInterruptions = (
  first: readonly WatchedInterruption[],
  second: readonly WatchedInterruption[],
  toleranceMs: number,
): readonly Match<WatchedInterruption>[] =>
  matchWithin(
    first.map((each) => ({ ...each, start: each.at })),
    second.map((each) => ({ ...each, start: each.at })),
    ({ person }) => person,
    (a, b) => nearness(a.at - b.at, toleranceMs),
  )

/** From 0 (not at all) to 1 (the same): what they share of the time of both together; of moments how near they are. */
export function fitOf(a: WatchedEvent, b: WatchedEvent, { overlap, toleranceMs }: MatchRule): number {
  if (a.end === null && b.end === null) return nearness(a.start - b.start, toleranceMs)
  if (a.end === null || b.end === null) return 0
  const shared = sharedPart(a, b)
  return shared >= overlap ? shared : 0
}

/** Intersection over union of two stretches; 1 for two without length at the same moment. */
export function sharedPart(a: WatchedEvent, b: WatchedEvent): number {
  const both = Math.max(endOf(a), endOf(b)) - Math.min(a.start, b.start)
  if (both === 0) return 1
  return Math.max(0, Math.min(endOf(a), endOf(b)) - Math.max(a.start, b.start)) / both
}

const nearness = (apart: number, toleranceMs: number): number =>
  Math.abs(apart) > toleranceMs ? 0 : 1 - Math.abs(apart) / (2 * toleranceMs + 1)

function matchWithin<T extends { readonly start: number; readonly id: string }>(
  first: readonly T[],
  second: readonly T[],
  groupOf: (each: T) => string,
  fit: (a: T, b: T) => number,
): readonly Match<T>[] {
  const groups = new Map<string, { readonly first: T[]; readonly second: T[] }>()
  const groupWith = (each: T) => {
    const key = groupOf(each)
    const group = groups.get(key) ?? { first: [], second: [] }
    groups.set(key, group)
    return group
  }
  for (const each of first) groupWith(each).first.push(each)
  for (const each of second) groupWith(each).second.push(each)
  const byTime = (a: T, b: T) => a.start - b.start || (a.id < b.id ? -1 : 1)
  return [...groups.values()]
    .flatMap((group) => matchInOrder(group.first.sort(byTime), group.second.sort(byTime), fit))
    .sort((a, b) => byTime(a.first, b.first))
}
