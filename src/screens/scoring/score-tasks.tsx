import { useRef, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { scoring } from '../../i18n/nl/scoring.ts'
import type { TaskId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Select } from '../../ui/select.tsx'
import { ScoreTask } from './score-task.tsx'
import { isScored, type Score, type TaskToScore } from './scoring-props.ts'

interface Props {
  /** One or more. */
  readonly tasks: readonly TaskToScore[]
  readonly onScore: Score
  readonly onDone: (isDone: boolean) => void
}

/** One task at a time, with the way to the others and how far one is. */
export function ScoreTasks({ tasks, onScore, onDone }: Props) {
  const words = useArea('scoring', scoring)
  const { tasks: taskWords } = useMessages()
  const [chosen, setChosen] = useState<TaskId | null>(null)
  const [isAsking, setAsking] = useState(false)
  const head = useRef<HTMLHeadingElement>(null)
  // One that somebody removed meanwhile is followed by the first that waits.
  const firstLeft = tasks.find((task) => !isScored(task)) ?? tasks[0]!
  const [start] = useState(firstLeft.id)
  const shown = tasks.find(({ id }) => id === (chosen ?? start)) ?? firstLeft
  const at = tasks.indexOf(shown)
  const left = tasks.filter((task) => !isScored(task)).length
  const done = tasks.length - left
  const goTo = (place: number) => {
    const task = tasks[place]
    if (!task) return
    setChosen(task.id)
    head.current?.focus()
    head.current?.scrollIntoView?.({ block: 'start' })
  }
  const finish = () => (left > 0 ? setAsking(true) : onDone(true))
  const isLast = at === tasks.length - 1
  const finishes = left === 0 || isLast
  return (
    <>
      <div class="scoring__where">
        <Progress
          label={words.progress}
          text={words.progressText({ done, total: tasks.length })}
          done={done}
          total={tasks.length}
        />
        <Select
          label={words.chooseTask}
          value={shown.id as string}
          options={tasks.map((task) => {
            const name = task.name || taskWords.nameless
            return { value: task.id as string, label: isScored(task) ? words.scoredOption({ name }) : name }
          })}
          onChange={(id) => goTo(tasks.findIndex((task) => task.id === id))}
        />
      </div>
      <ScoreTask
        key={shown.id}
        task={shown}
        headRef={head}
        where={words.taskAt({ at: at + 1, total: tasks.length })}
        onScore={(field, value) => onScore(shown.id, field, value)}
        onNext={() => goTo(at + 1)}
      />
      <div class="scoring__steps">
        <Button icon="chevron-left" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {words.previous}
        </Button>
        {finishes ? (
          !isLast && <Button onClick={() => goTo(at + 1)}>{words.next}</Button>
        ) : (
          <Button variant="quiet" onClick={finish}>
            {words.done}
          </Button>
        )}
      </div>
      <p class="scoring__quiet">{words.calculations}</p>
      <PrimaryAction>
        {finishes ? (
          <Button variant="primary" icon="check" onClick={finish}>
            {words.done}
          </Button>
        ) : (
          <Button variant="primary" iconEnd="chevron-right" onClick={() => goTo(at + 1)}>
            {words.next}
          </Button>
        )}
      </PrimaryAction>
      <ConfirmDialog
        open={isAsking}
        danger={false}
        title={words.doneTitle}
        text={words.doneText({ count: left })}
        confirmLabel={words.doneAnyway}
        cancelLabel={words.goOn}
        onConfirm={() => {
          setAsking(false)
          onDone(true)
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
