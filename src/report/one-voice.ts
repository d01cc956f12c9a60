import type { PersonId } from '../records/ids.ts'
import type { WholeCase } from '../records/whole-case.ts'

/**
 * Whether everybody at work can tell who it was: about one person has the job, or, where the staffing is not known, one of the
 * people spoken to. Who has no job is known by the role.
 */
export function isOneVoice({ people, jobs }: Pick<WholeCase, 'people' | 'jobs'>, id: PersonId): boolean {
  const person = people.find((each) => each.id === id)
  if (!person) return false
  const job = jobs.find((each) => each.id === person.jobId)
  if (job?.fte != null) return job.fte <= 1
  return (
    people.filter(
      (each) =>
        each.departmentId === person.departmentId &&
        (job ? each.jobId === job.id : each.role === person.role && each.jobId == null),
    ).length === 1
  )
}
