import { cssVars } from './css-vars.ts'
import './week-strip.css'

interface Props {
  readonly label: string
  /** Names of the days, in order: ma, di ... */
  readonly days: readonly string[]
  /** Names of the two halves: ochtend, middag. */
  readonly parts: readonly [string, string]
  /** Hours per daypart: both halves of the first day, then the next (mon-am, mon-pm, tue-am ...). */
  readonly hours: readonly number[]
  readonly formatHours: (hours: number) => string
  /** Hours that fill a cell. */
  readonly full?: number
}

/** The ten dayparts of a week with their hours; a real table, so it reads aloud. */
export function WeekStrip({ label, days, parts, hours, formatHours, full = 4 }: Props) {
  return (
    <table class="week-strip">
      <caption class="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day} class="week-strip__day" scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part, half) => (
          <tr key={part}>
            <th class="week-strip__part" scope="row">
              {part}
            </th>
            {days.map((day, index) => (
              <Daypart key={day} hours={hours[index * 2 + half] ?? 0} full={full} formatHours={formatHours} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Daypart({
  hours,
  full,
  formatHours,
}: { readonly hours: number; readonly full: number } & Pick<Props, 'formatHours'>) {
  const share = Math.min(1, Math.max(0, hours / full))
  return (
    <td class="week-strip__cell" data-empty={hours === 0} style={cssVars({ '--share': share })}>
      {hours === 0 ? <span class="visually-hidden">0</span> : formatHours(hours)}
    </td>
  )
}
