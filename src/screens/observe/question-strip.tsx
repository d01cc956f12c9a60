import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { ModifierRecord } from '../../records/observing.ts'
import { isUnanswered, questionsOf } from '../../records/scheme-rules.ts'
import { Button } from '../../ui/button.tsx'
import { lastMade } from './made-order.ts'
import { QuestionFields } from './question-fields.tsx'
import type { RecordingActions } from './recording.ts'
import type { NameOf } from './task-names.ts'

interface Props extends Pick<RecordingActions, 'onAnswer'> {
  /** Of whom is followed. */
  readonly running: readonly ObservationRecord[]
  readonly questions: readonly ModifierRecord[]
  readonly nameOf: NameOf
}

/** What is asked with the task that started last, while it is recorded: nothing waits for an answer. */
export function QuestionStrip({ running, questions, nameOf, onAnswer }: Props) {
  const words = useArea('recording', dutch)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [touched, setTouched] = useState<string | null>(null)
  const observation = lastMade(running)
  // What goes on after an interruption was asked about before it.
  if (!observation || observation.resumes || done.has(observation.id)) return null
  const own = questionsOf(observation.taskId, questions)
  const isOpen = own.some(({ id }) => isUnanswered(observation.modifiers?.[id]))
  const mayAdd = touched === observation.id && own.some(({ kind }) => kind !== 'single')
  if (own.length === 0 || (!isOpen && !mayAdd)) return null
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 class="floor__label" id="questions-title">
        {words.questionsOf({ task: nameOf(observation) })}
      </h2>
      <div class="questions__fields">
        <QuestionFields
          key={observation.id}
          observation={observation}
          questions={own}
          onAnswer={(question, value, joined) => {
            setTouched(observation.id)
            onAnswer(observation, question, value, joined)
          }}
        />
      </div>
      <Button size="floor" variant="quiet" onClick={() => setDone(new Set(done).add(observation.id))}>
        {words.questionsDone}
      </Button>
    </section>
  )
}
