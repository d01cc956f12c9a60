import { useArea } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import {
  type Helps,
  type Hinders,
  INTERVIEWS_ASKED,
  type LessonStep,
  STEP_LESSONS,
  type Step,
} from '../../records/milestone.ts'
import { cssVars } from '../../ui/css-vars.ts'

/** What helps in a step and what gets in the way, with how many of the interviews named it. */
export function StepLessons({ step }: { readonly step: Step }) {
  const words = useArea('project', projectTexts)
  if (!isAskedAbout(step)) return <p class="checklist__hint">{words.notAsked}</p>
  const { helps, hinders } = STEP_LESSONS[step]
  const named = <Name extends string>(counts: object, names: Readonly<Record<Name, string>>) =>
    Object.entries(counts as Record<Name, number | null>).map(([key, count]) => ({
      name: names[key as Name],
      count: count as number | null,
    }))
  return (
    <>
      <LessonList title={words.helps} kind="helps" lessons={named<Helps>(helps, words.help)} />
      <LessonList title={words.hinders} kind="hinders" lessons={named<Hinders>(hinders, words.hinder)} />
    </>
  )
}

interface Lesson {
  readonly name: string
  readonly count: number | null
}

function LessonList({
  title,
  kind,
  lessons,
}: {
  readonly title: string
  readonly kind: 'helps' | 'hinders'
  readonly lessons: readonly Lesson[]
}) {
  return (
    <div class="step-lessons" data-kind={kind}>
      <h3 class="step-lessons__title">{title}</h3>
      <ul class="step-lessons__list">
        {lessons.map(({ name, count }) => (
          <li key={name} class="step-lessons__lesson">
            <span>{name}</span>
            <NamedBy count={count} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function NamedBy({ count }: { readonly count: number | null }) {
  const words = useArea('project', projectTexts)
  if (count === null) return <span class="step-lessons__count">{words.notCounted}</span>
  const named = { part: count, whole: INTERVIEWS_ASKED }
  return (
    <span class="step-lessons__count">
      <span class="step-lessons__bar" style={cssVars({ '--share': count / INTERVIEWS_ASKED })} />
      <span aria-hidden="true">{words.namedShort(named)}</span>
      <span class="visually-hidden">{words.namedBy(named)}</span>
    </span>
  )
}

const isAskedAbout = (step: Step): step is LessonStep => step in STEP_LESSONS
