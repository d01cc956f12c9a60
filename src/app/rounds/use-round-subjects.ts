import { useMemo } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { SamplingSubject } from '../../records/sampling.ts'
import type { SubjectChoice } from '../../screens/rounds/chosen-subjects.ts'
import type { WalkSubject } from '../../screens/rounds/walk-round.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** Whom and what a round can look at, and how they are called. */
export function useRoundSubjects(departmentId: DepartmentId) {
  const session = useSession()
  const own = session.department(departmentId)!
  const words = useArea('rounds', rounds)
  const allPeople = useCollection(session.records.people)
  const jobs = useCollection(own.jobs)
  const places = useCollection(own.places)
  return useMemo(() => {
    const people = allPeople.filter((person) => person.departmentId === departmentId)
    const choices: SubjectChoice[] = [
      ...people.map(
        ({ id, code }) =>
          ({ kind: 'person', name: code, subject: { key: `person ${id}`, personId: id } }) as const,
      ),
      ...jobs.map(
        ({ id, name }) => ({ kind: 'job', name, subject: { key: `job ${id}`, jobId: id } }) as const,
      ),
      ...places.map(
        ({ id, name }) => ({ kind: 'place', name, subject: { key: `place ${id}`, placeId: id } }) as const,
      ),
    ]
    const jobNamed = (id: string | null | undefined) => jobs.find((job) => job.id === id)
    const describe = ({ key, personId, jobId, placeId, label = '' }: SamplingSubject): WalkSubject => {
      if (placeId) {
        const place = places.find(({ id }) => id === placeId)
        return { key, name: place?.name ?? words.gone, detail: '', isPlace: true, jobId: null }
      }
      const person = allPeople.find(({ id }) => id === personId)
      const job = jobNamed(personId ? person?.jobId : jobId)
      const name = personId ? person?.code : [job?.name, label].filter(Boolean).join(' ')
      return {
        key,
        name: name || words.gone,
        detail: personId ? (job?.name ?? '') : '',
        isPlace: false,
        jobId: job?.id ?? null,
      }
    }
    return { choices, describe }
  }, [allPeople, jobs, places, departmentId, words])
}
