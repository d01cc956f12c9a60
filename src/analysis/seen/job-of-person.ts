import type { JobId, PersonId } from '../../records/ids.ts'
import type { SeenObservation } from './streams.ts'

/** Who was followed before anybody noted their job has it all the same. What needs nothing stays the same object. */
export function withJobOfPerson<T extends Pick<SeenObservation, 'jobId' | 'personId'>>(
  observations: readonly T[],
  people: readonly { readonly id: PersonId; readonly jobId?: JobId | null }[],
): readonly T[] {
  const jobOf = new Map(people.map(({ id, jobId }) => [id, jobId ?? null]))
  return observations.map((each) => {
    const jobId = each.jobId ? null : each.personId && jobOf.get(each.personId)
    return jobId ? { ...each, jobId } : each
  })
}
