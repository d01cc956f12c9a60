import type { ComponentChildren } from 'preact'
import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { ObservationId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { Reason } from '../timeline/use-reason.ts'
import type { FloorActions } from './floor-actions.ts'
import type { FloorContext, IsOnPlan } from './floor-context.ts'
import type { Holding } from './floor-header.tsx'
import type { Follow } from './follow.ts'
import type { Present } from './observation-times.ts'
import type { Recording, RecordingActions } from './recording.ts'

export interface ObserveProps extends FloorActions, RecordingActions, Reason, Holding {
  /** The places of the floor, as a row of links. */
  readonly places?: ComponentChildren
  /** Where one is on the floor plan, and the way to say it; nothing where there is no plan. */
  readonly placeChip?: ComponentChildren
  readonly isOnPlan: IsOnPlan
  /** Moves about every second. */
  readonly present: Present
  /** Wall time with offset, exactly now. */
  readonly momentNow: () => string
  readonly tasks: readonly TaskRecord[]
  readonly jobs: readonly JobRecord[]
  /** Of this department. */
  readonly people: readonly PersonRecord[]
  readonly nextCode: string
  readonly observations: readonly ObservationRecord[]
  /** Id of this device. */
  readonly device: string
  readonly follow: Follow
  readonly context: FloorContext
  /** What is recorded beside observations. */
  readonly recording: Recording
  readonly isOneAtATime: boolean
  /** What this device records now. */
  readonly running: readonly ObservationRecord[]
  /** What was running when the app stopped. */
  readonly offered: readonly ObservationRecord[]
  /** What runs on other devices, or came in without an end. */
  readonly elsewhere: readonly ObservationRecord[]
  readonly lastSignOf: (recording: ObservationRecord) => string | null
  /** Name of the analyst who made it; null when it is whoever looks. */
  readonly madeBy: (observation: ObservationRecord) => string | null
  readonly status: string
  readonly undoes: string | null
  /** What a swipe over the strip takes back: the same, or nothing where that was no act of recording. */
  readonly swipes: string | null
  /** The status tells of just that. */
  readonly isTold: boolean
  readonly onUndo: () => void
  /** Takes back the beginning of what runs. @returns false: more was done since, so that it is not just undone */
  readonly onTakeBack: (observation: ObservationRecord) => boolean
  /** One that somebody asked for elsewhere: its sheet opens, and that is told. */
  readonly asked?: ObservationId | null
  readonly onAskedShown?: () => void
  /** Speaking a note, taking a photo. */
  readonly makers?: ComponentChildren
  /** Makes a finding that rests on these. */
  readonly onFinding: (observations: readonly ObservationRecord[]) => void
  /** Photos and voice notes of one. */
  readonly mediaOf?: (observation: ObservationRecord) => ComponentChildren
  /** Shows what was changed in one. */
  readonly onHistory: (observation: ObservationRecord) => void
}
