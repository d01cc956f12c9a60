import type { ComponentChildren } from 'preact'
import type { PlanProblem } from '../../analysis/check-plan.ts'
import { verdictOf } from '../../analysis/verdict.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { Icon } from '../../ui/icon.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { verdictShape } from '../analysis/verdict-shape.ts'
import type { BoardWords } from './board-words.ts'
import { spotName } from './held-task.ts'
import './task-line.css'
import type { Holding } from './use-held-task.ts'

interface Props {
  readonly taskId: TaskId
  /** Absent when it was removed since. */
  readonly task: Task | undefined
  readonly href: string
  /** The function it is in; null: it stays with today's jobs. */
  readonly from: number | null
  readonly hours: ComponentChildren
  readonly isPinned: boolean
  readonly problems: readonly PlanProblem[]
  readonly menu: readonly MenuItem[]
  readonly holding: Holding
  readonly words: BoardWords
  /** Told where tasks of several stand together. */
  readonly department?: string | undefined
  /** Under the name: when it is done, or why it is left. */
  readonly children?: ComponentChildren
}

/** A task where it is in the plan: to pick up, to open, to do something with. */
export function TaskLine(props: Props) {
  const { taskId, task, from, isPinned, problems, holding, words } = props
  const texts = useArea('workbench', workbench)
  const name = words.nameOf(taskId)
  const { held } = holding
  const isHeld = held?.taskId === taskId && held.from === from
  return (
    <li
      class="task-line"
      data-held={isHeld}
      data-pinned={isPinned}
      onPointerDown={(event) => holding.onPointerDown(event, { taskId, from })}
    >
      <button
        type="button"
        class="task-line__grip"
        data-grip={taskId}
        data-at={spotName(from)}
        aria-label={texts.grip({ task: name, place: words.spotName(from) })}
        aria-pressed={isHeld}
        onKeyDown={(event) => holding.onGripKey(event, taskId, from)}
        onClick={() => (isHeld ? holding.cancel() : holding.grab(taskId, from))}
      >
        <Icon name="drag" />
      </button>
      <span class="task-line__name">
        {task && <Mark task={task} />}
        <a href={props.href} draggable={false}>
          {name}
        </a>
      </span>
      <span class="task-line__hours">{props.hours}</span>
      <Menu label={texts.taskMenu({ task: name })} items={props.menu} />
      <div class="task-line__under">
        {isPinned && (
          <span class="task-line__pinned">
            <Icon name="lock" />
            {texts.pinned}
          </span>
        )}
        {props.department && <span class="task-line__when">{props.department}</span>}
        {props.children}
        {problems.map((problem) => (
          <span key={words.rule(problem)} class="broken-rule">
            <Icon name="wrong" />
            {words.rule(problem)}
          </span>
        ))}
      </div>
    </li>
  )
}

function Mark({ task }: { readonly task: Task }) {
  const { levels } = useMessages()
  const verdict = verdictOf(task)
  return <VerdictMark shape={verdictShape(verdict)} word={levels.verdicts[verdict]} wordHidden />
}
