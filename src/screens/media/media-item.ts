import type { ComponentType } from 'preact'
import type { MediaRecord } from '../../records/media.ts'
import type { MediaSource } from './media-source.ts'

/** A photo or voice note as lists show it. */
export interface MediaItem {
  readonly record: MediaRecord
  /** "Jij, 9 september 2026 10:42". */
  readonly made: string
  /** What it belongs to, in words. */
  readonly about: string
  readonly aboutHref: string | null
  /** A voice note that is spoken here at this moment. */
  readonly isRunning?: boolean
  /** One that may be spoken on another device at this moment. */
  readonly mayRunElsewhere?: boolean
}

/** Gives the bytes of a record to what shows them, for as long as it is on screen. */
export type WithSource = ComponentType<{
  readonly record: MediaRecord
  readonly children: (source: MediaSource) => preact.ComponentChildren
}>

/** What can be done with one; all of it is kept at once. */
export interface MediaChanges {
  readonly onNote: (record: MediaRecord, note: string) => void
  readonly onRemove: (record: MediaRecord) => void
  /** Draws on a photo that is kept; absent where nothing may be changed. */
  readonly editor?: ComponentType<{ readonly record: MediaRecord; readonly onDone: () => void }> | undefined
  /** Absent where nothing can be made of it. */
  readonly onFinding?: (record: MediaRecord) => void
}
