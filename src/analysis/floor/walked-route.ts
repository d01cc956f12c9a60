import type { FloorPlanId, PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'
import { FOLLOWS_WITHIN_MS } from '../seen/transitions.ts'
import { metresWide, widthsBetween } from './plan-geometry.ts'
import type { Walk } from './walks.ts'

/** Time at one place. */
export interface TimeAt {
  readonly placeId: PlaceId
  /** Milliseconds. */
  readonly ms: number
  /** Of all that was seen, also without a place: 0-1. */
  readonly share: number
  /** How often somebody came there, or was there when the looking began; where interrupted work went on, they never left. */
  readonly visits: number
}

/** How often somebody went from one place to another. */
export interface Move {
  readonly from: PlaceId
  readonly to: PlaceId
  readonly count: number
  /** Straight, for one time. Null between two plans, or where a place is on none. */
  readonly widths: number | null
  /** The same in metres; null also while nobody said how long a line of the plan is. */
  readonly metres: number | null
}

/** What was walked on one plan. */
export interface WalkedOn {
  readonly floorPlanId: FloorPlanId
  readonly moves: number
  /** Straight from place to place, in widths of the plan: never more than what was really walked. */
  readonly widths: number
  readonly metres: number | null
}

export interface WalkedRoute {
  /** Most time first, then in the order of the list of places. */
  readonly times: readonly TimeAt[]
  /** Most often first, then in the order of the list of places. */
  readonly moves: readonly Move[]
  readonly walked: readonly WalkedOn[]
  /** How often somebody went between plans, or to a place that is on none: no length is known of these. */
  readonly unmeasured: number
  /** All that was seen, milliseconds. */
  readonly seenMs: number
  /** Seen, and nobody said where; milliseconds. */
  readonly withoutPlaceMs: number
}

/**
 * Time per place and ways between places, of all walks together. One goes from a place to the next where that is reached within
 * five minutes after the first was left; later than that nobody saw what was in between. Coming back to the same place after a
 * while without one is no way.
 *
 * @param places those that are there; a stay at another counts as without a place
 */
export function walkedRoute(
  walks: readonly Walk[],
  places: readonly PlaceRecord[],
  plans: readonly FloorPlanRecord[],
): WalkedRoute {
  const known = new Map(places.map((place) => [place.id, place]))
  const order = new Map(places.map(({ id }, at) => [id, at]))
  const times = new Map<PlaceId, { ms: number; visits: number }>()
  const counts = new Map<string, number>()
  let [seenMs, withoutPlaceMs] = [0, 0]
  for (const { stays } of walks) {
    let before: { readonly placeId: PlaceId; readonly to: number } | null = null
    for (const { placeId, from, to, goesOn } of stays) {
      seenMs += to - from
      if (placeId === null || !known.has(placeId)) {
        withoutPlaceMs += to - from
        continue
      }
      const isNew: boolean = before?.placeId !== placeId || (!goesOn && from - before.to > FOLLOWS_WITHIN_MS)
      const held = times.get(placeId) ?? { ms: 0, visits: 0 }
      times.set(placeId, { ms: held.ms + to - from, visits: held.visits + (isNew ? 1 : 0) })
      if (before && before.placeId !== placeId && from - before.to <= FOLLOWS_WITHIN_MS) {
        const key = JSON.stringify([before.placeId, placeId])
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      before = { placeId, to }
    }
  }
  const moves = [...counts]
    .map(([key, count]): Move => {
      const [from, to] = JSON.parse(key) as [PlaceId, PlaceId]
      return { from, to, count, ...lengthBetween(known.get(from)!, known.get(to)!, plans) }
    })
    .sort(
      (a, b) =>
        b.count - a.count || order.get(a.from)! - order.get(b.from)! || order.get(a.to)! - order.get(b.to)!,
    )
  return {
    times: [...times]
      .map(([placeId, { ms, visits }]) => ({ placeId, ms, visits, share: seenMs > 0 ? ms / seenMs : 0 }))
      .sort((a, b) => b.ms - a.ms || order.get(a.placeId)! - order.get(b.placeId)!),
    moves,
    walked: plans.flatMap((plan) => walkedOn(plan, moves, known)),
    unmeasured: sumOf(moves.filter(({ widths }) => widths === null).map(({ count }) => count)),
    seenMs,
    withoutPlaceMs,
  }
}

function lengthBetween(
  from: PlaceRecord,
  to: PlaceRecord,
  plans: readonly FloorPlanRecord[],
): Pick<Move, 'widths' | 'metres'> {
  const plan = plans.find(({ id }) => id === from.floorPlanId)
  if (!plan || from.floorPlanId !== to.floorPlanId) return { widths: null, metres: null }
  const widths = widthsBetween(from, to, plan.ratio)
  const wide = metresWide(plan)
  return { widths, metres: wide === null ? null : widths * wide }
}

function walkedOn(
  plan: FloorPlanRecord,
  moves: readonly Move[],
  places: ReadonlyMap<PlaceId, PlaceRecord>,
): WalkedOn[] {
  const own = moves.filter(({ from, widths }) => widths !== null && places.get(from)?.floorPlanId === plan.id)
  if (own.length === 0) return []
  const widths = sumOf(own.map((each) => each.count * each.widths!))
  const wide = metresWide(plan)
  return [
    {
      floorPlanId: plan.id,
      moves: sumOf(own.map(({ count }) => count)),
      widths,
      metres: wide === null ? null : widths * wide,
    },
  ]
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
