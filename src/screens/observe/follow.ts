import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { JobId, PersonId } from '../../records/ids.ts'
import { lastMade } from './made-order.ts'

/** Whom the analyst stands beside. */
export interface Follow {
  readonly jobId: JobId | null
  readonly personId: PersonId | null
}

export const NOBODY: Follow = { jobId: null, personId: null }

/** The job and person of what this device recorded last: nobody should have to choose the same again. */
export function lastFollow(observations: readonly ObservationRecord[], device: string): Follow {
  const last = lastMade(observations.filter((each) => each.device === device))
  return last ? { jobId: last.jobId ?? null, personId: last.personId ?? null } : NOBODY
}

/** Without a job or person that is no longer there. */
export const presentFollow = (
  { jobId, personId }: Follow,
  jobs: readonly JobRecord[],
  people: readonly PersonRecord[],
): Follow => ({
  jobId: jobs.some(({ id }) => id === jobId) ? jobId : null,
  personId: people.some(({ id }) => id === personId) ? personId : null,
})

/** Whom one follows next, with their job: as it is known, else as it was seen last; else the job one followed already. */
export function followPerson(
  person: PersonRecord,
  observations: readonly ObservationRecord[],
  { jobId }: Follow,
): Follow {
  const seen = lastMade(observations.filter((each) => each.personId === person.id && each.jobId))
  return { personId: person.id, jobId: person.jobId ?? seen?.jobId ?? jobId }
}

/** People of that job first; people keep their order. */
export function peopleToFollow(
  people: readonly PersonRecord[],
  jobId: JobId | null,
): readonly PersonRecord[] {
  if (jobId === null) return people
  return [
    ...people.filter((person) => person.jobId === jobId),
    ...people.filter((person) => person.jobId !== jobId),
  ]
}
