import { compareText, type PersonId, type PlaceId } from '../../records/ids.ts'
import { onceSeen } from '../seen/once-seen.ts'
import { type SeenObservation, segmentsOf } from '../seen/streams.ts'

/** Somewhere for a while. */
export interface Stay {
  /** Null: seen, and nobody said where. */
  readonly placeId: PlaceId | null
  /** Milliseconds since the epoch. */
  readonly from: number
  readonly to: number
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
  /** What runs is looked at until here; milliseconds since the epoch. */
  readonly until: number
  readonly placeOf: (observation: SeenObservation) => PlaceId | null
}

/**
 * Where people were, by what was recorded: one walk for each person and day (of whoever looked: for each day). An interval counts
 * on the day it began. Of what runs side by side, the one that began last and says where tells the place: nobody is in two. What two
 * observers saw of one person counts once. Short moments have no length and are left out.
 *
 * Cost: n log n, and what runs side by side.
 */
export function walksOf(observations: readonly SeenObservation[], asked: Asked): readonly Walk[] {
  const { walker, day, until, placeOf } = asked
  const own = observations.filter(
    (each) =>
      each.kind === 'interval' &&
      (day === null || each.start.slice(0, 10) === day) &&
      isOf(each, walker) &&
      Date.parse(each.start) <= endOf(each, until),
  )
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
      return { who, day: on, stays: staysIn(list, until, placeOf) }
    })
}

const isOf = (each: SeenObservation, walker: Walker): boolean => {
  if (walker.kind === 'observer') return (each.observer ?? each.by) === walker.by
  return walker.kind === 'people' ? !!each.personId : each.personId === walker.personId
}

const endOf = ({ end }: SeenObservation, until: number): number => (end ? Date.parse(end) : until)

function staysIn(
  list: readonly SeenObservation[],
  until: number,
  placeOf: Asked['placeOf'],
): readonly Stay[] {
  const spans = list
    .map((observation) => ({
      observation,
      start: Date.parse(observation.start),
      end: endOf(observation, until),
      turn: observation.id,
    }))
    .sort((a, b) => a.start - b.start || compareText(a.observation.id, b.observation.id))
  const stays: Stay[] = []
  for (const { from, to, running } of segmentsOf({ key: '', spans })) {
    const said = running.map(({ observation }) => placeOf(observation)).filter((place) => place !== null)
    const placeId = said.at(-1) ?? null
    const last = stays.at(-1)
    if (last && last.placeId === placeId && last.to === from) stays[stays.length - 1] = { ...last, to }
    else stays.push({ placeId, from, to })
  }
  return stays
}
