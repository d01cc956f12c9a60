import { useArea } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { ChipsOf } from './chips-of.tsx'
import { chosenOf, isOf, MOST_OF_A_JOB, type SubjectChoice, withCount } from './chosen-subjects.ts'
import type { PlanDraft } from './plan-draft.ts'

interface Props {
  readonly choices: readonly SubjectChoice[]
  readonly departmentHref: string
  readonly subjects: PlanDraft['subjects']
  readonly onChange: (subjects: PlanDraft['subjects']) => void
}

/** Whom or what a round looks at; of a job, how many people who have no code. */
export function SubjectsField({ choices, departmentHref, subjects, onChange }: Props) {
  const words = useArea('rounds', rounds)
  if (choices.length === 0)
    return (
      <p class="round-plan__hint">
        {words.nobody} <a href={departmentHref}>{words.toDepartment}</a>
      </p>
    )
  const titles = { person: words.people, job: words.jobs, place: words.places }
  const countOf = (choice: SubjectChoice) => subjects.filter((subject) => isOf(subject, choice)).length
  const chosenJobs = choices.filter((choice) => choice.kind === 'job' && countOf(choice) > 0)
  const texts = {
    unreadable: words.numberUnreadable,
    tooSmall: words.numberTooSmall,
    tooLarge: words.numberTooLarge,
  }
  return (
    <fieldset class="round-plan__who">
      <legend class="field-legend">{words.who}</legend>
      {(['person', 'job', 'place'] as const).map((kind) => {
        const own = choices.filter((choice) => choice.kind === kind)
        if (own.length === 0) return null
        const others = subjects.filter((subject) => !own.some((choice) => isOf(subject, choice)))
        return (
          <ChipsOf
            key={kind}
            title={titles[kind]}
            isQuiet
            chips={own.map(({ subject, name }) => ({ key: subject.key, label: name }))}
            on={own.filter((choice) => countOf(choice) > 0).map(({ subject }) => subject.key)}
            onChange={(keys) => {
              const chosen = own.filter(({ subject }) => keys.includes(subject.key))
              onChange([...others, ...chosenOf(subjects, chosen)])
            }}
          />
        )
      })}
      {chosenJobs.map((choice) => (
        <NumberField
          key={choice.subject.key}
          class="round-plan__number"
          label={words.howMany({ job: choice.name })}
          hint={words.howManyHint({ job: choice.name })}
          value={countOf(choice)}
          min={1}
          max={MOST_OF_A_JOB}
          check={(value) => (Number.isInteger(value) ? null : words.numberUnreadable)}
          texts={texts}
          onChange={(count) => count !== null && onChange(withCount(subjects, choice, count))}
        />
      ))}
    </fieldset>
  )
}
