import type { Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { DEMANDS, type Level, WISHES } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { LevelField } from '../tasks/judged-level.tsx'
import { fieldName, stepsOf } from '../tasks/judgement-words.ts'
import type { TaskToScore } from './scoring-props.ts'

interface Props {
  readonly task: TaskToScore
  readonly headRef: Ref<HTMLHeadingElement>
  /** "Taak 3 van 26". */
  readonly where: string
  readonly onScore: <Field extends JudgedField>(field: Field, value: JudgedValues[Field] | undefined) => void
  readonly onNext: () => void
}

const LEVEL_FIELDS: readonly LevelField[] = ['knowledge', 'responsibility', ...DEMANDS]

/** What is known of a task, and all that is scored of it with the words of each step. */
export function ScoreTask({ task, headRef, where, onScore, onNext }: Props) {
  const messages = useMessages()
  const words = useArea('scoring', scoring)
  const { formatDate } = useFormat()
  const { levels, tasks } = messages
  const fields = useRef<HTMLDivElement>(null)
  const { own } = task
  /** A digit chose a step, so on to the next; the first one without a choice is at its first step. */
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' && (event.target as HTMLElement).matches('input')) {
      event.preventDefault()
      onNext()
    }
    if (!/^[0-4]$/.test(event.key)) return
    const groups = [...(fields.current?.querySelectorAll<HTMLElement>('fieldset') ?? [])]
    const at = groups.findIndex((group) => group.contains(event.target as Node))
    const next = groups[at + 1]
    if (at < 0 || !next) return
    ;(next.querySelector<HTMLElement>('input:checked') ?? next.querySelector<HTMLElement>('input'))?.focus()
  }
  return (
    <article class="score-task">
      <header class="score-task__head">
        <p class="scoring__quiet">{where}</p>
        <h2 ref={headRef} tabIndex={-1}>
          {task.name || tasks.nameless}
        </h2>
        {task.description && <p class="score-task__text">{task.description}</p>}
        <dl class="score-task__facts" aria-label={words.facts}>
          {task.processName && <Fact name={words.process} value={task.processName} />}
          {task.jobNames.length > 0 && <Fact name={words.jobs} value={task.jobNames.join(', ')} />}
          <Fact name={words.frequency} value={task.frequency || words.notAsked} />
        </dl>
        <p class="scoring__quiet">
          {words.frequencyIsFact} <a href={task.href}>{words.openTask}</a>
        </p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the steps inside go on to the next group */}
      <div ref={fields} class="score-task__fields" onKeyDown={handleKeyDown}>
        {LEVEL_FIELDS.map((field) => (
          <LevelPicker
            key={field}
            label={capital(fieldName(field, messages))}
            steps={stepsOf(field, messages)}
            value={(own[field] as Level | undefined) ?? null}
            layout="list"
            emptyText={words.notScored}
            onChange={(level) => onScore(field, level)}
          />
        ))}
        <div class="score-task__wish">
          <Segmented
            label={tasks.wishSummary}
            options={WISHES.map((value) => ({ value, label: levels.wishes[value] }))}
            value={own.wish ?? null}
            onChange={(wish) => onScore('wish', wish)}
          />
          <p class="field__hint">{words.wishHint}</p>
          {task.said.length > 0 && (
            <ul class="score-task__said">
              {task.said.map(({ interviewId, code, wish, note, date }, place) => (
                <li key={`${interviewId} ${place}`}>
                  <strong>
                    {tasks.wishSaid({ code: code || tasks.unknownPerson, wish: levels.wishes[wish] })}
                  </strong>
                  {note && ` “${note}”`} <small>{formatDate(date, 'short')}</small>
                </li>
              ))}
            </ul>
          )}
          {own.wish && (
            <Button variant="quiet" icon="undo" onClick={() => onScore('wish', undefined)}>
              {words.takeBack}
            </Button>
          )}
        </div>
      </div>
      <p class="scoring__quiet scoring__keys">{words.keys}</p>
    </article>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
