import { compareText, type ObservationId, type PersonId, type PlaceId } from '../../records/ids.ts'
import { turnKeys } from '../../records/turns.ts'
import { onceSeen } from '../seen/once-seen.ts'
import { type SeenObservation, segmentsOf } from '../seen/streams.ts'
import { LONGEST_MS } from '../timeline/lanes.ts'
import { momentLike } from '../timeline/moments.ts'

/** Somewhere for a while. */
export interface Stay {
  /** Null: seen, and nobody said where. */
  readonly placeId: PlaceId | null
  /** Milliseconds since the epoch. */
  readonly from: number
  readonly to: number
  /** Work that was broken in on goes on where it was, and nobody was seen elsewhere meanwhile: they never left. */
  readonly goesOn?: true
}

/** Where somebody was on a day, in order. */
export interface Walk {
  /** A person, or whoever looked. */
  readonly who: string
  /** `2026-11-22`, by the wall clock. */
  readonly day: string
  /** None of them overlap; beside each other in time they are of different places. */
  readonly stays: readonly Stay[]
}

/** Of whom: one of those who were watched, all of these, or whoever looked. */
export type Walker =
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'people' }
  | { readonly kind: 'observer'; readonly by: string }

interface Asked {
  readonly walker: Walker
  /** Null: all days. */
  readonly day: string | null
  /** What runs now, on this device; it is looked at until `until`, milliseconds since the epoch. */
  readonly running: ReadonlySet<string>
  readonly until: number
  readonly placeOf: (observation: SeenObservation) => PlaceId | null
}

/**
 * Where people were, by what was recorded: one walk for each person and day (of whoever looked: for each day). An interval counts
 * on the day it began. Of what runs side by side, the one that began last and says where tells the place: nobody is in two. What two
 * observers saw of one person at one time counts once. Short moments have no length and are left out, and so is what has no end and
 * does not run here: nobody knows how long it took. What runs counts no further than its own day, and half a day.
 *
 * Cost: n log n, and what runs side by side.
 */
export function walksOf(observations: readonly SeenObservation[], asked: Asked): readonly Walk[] {
  const { walker, day, placeOf } = asked
  const own = observations
    .filter(
      (each) =>
        each.kind === 'interval' && (day === null || each.start.slice(0, 10) === day) && isOf(each, walker),
    )
    .flatMap((each) => ended(each, asked))
  const turns = turnKeys(own)
  const walks = new Map<string, SeenObservation[]>()
  for (const each of walker.kind === 'observer' ? own : onceSeen(own)) {
    const who = walker.kind === 'observer' ? walker.by : each.personId!
    const key = JSON.stringify([each.start.slice(0, 10), who])
    const walk = walks.get(key)
    if (walk) walk.push(each)
    else walks.set(key, [each])
  }
  return [...walks]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, list]) => {
      const [on, who] = JSON.parse(key) as [string, string]
      return { who, day: on, stays: staysIn(list, turns, placeOf) }
    })
}

const isOf = (each: SeenObservation, walker: Walker): boolean => {
  if (walker.kind === 'observer') return (each.observer ?? each.by) === walker.by
  return walker.kind === 'people' ? !!each.personId : each.personId === walker.personId
}

/** Nothing where nobody knows how long it took. */
function ended(each: SeenObservation, { running, until }: Asked): readonly SeenObservation[] {
  const start = Date.parse(each.start)
  if (each.end) return Date.parse(each.end) >= start ? [each] : []
  if (!running.has(each.id)) return []
  const midnight = Date.parse(`${each.start.slice(0, 10)}T24:00:00${each.start.slice(19)}`)
  const end = Math.min(until, midnight, start + LONGEST_MS)
  return end >= start ? [{ ...each, end: momentLike(end, each.start) }] : []
}

function staysIn(
  list: readonly SeenObservation[],
  turns: ReadonlyMap<ObservationId, ObservationId>,
  placeOf: Asked['placeOf'],
): readonly Stay[] {
  const spans = list
    .map((observation) => ({
      observation,
      start: Date.parse(observation.start),
      end: Date.parse(observation.end!),
      turn: turns.get(observation.id)!,
    }))
    .sort((a, b) => a.start - b.start || compareText(a.observation.id, b.observation.id))
  const stays: Stay[] = []
  // Where somebody was seen last, and at what.
  let lastPlace: PlaceId | null = null
  let turnsThere = new Set<ObservationId>()
  for (const { from, to, running } of segmentsOf({ key: '', spans })) {
    const said = running.map(({ observation }) => placeOf(observation)).filter((place) => place !== null)
    const placeId = said.at(-1) ?? null
    const goesOn = placeId === lastPlace && running.some(({ turn }) => turnsThere.has(turn))
    const last = stays.at(-1)
    if (last && last.placeId === placeId && last.to === from) stays[stays.length - 1] = { ...last, to }
    else stays.push({ placeId, from, to, ...(goesOn && { goesOn }) })
    if (placeId === null) continue
    if (placeId !== lastPlace) turnsThere = new Set()
    lastPlace = placeId
    for (const { turn } of running) turnsThere.add(turn)
  }
  return stays
}
