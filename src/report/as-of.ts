import { isCalendarDate } from '../records/moment.ts'
import type { WholeCase } from '../records/whole-case.ts'

/** Calendar date of the latest thing people were seen doing or said: what the cover is dated by. Null while there is none. */
export function asOf({ observations, interviews, findings, feedback }: WholeCase): string | null {
  const moments = [
    ...observations.map(({ start }) => start),
    ...interviews.flatMap(({ date, answers }) => [date, ...answers.map(({ at }) => at)]),
    ...findings.flatMap(({ validations }) => validations.map(({ at }) => at)),
    ...feedback.map(({ at }) => at),
  ]
  const days = moments
    .map((moment) => moment.slice(0, 10))
    .filter(isCalendarDate)
    .sort()
  return days.at(-1) ?? null
}
