import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import type { Follow } from './follow.ts'

interface Props {
  readonly follow: Follow
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  readonly onChange: () => void
}

/** Whom the analyst stands beside, and the way to change it. */
export function FloorHeader({ follow, jobs, people, onChange }: Props) {
  const { observe } = useMessages()
  const job = jobs.find(({ id }) => id === follow.jobId)
  const person = people.find(({ id }) => id === follow.personId)
  return (
    <header class="floor__header">
      <h1 class="visually-hidden">{observe.title}</h1>
      <p class="floor__follow">
        {!job && !person && <span class="floor__nobody">{observe.nobody}</span>}
        {job && <span class="floor__job">{job.name}</span>}
        {person && <span class="floor__person">{person.code}</span>}
      </p>
      <Button size="floor" variant="quiet" aria-haspopup="dialog" onClick={onChange}>
        {job || person ? observe.change : observe.choose}
      </Button>
    </header>
  )
}
