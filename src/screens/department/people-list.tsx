import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import { ROLES } from '../../records/scales.ts'
import { Select } from '../../ui/select.tsx'
import { codeProblem } from './code-problem.ts'
import { EntryList } from './entry-list.tsx'
import type { ListChanges } from './list-changes.ts'

interface Props {
  readonly people: readonly PersonRecord[]
  readonly jobs: readonly JobRecord[]
  /** The next free code for a new employee. */
  readonly nextCode: string
  readonly on: ListChanges<PersonRecord>
  readonly onImport: () => void
}

/** People as codes, never names. */
export function PeopleList({ people, jobs, nextCode, on, onImport }: Props) {
  const { department, levels } = useMessages()
  const byId = (id: string) => people.find((person) => person.id === id)!
  const jobOptions = [
    { value: '', label: department.noJob },
    ...jobs.map((job) => ({ value: job.id as string, label: job.name })),
  ]
  return (
    <EntryList
      wide
      title={department.people}
      hint={department.peopleHint}
      nameLabel={department.code}
      addLabel={department.addPerson}
      suggestion={nextCode}
      problemOf={(code, ownId) => {
        const problem = codeProblem(code, people, ownId)
        return problem && department.codeProblem[problem]
      }}
      entries={people.map((person) => ({
        id: person.id,
        name: person.code,
        fields: (
          <>
            <Select
              label={department.role}
              value={person.role}
              options={ROLES.map((role) => ({ value: role, label: levels.roles[role] }))}
              onChange={(role) => on.onChange(person, { role })}
            />
            <Select
              label={department.job}
              value={person.jobId ?? ''}
              options={jobOptions}
              onChange={(jobId) => on.onChange(person, { jobId: (jobId || null) as PersonRecord['jobId'] })}
            />
          </>
        ),
      }))}
      {...on}
      onImport={onImport}
      onRename={(id, code) => on.onChange(byId(id), { code }, true)}
    />
  )
}
