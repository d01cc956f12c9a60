import { useRef, useState } from 'preact/hooks'
import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { Allocation } from '../../records/case-file.ts'
import { DAYPARTS, type Daypart, type WeekSchedule } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { useWeekDrag, type WeekCell } from './use-week-drag.ts'
import './week-grid.css'
import { useWeekKeys } from './use-week-keys.ts'
import { WeekGridDays } from './week-grid-days.tsx'
import { brokenAt, dayOf, hoursAt, withMoved } from './week-grid-moves.ts'
import { WeekGridPanel } from './week-grid-panel.tsx'
import { sentencesOf, WeekGridRules } from './week-grid-rules.tsx'
import { isOpenAt, roundShown, WeekGridTable, type WeekRow } from './week-grid-table.tsx'

export interface WeekGridProps {
  /** Whose week it is. */
  readonly label: string
  readonly allocations: readonly Allocation[]
  /** The tasks of the allocations; an allocation without one is not shown. */
  readonly tasks: ReadonlyMap<TaskId, Task>
  readonly parameters: Pick<Parameters, 'minDayHours' | 'maxDayHours' | 'maxDaypartHours' | 'maxDays'>
  /** Broken rules of this function, and of its tasks over all functions together. */
  readonly problems: readonly PlanProblem[]
  readonly ruleText: (problem: PlanProblem) => string
  /** The whole week of a task as it should be; the hours of its allocation are the sum. */
  readonly onChange: (taskId: TaskId, schedule: WeekSchedule) => void
}

/**
 * A function's week that can be changed: hours moved between dayparts by drag, by keyboard and by number, within the
 * windows of each task. What breaks is marked where it breaks and said under it.
 */
export function WeekGrid(props: WeekGridProps) {
  const { allocations, tasks, problems, ruleText, onChange, label } = props
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const { formatHours } = useFormat()
  const rows = rowsOf(allocations, tasks)
  const [at, setAt] = useState<WeekCell | null>(null)
  const [said, setSaid] = useState('')
  const table = useRef<HTMLDivElement>(null)
  const hoursRef = useRef<HTMLInputElement>(null)

  const rowOf = (taskId: TaskId) => rows.find(({ task }) => task.id === taskId)
  const current = at && rowOf(at.taskId) ? at : firstCell(rows)
  const focus = ({ taskId, daypart }: WeekCell) => {
    setAt({ taskId, daypart })
    table.current
      ?.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"][data-daypart="${daypart}"]`)
      ?.focus()
  }
  const sayMoved = (task: Task, from: Daypart, to: Daypart, hours: number) =>
    setSaid(
      texts.week.moved({
        task: task.name,
        hours: formatHours(roundShown(hours)),
        from: levels.dayparts[from],
        to: levels.dayparts[to],
      }),
    )
  const move = (from: WeekCell, to: Daypart) => {
    const row = rowOf(from.taskId)
    if (!row) return
    onChange(from.taskId, withMoved(row.schedule, from.daypart, to))
    sayMoved(row.task, from.daypart, to, hoursAt(row.schedule, from.daypart))
    focus({ taskId: from.taskId, daypart: to })
  }
  const isOpen = ({ taskId, daypart }: WeekCell) => isOpenAt(rowOf(taskId)!.task, daypart)
  const { drag, handlersFor } = useWeekDrag(isOpen, move)
  const keys = useWeekKeys({ rows, focus, move, say: setSaid, toNumber: () => focusAll(hoursRef.current) })

  if (!current) return null
  const row = rowOf(current.taskId)!
  return (
    <div class="week-grid" data-dragging={drag !== null}>
      <p class="week-grid__how" data-no-print>
        {texts.week.how} <span class="week-grid__how-more">{texts.week.howMore}</span>
      </p>
      <WeekGridDays
        rows={rows}
        day={dayOf(current.daypart)}
        onChoose={(day) => setAt({ ...current, daypart: `${day}-am` })}
      />
      <div ref={table}>
        <WeekGridTable
          label={label}
          rows={rows}
          broken={brokenAt(problems)}
          current={current}
          held={drag?.from ?? keys.held}
          over={drag ? drag.over : keys.held && current.daypart}
          day={dayOf(current.daypart)}
          handlersOf={(cell) => ({
            ...(hoursAt(rowOf(cell.taskId)!.schedule, cell.daypart) > 0 ? handlersFor(cell) : {}),
            onFocus: () => setAt(cell),
            onClick: () => focus(cell),
            onKeyDown: (event: KeyboardEvent) => keys.handleKeyDown(event, cell),
          })}
        />
      </div>
      <WeekGridPanel
        row={row}
        daypart={current.daypart}
        hoursRef={hoursRef}
        broken={sentencesOf(
          problems.filter((each) => isNear(each, current)),
          ruleText,
        ).slice(0, MOST_RULES)}
        onChange={(schedule) => onChange(current.taskId, schedule)}
        onMoved={(to, hours) => {
          sayMoved(row.task, current.daypart, to, hours)
          setAt({ ...current, daypart: to })
        }}
      />
      <WeekGridRules {...{ rows, problems, ruleText }} parameters={props.parameters} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

/** So many rules beside a cell; all of them stand under the week. */
const MOST_RULES = 2

const isNear = ({ taskId, day, daypart }: PlanProblem, cell: WeekCell): boolean =>
  taskId ? taskId === cell.taskId : day === dayOf(cell.daypart) || daypart === cell.daypart

const rowsOf = (allocations: readonly Allocation[], tasks: ReadonlyMap<TaskId, Task>): WeekRow[] =>
  allocations.flatMap(({ taskId, schedule }) => {
    const task = tasks.get(taskId)
    return task ? [{ task, schedule }] : []
  })

/** The first hours there are. */
function firstCell(rows: readonly WeekRow[]): WeekCell | null {
  const [row] = rows
  if (!row) return null
  const daypart = DAYPARTS.find((each) => hoursAt(row.schedule, each) > 0) ?? DAYPARTS[0]
  return { taskId: row.task.id, daypart }
}

function focusAll(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
