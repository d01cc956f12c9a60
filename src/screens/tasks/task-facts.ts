import type { TaskRecord } from '../../records/task-record.ts'

/** The facts of a task that are edited; what analysts judge goes apart. */
export type TaskFacts = Partial<
  Pick<
    TaskRecord,
    | 'name'
    | 'processId'
    | 'jobIds'
    | 'description'
    | 'frequency'
    | 'location'
    | 'dayparts'
    | 'digitalisationRisk'
    | 'origin'
  >
>
