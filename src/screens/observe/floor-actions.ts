import type { ObservationRecord } from '../../records/document-records.ts'
import type { JobId, ObservationId, TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { ContextChanges } from './context-fields.tsx'
import type { Follow } from './follow.ts'
import type { NewTask } from './new-task-sheet.tsx'
import type { ObservationFields } from './observation-fields.ts'

/** What an analyst can do on the floor; each is one entry of the undo stack. */
export interface FloorActions extends ContextChanges {
  readonly onFollow: (follow: Follow) => void
  readonly onAddPerson: (code: string, jobId: JobId | null) => void
  readonly onStart: (task: TaskRecord) => void
  readonly onStartNew: (task: NewTask) => void
  readonly onInstant: (task: TaskRecord) => void
  readonly onStop: (observations: readonly ObservationRecord[]) => void
  readonly onOneAtATime: (on: boolean) => void
  /** Writes a note; makes it when `id` is null or it is gone meanwhile. @returns its id */
  readonly onNote: (id: ObservationId | null, text: string, taskId: TaskId | null) => ObservationId
  readonly onChange: (
    observation: ObservationRecord,
    fields: ObservationFields,
    options?: { readonly joined?: boolean; readonly reason?: string },
  ) => void
  readonly onSplit: (observation: ObservationRecord, at: string, reason: string) => ObservationId
  readonly onRemove: (observation: ObservationRecord, reason: string) => void
  /** A note whose text was taken away again. */
  readonly onDropEmpty: (note: ObservationRecord) => void
  readonly onGoOn: (recordings: readonly ObservationRecord[]) => void
  /** From here on they run on this device. */
  readonly onTakeOver: (recordings: readonly ObservationRecord[]) => void
  readonly onStoppedAt: (recording: ObservationRecord, at: string) => void
  readonly onThrowAway: (recording: ObservationRecord) => void
}
