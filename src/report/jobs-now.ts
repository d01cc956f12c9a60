import type { WholeTask } from '../records/whole-case.ts'
import type { ReportFacts } from './report-facts.ts'

/** Which jobs do a task now, by name; or that it is left undone, whatever job it is written under. */
export function jobsNow({ texts, jobName }: ReportFacts, task: WholeTask): string {
  const { tasks, currentJobs } = texts.words
  if (task.origin === 'undone') return currentJobs.undone
  return task.jobIds.map(jobName).join(', ') || tasks.nobody
}
