import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { DAYPARTS } from '../../records/daypart.ts'
import { Icon } from '../../ui/icon.tsx'
import { hoursAt, workedDays } from './week-grid-moves.ts'
import type { WeekRow } from './week-grid-table.tsx'

interface Props {
  readonly rows: readonly WeekRow[]
  readonly parameters: Pick<Parameters, 'minDayHours' | 'maxDayHours' | 'maxDaypartHours' | 'maxDays'>
  readonly problems: readonly PlanProblem[]
  readonly ruleText: (problem: PlanProblem) => string
}

/** The bounds of a week, and what of it breaks. */
export function WeekGridRules({ rows, problems, ruleText, parameters }: Props) {
  const texts = useArea('charts', charts)
  const { formatHours } = useFormat()
  const sums = Object.fromEntries(
    DAYPARTS.map((daypart) => [
      daypart,
      rows.reduce((sum, { schedule }) => sum + hoursAt(schedule, daypart), 0),
    ]),
  )
  const sentences = sentencesOf(problems, ruleText)
  return (
    <div class="week-grid__rules">
      <p>
        {texts.week.days({ days: workedDays(sums).length, most: parameters.maxDays })}{' '}
        {texts.week.bounds({
          least: formatHours(parameters.minDayHours),
          most: formatHours(parameters.maxDayHours),
          part: formatHours(parameters.maxDaypartHours),
        })}
      </p>
      {sentences.length === 0 ? (
        <p class="week-grid__kept">{texts.week.rulesKept}</p>
      ) : (
        <ul class="week-grid__broken" aria-label={texts.week.rulesBroken}>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Icon name="attention" />
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Each sentence once. */
export const sentencesOf = (problems: readonly PlanProblem[], ruleText: (problem: PlanProblem) => string) => [
  ...new Set(problems.map(ruleText)),
]
