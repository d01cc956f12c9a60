import type { ObservationBy } from '../../src/analysis/observed-time.ts'
import type { Job, Observation } from '../../src/records/case-file.ts'
import type {
  AnalystId,
  DepartmentId,
  JobId,
  ObservationId,
  PersonId,
  TaskId,
} from '../../src/records/ids.ts'

/** What a test says about an observation; times are minutes after eight in the morning. */
export interface ObservationSketch {
  readonly id: string
  readonly from: number
  /** Left out for what has no end: instants, notes, what still runs. */
  readonly to?: number
  readonly kind?: Observation['kind']
  readonly task?: string
  readonly job?: string
  readonly person?: string
  readonly observer?: string
  /** The analyst, for one that was made here: then it has no observer. */
  readonly by?: string
  /** The piece it goes on with. */
  readonly resumes?: string
}

export function sketchedObservation(sketch: ObservationSketch): ObservationBy {
  return {
    id: sketch.id as ObservationId,
    departmentId: 'd' as DepartmentId,
    kind: sketch.kind ?? 'interval',
    start: minutesAfterEight(sketch.from),
    end: sketch.to === undefined ? null : minutesAfterEight(sketch.to),
    ...(sketch.resumes && { resumes: sketch.resumes as ObservationId }),
    ...(sketch.by ? { by: sketch.by as AnalystId } : { observer: sketch.observer ?? 'A' }),
    taskId: (sketch.task ?? null) as TaskId | null,
    jobId: (sketch.job ?? null) as JobId | null,
    personId: (sketch.person ?? null) as PersonId | null,
  }
}

export const sketchedJob = (id: string, fte: number | null): Job => ({
  id: id as JobId,
  departmentId: 'd' as DepartmentId,
  name: id,
  fte,
})

const minutesAfterEight = (minutes: number): string =>
  new Date(Date.UTC(2026, 8, 9, 8, minutes)).toISOString()
