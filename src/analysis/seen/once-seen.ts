import { compareText } from '../../records/ids.ts'
import { momentLike } from '../timeline/moments.ts'
import type { SeenObservation } from './streams.ts'
import { LONGEST_PAUSE_MS } from './time-by.ts'

/** Nothing recorded for no longer than this was watched all the same: nobody else's record fills it. */
const SAME_WATCH_MS = 900_000
/** What sticks out less beside what another watched is how late somebody tapped, and no work of its own. */
const LEAST_REST_MS = 60_000

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Without what a second observer saw of the same person at the same time: that is the same work, and counts once. Of a day or
 * a night whoever watched longest stays, ties go by who it is; of the others what lies outside the time that was watched already, cut where it
 * reaches into it. Of a job without a person nobody knows whether it was the same one: both stay.
 *
 * @returns in the order of `observations`; what was cut keeps its id, and may come in pieces
 */
export function onceSeen(observations: readonly SeenObservation[]): readonly SeenObservation[] {
  const people = new Map<string, SeenObservation[]>()
  for (const each of observations) {
    if (!each.personId) continue
    const own = people.get(each.personId)
    if (own) own.push(each)
    else people.set(each.personId, [each])
  }
  const rests = new Map<SeenObservation, readonly SeenObservation[]>()
  for (const observers of [...people.values()].flatMap(watchesOf)) {
    if (observers.size < 2) continue
    let watched: readonly Stretch[] = []
    for (const [, own] of [...observers].sort(([a, x], [b, y]) => sumOf(y) - sumOf(x) || compareText(a, b))) {
      for (const each of own) rests.set(each, outside(each, watched))
      watched = joined([...watched, ...joined(own.map(stretchOf), SAME_WATCH_MS)])
    }
  }
  return observations.flatMap((each) => rests.get(each) ?? each)
}

/** Tells whether what broke in at a moment is among what `onceSeen` left. @param all what it was given @param left what it gave */
export function isLeft(
  all: readonly SeenObservation[],
  left: readonly SeenObservation[],
): (moment: { readonly observationId: string; readonly at: string }) => boolean {
  const whole = new Set(all)
  const [known, pieces] = [new Set<string>(), new Map<string, Stretch[]>()]
  for (const each of left) {
    if (whole.has(each)) known.add(each.id)
    else pieces.set(each.id, [...(pieces.get(each.id) ?? []), stretchOf(each)])
  }
  const isIn = (id: string, at: number) => pieces.get(id)?.some(({ from, to }) => at >= from && at <= to)
  return ({ observationId: id, at }) => known.has(id) || isIn(id, Date.parse(at)) === true
}

/** What was seen of one person, by observer, cut where nobody watched for hours: a night is not cut at midnight. */
function watchesOf(own: readonly SeenObservation[]): readonly ReadonlyMap<string, SeenObservation[]>[] {
  const watches: Map<string, SeenObservation[]>[] = []
  let until = Number.NEGATIVE_INFINITY
  for (const { each, from, to } of own
    .map((each) => ({ each, ...stretchOf(each) }))
    .sort((a, b) => a.from - b.from)) {
    if (watches.length === 0 || from - until > LONGEST_PAUSE_MS) watches.push(new Map())
    const observers = watches.at(-1)!
    const list = observers.get(observerOf(each))
    if (list) list.push(each)
    else observers.set(observerOf(each), [each])
    until = Math.max(until, to)
  }
  return watches
}

const observerOf = ({ observer, by }: SeenObservation): string => observer ?? by ?? ''

/** A moment, and what has no end, has no length. */
function stretchOf({ kind, start, end }: SeenObservation): Stretch {
  const from = Date.parse(start)
  return { from, to: Math.max(from, kind === 'interval' && end ? Date.parse(end) : from) }
}

const sumOf = (own: readonly SeenObservation[]): number =>
  own.map(stretchOf).reduce((sum, { from, to }) => sum + to - from, 0)

/** In order, with gaps up to `gap` filled. */
function joined(stretches: readonly Stretch[], gap = 0): readonly Stretch[] {
  const found: Stretch[] = []
  for (const each of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && each.from - last.to <= gap)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, each.to) }
    else found.push(each)
  }
  return found
}

/** @param watched in order, apart from each other */
function outside(each: SeenObservation, watched: readonly Stretch[]): readonly SeenObservation[] {
  const { from, to } = stretchOf(each)
  const over = watched.filter((other) =>
    from === to ? other.from <= from && other.to >= from : other.from < to && other.to > from,
  )
  if (over.length === 0) return [each]
  const edges = [from, ...over.flatMap((other) => [other.from, other.to]), to]
  return over
    .map((_, at) => ({ from: edges[2 * at]!, to: edges[2 * at + 1]! }))
    .concat({ from: edges.at(-2)!, to })
    .filter((rest) => rest.to - rest.from >= LEAST_REST_MS)
    .map((rest) => ({
      ...each,
      start: momentLike(rest.from, each.start),
      end: momentLike(rest.to, each.start),
    }))
}
