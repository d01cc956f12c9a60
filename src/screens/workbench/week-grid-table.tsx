import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { DAYPARTS, DAYS, type Day, type Daypart, type WeekSchedule } from '../../records/daypart.ts'
import type { Task } from '../../records/task.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import type { WeekCell } from './use-week-drag.ts'
import { type BrokenAt, dayOf, hoursAt, weekSum } from './week-grid-moves.ts'

/** A task of the function with its week. */
export interface WeekRow {
  readonly task: Task
  readonly schedule: WeekSchedule
}

interface Props {
  readonly label: string
  readonly rows: readonly WeekRow[]
  readonly broken: BrokenAt
  /** The cell that is worked on; the only one in the tab order. */
  readonly current: WeekCell
  /** Hours that were picked up, and where they would land. */
  readonly held: WeekCell | null
  readonly over: Daypart | null
  /** Shown alone where there is no room for the week. */
  readonly day: Day
  readonly handlersOf: (cell: WeekCell) => object
}

/** The week as a table: tasks by dayparts, with sums. Where there is little room it shows one day. */
export function WeekGridTable(props: Props) {
  const { label, rows, day, broken } = props
  const texts = useArea('charts', charts)
  const { levels, common } = useMessages()
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through with the arrows
    <table class="week-grid__table" role="grid" aria-label={label} data-day={day}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} class="week-grid__corner">
            {texts.week.task}
          </th>
          {DAYS.map((each) => (
            <th key={each} scope="colgroup" colSpan={2} class="week-grid__day" data-of={each}>
              {levels.days[each]}
            </th>
          ))}
          <th scope="col" rowSpan={2} class="week-grid__total">
            {common.total}
          </th>
        </tr>
        <tr>
          {DAYPARTS.map((daypart) => (
            <th key={daypart} scope="col" class="week-grid__part" data-of={dayOf(daypart)}>
              <abbr title={levels.dayparts[daypart]}>
                {daypart.endsWith('am') ? texts.week.morningShort : texts.week.afternoonShort}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.task.id} row={row} {...props} />
        ))}
      </tbody>
      <tfoot>
        <PartSums rows={rows} broken={broken} />
        <DaySums rows={rows} broken={broken} />
      </tfoot>
    </table>
  )
}

function Row({ row, ...props }: Props & { readonly row: WeekRow }) {
  const { formatNumber } = useFormat()
  const { task, schedule } = row
  return (
    <tr>
      <th scope="row" class="week-grid__task">
        {task.name}
      </th>
      {DAYPARTS.map((daypart) => (
        <Cell key={daypart} cell={{ taskId: task.id, daypart }} row={row} {...props} />
      ))}
      <td class="week-grid__sum" data-broken={props.broken.task(task.id)}>
        {formatNumber(weekSum(schedule), 2)}
        {props.broken.task(task.id) && <Icon name="attention" />}
      </td>
    </tr>
  )
}

interface CellProps extends Omit<Props, 'rows'> {
  readonly cell: WeekCell
  readonly row: WeekRow
}

function Cell({ cell, row, broken, current, held, over, handlersOf }: CellProps) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const { formatHours, formatNumber } = useFormat()
  const { task, schedule } = row
  const { taskId, daypart } = cell
  const hours = hoursAt(schedule, daypart)
  const isOpen = isOpenAt(task, daypart)
  const isCurrent = current.taskId === taskId && current.daypart === daypart
  const isHeld = held?.taskId === taskId && held.daypart === daypart
  const isBroken = broken.cell(taskId, daypart)
  const label = texts.week.cell({
    task: task.name,
    when: levels.dayparts[daypart],
    hours: isOpen || hours > 0 ? formatHours(roundShown(hours)) : texts.week.closed,
  })
  return (
    <td class="week-grid__cell" data-of={dayOf(daypart)}>
      <button
        type="button"
        class={classNames('week-grid__hours', isOpen ? false : 'week-grid__hours--closed')}
        data-task={taskId}
        data-daypart={daypart}
        data-empty={hours === 0}
        data-held={isHeld}
        data-target={held?.taskId === taskId && over === daypart}
        data-broken={isBroken}
        aria-label={isBroken ? `${label}. ${texts.week.breaksHere}` : label}
        aria-current={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        {...handlersOf(cell)}
      >
        {hours > 0 ? formatNumber(hours, 2) : ''}
        {isBroken && <Icon name="attention" />}
      </button>
    </td>
  )
}

/** Whether a task may be done in a daypart. */
export const isOpenAt = (task: Task, daypart: Daypart): boolean =>
  task.dayparts === null || task.dayparts.includes(daypart)

/** Hours as they are shown, to a hundredth. */
export const roundShown = (hours: number): number => Math.round(hours * 100) / 100

interface SumProps {
  readonly rows: readonly WeekRow[]
  readonly broken: BrokenAt
}

const sumAt = (rows: readonly WeekRow[], daypart: Daypart) =>
  rows.reduce((sum, { schedule }) => sum + hoursAt(schedule, daypart), 0)

function PartSums({ rows, broken }: SumProps) {
  const texts = useArea('charts', charts)
  const { formatNumber } = useFormat()
  return (
    <tr class="week-grid__sums">
      <th scope="row">{texts.week.perDaypart}</th>
      {DAYPARTS.map((daypart) => (
        <td key={daypart} data-of={dayOf(daypart)} data-broken={broken.daypart(daypart)}>
          {formatNumber(roundShown(sumAt(rows, daypart)), 2)}
          {broken.daypart(daypart) && <Icon name="attention" />}
        </td>
      ))}
      <td />
    </tr>
  )
}

function DaySums({ rows, broken }: SumProps) {
  const texts = useArea('charts', charts)
  const { formatNumber } = useFormat()
  return (
    <tr class="week-grid__sums week-grid__sums--day">
      <th scope="row">{texts.week.perDay}</th>
      {DAYS.map((day) => (
        <td key={day} colSpan={2} data-of={day} data-broken={broken.day(day)}>
          {formatNumber(roundShown(sumAt(rows, `${day}-am`) + sumAt(rows, `${day}-pm`)), 2)}
          {broken.day(day) && <Icon name="attention" />}
        </td>
      ))}
      <td>{formatNumber(roundShown(rows.reduce((sum, { schedule }) => sum + weekSum(schedule), 0)), 2)}</td>
    </tr>
  )
}
