import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { DAYS, type Day } from '../../records/daypart.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { hoursAt } from './week-grid-moves.ts'
import { roundShown, type WeekRow } from './week-grid-table.tsx'

/** Where one day is shown at a time: which. With the hours of each. */
export function WeekGridDays({
  rows,
  day,
  onChoose,
}: {
  readonly rows: readonly WeekRow[]
  readonly day: Day
  readonly onChoose: (day: Day) => void
}) {
  const texts = useArea('charts', charts)
  const { levels } = useMessages()
  const { formatNumber } = useFormat()
  const hoursOf = (each: Day) =>
    roundShown(
      rows.reduce(
        (sum, { schedule }) => sum + hoursAt(schedule, `${each}-am`) + hoursAt(schedule, `${each}-pm`),
        0,
      ),
    )
  return (
    <fieldset class="week-grid__days" data-no-print>
      <legend class="visually-hidden">{texts.week.shownDay}</legend>
      {DAYS.map((each) => (
        <button
          key={each}
          type="button"
          class="week-grid__day-choice"
          aria-pressed={each === day}
          onClick={() => onChoose(each)}
        >
          <abbr title={levels.days[each]}>{levels.daysShort[each]}</abbr>{' '}
          <span class="week-grid__day-hours">
            {formatNumber(hoursOf(each), 2)}
            <VisuallyHidden> {texts.week.hourUnit}</VisuallyHidden>
          </span>
        </button>
      ))}
    </fieldset>
  )
}
