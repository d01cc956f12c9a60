import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { Consent } from '../../records/case-file.ts'
import type { InterviewRecord, JobRecord, PersonRecord } from '../../records/document-records.ts'
import type { GuideId, JobId, PersonId } from '../../records/ids.ts'
import { isCalendarDate } from '../../records/moment.ts'
import { ROLES } from '../../records/scales.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { consentStanding } from './consent-standing.ts'
import { useConsentWords } from './consent-strip.tsx'
import type { Guide } from './method-guide.ts'
import { RestoreButton, WithdrawButton } from './withdraw-button.tsx'

export interface DetailActions {
  readonly onInterview: (
    fields: Partial<Pick<InterviewRecord, 'personId' | 'date' | 'interviewer' | 'guideId'>>,
    joined?: boolean,
  ) => void
  readonly onPerson: (
    fields: Partial<Pick<PersonRecord, 'code' | 'role' | 'jobId'>>,
    joined?: boolean,
  ) => void
  /** undefined: as if it was not asked. */
  readonly onConsent: (consent: Consent | undefined, joined?: boolean) => void
  readonly onWithdraw: () => void
  /** The withdrawal is taken back. */
  readonly onRestore: () => void
  /** Wall time with offset, now. */
  readonly momentNow: () => string
}

interface Props extends DetailActions {
  readonly open: boolean
  readonly interview: InterviewRecord
  readonly person: PersonRecord | undefined
  readonly people: readonly PersonRecord[]
  readonly jobs: readonly JobRecord[]
  readonly guides: readonly Guide[]
  readonly onClose: () => void
}

const METHOD = ''
const NO_JOB = ''

/** Whom the interview was with, when, by which guide, and what was agreed. */
export function DetailsSheet(props: Props) {
  const { common } = useMessages()
  const interviews = useArea('interviews', dutch)
  return (
    <Sheet
      open={props.open}
      from="side"
      title={interviews.detailsTitle}
      closeLabel={common.done}
      onClose={props.onClose}
    >
      <ConsentFields {...props} />
      <InterviewFields {...props} />
      <PersonFields {...props} />
    </Sheet>
  )
}

function InterviewFields({ interview, people, guides, onInterview }: Props) {
  const interviews = useArea('interviews', dutch)
  const isHere = people.some(({ id }) => id === interview.personId)
  return (
    <>
      <Select
        label={interviews.person}
        value={isHere ? (interview.personId as string) : null}
        placeholder={interviews.unknownPerson}
        options={people.map(({ id, code }) => ({ value: id as string, label: code || interviews.nobody }))}
        onChange={(id) => onInterview({ personId: id as PersonId })}
      />
      <DateField label={interviews.date} value={interview.date} onChange={(date) => onInterview({ date })} />
      <TextField
        label={interviews.interviewer}
        hint={interviews.interviewerHint}
        maxLength={300}
        value={interview.interviewer ?? ''}
        onInput={(interviewer) => onInterview({ interviewer }, true)}
      />
      {guides.length > 1 && (
        <Select
          label={interviews.guide}
          value={(interview.guideId as string | undefined) ?? METHOD}
          options={guides.map(({ id, name }) => ({ value: (id as string | null) ?? METHOD, label: name }))}
          onChange={(id) => onInterview({ guideId: id === METHOD ? undefined : (id as GuideId) })}
        />
      )}
    </>
  )
}

function PersonFields({ person, jobs, onPerson }: Props) {
  const { levels } = useMessages()
  const interviews = useArea('interviews', dutch)
  if (!person) return null
  return (
    <>
      <TextField
        label={interviews.code}
        hint={interviews.codeHint}
        maxLength={300}
        value={person.code}
        onInput={(code) => onPerson({ code }, true)}
      />
      <Select
        label={interviews.role}
        value={person.role}
        options={ROLES.map((value) => ({ value, label: levels.roles[value] }))}
        onChange={(role) => onPerson({ role })}
      />
      <Select
        label={interviews.jobOfNew}
        value={(person.jobId as string | null | undefined) ?? NO_JOB}
        options={[
          { value: NO_JOB, label: interviews.noJob },
          ...jobs.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(id) => onPerson({ jobId: id === NO_JOB ? null : (id as JobId) })}
      />
    </>
  )
}

const ANSWERS = ['yes', 'no', 'later'] as const
type Answer = (typeof ANSWERS)[number]

/** What was agreed. Of who withdrew nothing here changes that, but for saying that they did not. */
function ConsentFields({ person, onConsent, onWithdraw, onRestore, momentNow }: Props) {
  const interviews = useArea('interviews', dutch)
  const consent = person?.consent
  const standing = consentStanding(consent)
  const withdrawn = useConsentWords(consent)
  if (!person) return null
  const answer: Answer = standing === 'unasked' ? 'later' : standing === 'refused' ? 'no' : 'yes'
  const words: Record<Answer, string> = {
    yes: interviews.consentYes,
    no: interviews.consentNo,
    later: interviews.consentLater,
  }
  const choose = (next: Answer) => {
    if (next === 'later') return onConsent(undefined)
    const date = consent?.date ?? momentNow().slice(0, 10)
    const scope = consent?.scope || (next === 'yes' ? interviews.consentScopeStandard : '')
    onConsent({ ...consent, given: next === 'yes', date, scope })
  }
  return (
    <>
      {standing === 'withdrawn' ? (
        <p class="consent__words">{withdrawn}</p>
      ) : (
        <Segmented
          label={interviews.consentQuestion}
          options={ANSWERS.map((value) => ({ value, label: words[value] }))}
          value={answer}
          onChange={choose}
        />
      )}
      {consent && (
        <>
          <DateField
            label={interviews.consentDate}
            value={consent.date ?? ''}
            onChange={(date) => onConsent({ ...consent, date })}
          />
          <TextArea
            label={interviews.consentScope}
            rows={3}
            maxLength={20_000}
            value={consent.scope ?? ''}
            onInput={(scope) => onConsent({ ...consent, scope }, true)}
          />
          {standing === 'given' && <WithdrawButton onWithdraw={onWithdraw} />}
          {standing === 'withdrawn' && <RestoreButton onRestore={onRestore} />}
        </>
      )}
    </>
  )
}

interface DateProps {
  readonly label: string
  readonly value: string
  readonly onChange: (date: string) => void
}

/** A day; kept when it exists. */
function DateField({ label, value, onChange }: DateProps) {
  const interviews = useArea('interviews', dutch)
  const [typed, setTyped] = useState(value)
  const [before, setBefore] = useState(value)
  if (before !== value) {
    setBefore(value)
    setTyped(value)
  }
  return (
    <TextField
      type="date"
      label={label}
      value={typed}
      problem={isCalendarDate(typed) ? null : interviews.dateUnreadable}
      onInput={(text) => {
        setTyped(text)
        if (isCalendarDate(text)) onChange(text)
      }}
    />
  )
}
