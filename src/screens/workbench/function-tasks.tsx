import type { PlanProblem } from '../../analysis/check-plan.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import type { MenuItem } from '../../ui/menu.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import { type ScheduleGroup, scheduleGroups } from '../analysis/schedule-groups.ts'
import type { ColumnProps } from './board-props.ts'
import { TaskLine } from './task-line.tsx'

interface Props extends ColumnProps {
  readonly place: number
  readonly fn: DraftFunction
  readonly byTask: ReadonlyMap<TaskId, readonly PlanProblem[]>
}

/** The tasks of a function, most hours first. */
export function FunctionTasks(props: Props) {
  const { place, fn, byTask, standings, words, holding } = props
  const { levels } = useMessages()
  const analysis = useArea('analysis', dutch)
  const texts = useArea('workbench', workbench)
  const { formatBlock, formatHours } = useFormat()
  const menuOf = useTaskMenu(props)
  const tasks = new Map(standings.map(({ task }) => [task.id, task]))
  const groupText = ({ days, morning, afternoon }: ScheduleGroup) =>
    analysis.schedule({
      days: days.map((day) => levels.daysShort[day]).join(' '),
      morning: morning > 0 ? formatBlock(morning) : null,
      afternoon: afternoon > 0 ? formatBlock(afternoon) : null,
    })
  const lines = [...fn.allocations].sort((a, b) => b.hours - a.hours)
  return (
    <ul class="task-lines" aria-label={analysis.tasks}>
      {lines.map(({ taskId, hours, schedule }) => {
        const shown = formatHours(roundHours(hours))
        const label = texts.hoursOf({
          hours: shown,
          task: words.nameOf(taskId),
          name: words.spotName(place),
        })
        return (
          <TaskLine
            key={taskId}
            taskId={taskId}
            task={tasks.get(taskId)}
            href={props.taskHref(taskId)}
            from={place}
            hours={
              <button
                type="button"
                class="task-line__amount"
                aria-label={label}
                onClick={() => props.onSplit(taskId, place)}
              >
                {shown}
              </button>
            }
            department={props.departmentOf?.(taskId)}
            isPinned={fn.whole || fn.pinned.includes(taskId)}
            problems={byTask.get(taskId) ?? []}
            menu={menuOf(taskId)}
            holding={holding}
            words={words}
          >
            <span class="task-line__when">{scheduleGroups(schedule).map(groupText).join('; ')}</span>
          </TaskLine>
        )
      })}
    </ul>
  )
}

function useTaskMenu({ column, place, places, fn, words, edits, onSplit }: Props) {
  const texts = useArea('workbench', workbench)
  return (taskId: TaskId): MenuItem[] => {
    const isPinned = fn.whole || fn.pinned.includes(taskId)
    const moveTo = (to: number | 'new' | null) => edits.move({ taskId, from: place, to, hours: null })
    return [
      {
        key: 'pin',
        icon: 'lock',
        label: isPinned ? texts.unpin : texts.pin,
        onChoose: () => edits.pin(column.places, taskId, !isPinned),
      },
      ...places
        .filter((to) => to !== place)
        .map((to) => ({
          key: `to ${to}`,
          label: texts.toFunction({ name: words.spotName(to) }),
          onChoose: () => moveTo(to),
        })),
      { key: 'new', label: texts.toNew, icon: 'plus', onChoose: () => moveTo('new') },
      { key: 'split', label: texts.splitHours, onChoose: () => onSplit(taskId, place) },
      { key: 'out', label: texts.takeOut, icon: 'close', onChoose: () => moveTo(null) },
      {
        key: 'never',
        label: texts.forbid,
        icon: 'wrong',
        danger: true,
        onChoose: () => edits.forbid(taskId, true),
      },
    ]
  }
}
