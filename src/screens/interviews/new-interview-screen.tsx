import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { GuideId, JobId, PersonId } from '../../records/ids.ts'
import type { Role } from '../../records/scales.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import type { Guide } from './method-guide.ts'
import './new-interview.css'

export interface Starting {
  readonly guideId: GuideId | null
  readonly who: PersonId | { readonly code: string; readonly role: Role; readonly jobId: JobId | null }
}

interface Props {
  readonly people: readonly PersonRecord[]
  readonly jobs: readonly JobRecord[]
  /** Latest interview date per person. */
  readonly spoken: ReadonlyMap<PersonId, string>
  readonly guides: readonly Guide[]
  /** The next free codes. */
  readonly nextEmployee: string
  readonly nextSupervisor: string
  readonly onStart: (starting: Starting) => void
  readonly onBack: () => void
}

const METHOD = ''
const NO_JOB = ''

/** Whom one talks to: one tap on a person, known or new, and the interview begins. */
export function NewInterviewScreen(props: Props) {
  const { people, jobs, spoken, guides, nextEmployee, nextSupervisor, onStart, onBack } = props
  const { levels } = useMessages()
  const interviews = useArea('interviews', dutch)
  const { formatDate } = useFormat()
  const [guide, setGuide] = useState(METHOD)
  const [job, setJob] = useState(NO_JOB)
  const guideId = guide === METHOD ? null : (guide as GuideId)
  const startNew = (code: string, role: Role) =>
    onStart({ guideId, who: { code, role, jobId: job === NO_JOB ? null : (job as JobId) } })
  const jobOf = (person: PersonRecord) => jobs.find(({ id }) => id === person.jobId)?.name

  return (
    <div class="new-interview">
      <header class="new-interview__head">
        <IconButton icon="chevron-left" label={interviews.backToList} onClick={onBack} />
        <div>
          <h1 class="new-interview__title">{interviews.who}</h1>
          <p class="new-interview__text">{interviews.whoText}</p>
        </div>
      </header>
      {guides.length > 1 && (
        <Select
          class="new-interview__guide"
          label={interviews.guide}
          value={guide}
          options={guides.map(({ id, name }) => ({ value: (id as string | null) ?? METHOD, label: name }))}
          onChange={setGuide}
        />
      )}
      {people.length > 0 && (
        <section aria-label={interviews.people}>
          <h2 class="new-interview__subtitle">{interviews.people}</h2>
          <ul class="new-interview__people">
            {people.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  class="person-tile"
                  onClick={() => onStart({ guideId, who: person.id })}
                >
                  <span class="person-tile__code">{person.code || interviews.nobody}</span>
                  <span class="person-tile__what">{jobOf(person) ?? levels.roles[person.role]}</span>
                  {spoken.has(person.id) && (
                    <small>
                      {interviews.spokenBefore({ date: formatDate(spoken.get(person.id)!, 'short') })}
                    </small>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={interviews.newPerson}>
        <h2 class="new-interview__subtitle">{interviews.newPerson}</h2>
        <p class="new-interview__text">{interviews.newPersonHint}</p>
        {jobs.length > 0 && (
          <Select
            class="new-interview__guide"
            label={interviews.jobOfNew}
            value={job}
            options={[
              { value: NO_JOB, label: interviews.noJob },
              ...jobs.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={setJob}
          />
        )}
        <ul class="new-interview__people">
          <li>
            <button
              type="button"
              class="person-tile"
              data-new
              onClick={() => startNew(nextEmployee, 'employee')}
            >
              <span class="person-tile__code">+ {nextEmployee}</span>
              <span class="person-tile__what">{levels.roles.employee}</span>
            </button>
          </li>
          <li>
            <button
              type="button"
              class="person-tile"
              data-new
              onClick={() => startNew(nextSupervisor, 'supervisor')}
            >
              <span class="person-tile__code">+ {nextSupervisor}</span>
              <span class="person-tile__what">{levels.roles.supervisor}</span>
            </button>
          </li>
        </ul>
      </section>
    </div>
  )
}
