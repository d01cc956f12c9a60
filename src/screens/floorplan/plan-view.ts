import type { ComponentChildren } from 'preact'
import type { FloorPlanId, PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'

/** A plan with what stands on it. */
export interface PlanView {
  readonly plan: FloorPlanRecord
  /** In the order of the list; their number is their place in it, from 1. */
  readonly places: readonly PlaceRecord[]
  readonly photo: ComponentChildren
}

/** What is done with plans and places; each is one entry of the undo stack. */
export interface PlanActions {
  /** Width divided by height. */
  readonly onAddBlank: (ratio: number) => void
  /** Asks the device for a photo. */
  readonly onAddPhoto: () => void
  /** @param joined true while somebody types */
  readonly onName: (plan: FloorPlanRecord, name: string) => void
  readonly onScale: (plan: FloorPlanRecord, scale: FloorPlanRecord['scale']) => void
  readonly onMovePlan: (plan: FloorPlanRecord, by: -1 | 1) => void
  readonly onRemovePlan: (plan: FloorPlanRecord) => void
  readonly onDraw: (plan: FloorPlanRecord, points: readonly number[]) => void
  readonly onErase: (plan: FloorPlanRecord, key: string) => void
  readonly onAddPlace: (
    planId: FloorPlanId,
    at: { readonly name: string; readonly x: number; readonly y: number },
  ) => PlaceId
  readonly onRename: (place: PlaceRecord, name: string) => void
  /** @param joined true for steps of one movement */
  readonly onMove: (
    place: PlaceRecord,
    to: { readonly x: number; readonly y: number; readonly floorPlanId?: FloorPlanId },
    joined?: boolean,
  ) => void
  /** To before that one in the list; null: at the end. */
  readonly onOrder: (place: PlaceRecord, before: PlaceId | null) => void
  readonly onRemovePlace: (place: PlaceRecord) => void
  readonly onUndo: () => void
}

/** A spot where nothing stands yet, for a place nobody pointed at: in rows from the top left. */
export function freeSpot(places: readonly Pick<PlaceRecord, 'x' | 'y'>[]): {
  readonly x: number
  readonly y: number
} {
  const spots = [0.2, 0.4, 0.6, 0.8].flatMap((y) => [0.15, 0.38, 0.62, 0.85].map((x) => ({ x, y })))
  const isFree = (spot: { x: number; y: number }) =>
    places.every((place) => Math.hypot(place.x - spot.x, place.y - spot.y) > 0.1)
  return spots.find(isFree) ?? { x: 0.5, y: 0.5 }
}
