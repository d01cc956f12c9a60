import { dayOf } from '../../analysis/scenario/action-times.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages } from '../../i18n/messages.nl.ts'
import type { ScenarioActionRecord } from '../../records/scenario-parts.ts'

/** When an action is: its dates where there are any, else what was said; '' when nothing was. */
export function actionTime(
  { from, to, when }: Pick<ScenarioActionRecord, 'from' | 'to' | 'when'>,
  texts: AreaMessages['advice'],
  format: Format,
): string {
  const dates = [from, to].filter((date): date is string => dayOf(date) !== null).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return when.trim()
  if (first === last) return format.formatDate(first)
  return texts.whenBetween({ from: format.formatDate(first), to: format.formatDate(last) })
}
