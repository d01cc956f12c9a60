import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { Interrupted } from '../../records/interruption-rules.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'

/** What the actions of the floor are about. */
export interface FloorNow {
  readonly departmentId: DepartmentId
  readonly follow: Follow
  readonly context: FloorContext
  readonly running: readonly ObservationRecord[]
  readonly tasks: readonly TaskRecord[]
  /** What may still be taken up again. */
  readonly waiting: readonly Interrupted[]
  /** Milliseconds since the app was started, by a clock nobody can set. */
  readonly readElapsed: () => number
}
