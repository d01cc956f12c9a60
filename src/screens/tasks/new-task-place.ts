import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { TaskFilter } from './task-filter.ts'

/** What a new task knows from the filters that are on: who looks at one process writes down its tasks. */
export const factsOf = ({ processId, jobId }: TaskFilter): Pick<TaskRecord, 'processId' | 'jobIds'> => ({
  processId: processId === 'none' ? null : processId,
  jobIds: jobId === null || jobId === 'none' ? [] : [jobId],
})

/** The same in names, '' for nowhere in particular. */
export function placeOf(
  filter: TaskFilter,
  processes: readonly ProcessRecord[],
  jobs: readonly JobRecord[],
): string {
  const { processId, jobIds } = factsOf(filter)
  const process = processes.find(({ id }) => id === processId)
  const job = jobs.find(({ id }) => id === jobIds[0])
  return [process?.name, job?.name].filter(Boolean).join(' · ')
}
