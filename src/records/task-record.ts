import type { Daypart } from './daypart.ts'
import type { Frequency } from './frequency.ts'
import type { DepartmentId, JobId, ProcessId, TaskId } from './ids.ts'
import type { Judgements } from './judgement.ts'
import type { Origin, Risk } from './scales.ts'
import type { Source } from './task.ts'

/**
 * A task as the document holds it: facts once, judgements per analyst. On the floor only the name is known;
 * everything else may come later.
 */
export interface TaskRecord {
  readonly id: TaskId
  readonly departmentId: DepartmentId
  readonly name: string
  /** null: not placed in a work process yet. */
  readonly processId: ProcessId | null
  readonly jobIds: readonly JobId[]
  readonly description: string
  /** null: not asked yet. */
  readonly frequency: Frequency | null
  readonly location: string
  readonly dayparts: readonly Daypart[] | null
  readonly digitalisationRisk: Risk
  readonly origin: Origin
  readonly sources: readonly Source[]
  readonly judgements: Judgements
  /** The task this one was merged into; only on removed records. */
  readonly mergedInto?: TaskId
  /** Its id in the file it was imported from. Its own is new: it stands in addresses, which are not sealed. */
  readonly caseId?: TaskId
  readonly extra?: Readonly<Record<string, unknown>>
}
