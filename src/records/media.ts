import type {
  AnalystId,
  FindingId,
  FloorPlanId,
  InterviewId,
  MediaId,
  ObservationId,
  PlaceId,
  TaskId,
} from './ids.ts'

export const MEDIA_KINDS = ['photo', 'voice'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

/** What a photo or a voice note belongs to. */
export type MediaAbout =
  | { readonly kind: 'task'; readonly id: TaskId }
  | { readonly kind: 'finding'; readonly id: FindingId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'observation'; readonly id: ObservationId }
  | { readonly kind: 'interview'; readonly id: InterviewId }
  | { readonly kind: 'floorPlan'; readonly id: FloorPlanId }

/** A piece of the bytes, as it is stored: sealed, and known by the hash of what is sealed. */
export interface MediaPiece {
  /** First 16 bytes of SHA-256 over the sealed piece, in hexadecimal: the id of the sealed entry. */
  readonly id: string
  /** Length of what is in it, before it was sealed. */
  readonly bytes: number
}

/** A photo or a voice note. Its bytes are in no document: they lie in the media store, by piece. Root `media`. */
export interface MediaRecord {
  readonly id: MediaId
  readonly kind: MediaKind
  readonly mime: string
  /** Fields `piece.<n>`, n from 0; all of them after each other are the photo or the sound. Read by `storedPieces`. */
  readonly pieces: readonly MediaPiece[]
  readonly about: MediaAbout | null
  /** Pixels; null for sound. */
  readonly width: number | null
  readonly height: number | null
  /** Null for a photo. */
  readonly seconds: number | null
  readonly at: string
  /** Wall time at which the last piece was stored; null while it is recorded, or was cut off. */
  readonly endedAt: string | null
  readonly note: string
  readonly by: AnalystId
  readonly device: string
}

/** A drawing or photo of the floor. Root `floorPlans`. */
export interface FloorPlanRecord {
  readonly id: FloorPlanId
  readonly name: string
  /** The photo under it; null for a bare sheet. */
  readonly mediaId: MediaId | null
  /** Drawn lines, each x, y, x, y ... from 0 to 1 of width and height. Fields `stroke.<n>`. */
  readonly strokes: Readonly<Record<string, readonly number[]>>
  /** Width divided by height. */
  readonly ratio: number
  /** Absent while nobody said how long something on it is. */
  readonly scale?: PlanScale
  readonly rank?: string
}

/** A line on a plan of a length that is known. */
export interface PlanScale {
  /** Four: x, y, x, y from 0 to 1 of width and height. */
  readonly line: readonly number[]
  readonly metres: number
}

/** Somewhere on the floor. Root `places`. */
export interface PlaceRecord {
  readonly id: PlaceId
  readonly name: string
  /** Null where it is on no plan. */
  readonly floorPlanId: FloorPlanId | null
  /** From 0 to 1 of the width and height of its plan. */
  readonly x: number
  readonly y: number
  readonly rank?: string
}
