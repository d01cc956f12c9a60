import type { PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'

interface Located {
  readonly placeId?: PlaceId | undefined
  readonly location?: string | undefined
}

/** The place an observation was made at: the one it names, else the one that is called what was written down; null where there is none. */
export function placeFinder(places: readonly PlaceRecord[]): (observation: Located) => PlaceId | null {
  const known = new Set(places.map(({ id }) => id))
  // Of two with one name the first counts.
  const byName = new Map([...places].reverse().map(({ id, name }) => [folded(name), id] as const))
  return ({ placeId, location = '' }) => {
    if (placeId && known.has(placeId)) return placeId
    return location.trim() === '' ? null : (byName.get(folded(location)) ?? null)
  }
}

/** Whether it is a place that is shown and chosen on a plan. Nothing is where no plan has a place. */
export function planFinder(
  places: readonly PlaceRecord[],
  plans: readonly Pick<FloorPlanRecord, 'id'>[],
): (observation: Located) => boolean {
  if (!plans.some(({ id }) => placesOn(places, id, plans).length > 0)) return () => false
  const find = placeFinder(places)
  return (observation) => find(observation) !== null
}

/** Another place in words is another place of the plan, or none. What says nothing of a place stays as it is. */
export function withPlaceId<T extends Located>(fields: T, places: readonly PlaceRecord[]): T {
  if (fields.location === undefined || fields.placeId) return fields
  // Taken away is undefined in a document: an edit needs the field named.
  return { ...fields, placeId: placeFinder(places)(fields) ?? undefined }
}

/** Places written down with observations that are on no list yet, most used first. */
export function unplacedNames(
  observations: readonly Located[],
  places: readonly PlaceRecord[],
): readonly string[] {
  const taken = new Set(places.map(({ name }) => folded(name)))
  const uses = new Map<string, { readonly name: string; count: number }>()
  for (const { location = '' } of observations) {
    const name = location.trim()
    if (name === '' || taken.has(folded(name))) continue
    const held = uses.get(folded(name)) ?? { name, count: 0 }
    uses.set(folded(name), { ...held, count: held.count + 1 })
  }
  return [...uses.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name }) => name)
}

/** Places in the order of their list: those of the plan only. @param planId null: those on no plan that is there */
export const placesOn = (
  places: readonly PlaceRecord[],
  planId: string | null,
  plans: readonly Pick<FloorPlanRecord, 'id'>[],
): readonly PlaceRecord[] =>
  places.filter((place) =>
    planId === null ? !plans.some(({ id }) => id === place.floorPlanId) : place.floorPlanId === planId,
  )

const folded = (name: string): string => name.trim().toLowerCase()
