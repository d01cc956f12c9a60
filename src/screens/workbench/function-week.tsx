import type { PlanProblem } from '../../analysis/check-plan.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { DAYPARTS, DAYS, type WeekSchedule } from '../../records/daypart.ts'
import { Button } from '../../ui/button.tsx'
import { WeekStrip } from '../../ui/week-strip.tsx'
import type { ColumnProps } from './board-props.ts'
import { BrokenRules } from './broken-rules.tsx'
import { roundShown } from './week-grid-table.tsx'

interface Props extends ColumnProps {
  readonly place: number
  readonly problems: readonly PlanProblem[]
}

/** The week of a function; of a function for several people, that of each where they differ. */
export function FunctionWeek({ plan, column, place, problems, words, onWeek }: Props) {
  const texts = useArea('workbench', workbench)
  const weeks = column.places.map((each) => plan.description.functions[each]!.week)
  const areAlike = new Set(weeks.map(shown)).size === 1
  return (
    <section class="function-column__week">
      {(areAlike ? weeks.slice(0, 1) : weeks).map((week, person) => (
        <Week key={person} week={week} number={areAlike ? null : person + 1} />
      ))}
      <BrokenRules problems={problems} words={words} />
      <Button variant="quiet" onClick={() => onWeek(place)}>
        {texts.adjustWeek}
      </Button>
    </section>
  )
}

function Week({ week, number }: { readonly week: WeekSchedule; readonly number: number | null }) {
  const texts = useArea('workbench', workbench)
  const { levels } = useMessages()
  const analysis = useArea('analysis', dutch)
  const { formatNumber } = useFormat()
  const label = number === null ? analysis.week : texts.weekOf({ number })
  return (
    <>
      {number !== null && <h3 class="function-column__heading">{label}</h3>}
      <WeekStrip
        label={label}
        days={DAYS.map((day) => levels.daysShort[day])}
        parts={[levels.morning, levels.afternoon]}
        hours={DAYPARTS.map((daypart) => roundShown(week[daypart] ?? 0))}
        formatHours={(hours) => formatNumber(hours, 2)}
      />
    </>
  )
}

const shown = (week: WeekSchedule) => DAYPARTS.map((daypart) => roundShown(week[daypart] ?? 0)).join(' ')
