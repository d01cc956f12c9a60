import type { Daypart } from './daypart.ts'
import type { Frequency } from './frequency.ts'
import type { DepartmentId, InterviewId, JobId, NoteId, ObservationId, ProcessId, TaskId } from './ids.ts'
import type { Demands, Level, Origin, Risk, Verdict, Wish } from './scales.ts'

/** Where something was seen or said. */
export interface Source {
  readonly observationId?: ObservationId
  readonly interviewId?: InterviewId
  readonly noteId?: NoteId
}

/** An analyst's verdict in place of the rule's, with the reason. Both stay visible. */
export interface VerdictOverride {
  readonly verdict: Verdict
  readonly reason: string
  readonly by?: string
}

/**
 * A task with one value per field, as the analysis reads it and the case format writes it. From a document
 * it is derived out of the analysts' judgements (`agreement.ts`).
 */
export interface Task {
  readonly id: TaskId
  readonly departmentId: DepartmentId
  readonly processId: ProcessId
  readonly name: string
  /** The jobs that do it now. */
  readonly jobIds: readonly JobId[]
  readonly description: string
  /** Decimal hours per week, all holders together. */
  readonly hoursPerWeek: number
  readonly frequency: Frequency
  /** 0 none, 1 short instruction, 2 learnable under supervision, 3 vocational training, 4 professional qualification. */
  readonly knowledge: Level
  /** 0 none, 1 own output, 2 errors noticed later, 3 others depend on it, 4 safety, money or law. */
  readonly responsibility: Level
  readonly demands: Demands
  /** '' when unknown; unknown counts as a location of its own. */
  readonly location: string
  /** When it can be done; null means any daypart. */
  readonly dayparts: readonly Daypart[] | null
  /** The analysts' summary; absent when they gave none (then `wishOf` in analysis reads the interviews). */
  readonly wish?: Wish
  readonly digitalisationRisk: Risk
  readonly origin: Origin
  readonly override?: VerdictOverride
  readonly sources: readonly Source[]
}
