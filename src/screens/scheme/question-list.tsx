import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import type { ModifierRecord } from '../../records/observing.ts'
import { optionsOf } from '../../records/scheme-rules.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { QuestionEditor } from './question-editor.tsx'
import type { QuestionChanges } from './scheme-props.ts'

interface Props {
  readonly questions: readonly ModifierRecord[]
  readonly tasks: readonly TaskRecord[]
  readonly isLocked: boolean
  readonly changes: QuestionChanges
}

/** What is asked with tasks, each in a line; open, to be put together. */
export function QuestionList({ questions, tasks, isLocked, changes }: Props) {
  const words = useArea('scheme', dutch)
  const [open, setOpen] = useState<string | null>(null)
  const opened = isLocked ? null : open
  return (
    <Card title={words.questionsTitle}>
      {questions.length === 0 && <p class="scheme__muted">{words.questionsEmpty}</p>}
      <ul class="scheme__list">
        {questions.map((question) => (
          <li key={question.id} class="scheme__item">
            <div class="scheme__row">
              <p class="scheme__what">
                <strong>{question.name}</strong>
                <span class="scheme__muted">
                  {answerLine(question, words)} · {tasksLine(question, tasks, words)}
                </span>
              </p>
              {!isLocked && (
                <IconButton
                  icon={opened === question.id ? 'chevron-up' : 'edit'}
                  label={words.change({ name: question.name })}
                  aria-expanded={opened === question.id}
                  onClick={() => setOpen(opened === question.id ? null : question.id)}
                />
              )}
            </div>
            {opened === question.id && <QuestionEditor question={question} tasks={tasks} changes={changes} />}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <QuickEntry label={words.newQuestion} addLabel={words.addQuestion} onAdd={changes.onAdd} />
      )}
    </Card>
  )
}

type Words = typeof dutch

function answerLine(question: ModifierRecord, words: Words): string {
  if (question.kind === 'number') return [words.kinds.number, question.unit].filter(Boolean).join(', ')
  const options = optionsOf(question).map(({ name }) => name)
  return options.length > 0 ? options.join(', ') : words.noOptions
}

function tasksLine({ taskIds }: ModifierRecord, tasks: readonly TaskRecord[], words: Words): string {
  if (taskIds.length === 0) return words.allTasks
  return taskIds.map((id) => tasks.find((task) => task.id === id)?.name ?? words.goneTask).join(', ')
}
