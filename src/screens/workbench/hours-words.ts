import type { HoursChange } from '../../analysis/workbench/hours-changes.ts'
import type { workbench } from '../../i18n/nl/workbench.ts'
import type { TaskId } from '../../records/ids.ts'
import { roundHours } from '../analysis/round-hours.ts'

interface Words {
  readonly texts: Pick<typeof workbench, 'therefore' | 'hoursChange'>
  readonly formatNumber: (value: number, digits?: number) => string
  readonly nameOf: (id: TaskId) => string
}

/** More than this many are counted. */
const NAMED = 3

/** Whose hours changed along with a move: "Daardoor: Fax 8 → 6,4 uur." Null where no hours on screen did. */
export function hoursWords(
  changes: readonly HoursChange[],
  { texts, formatNumber, nameOf }: Words,
): string | null {
  const seen = changes.filter(({ from, to }) => roundHours(from) !== roundHours(to))
  if (seen.length === 0) return null
  const amount = (hours: number) => formatNumber(roundHours(hours), 1)
  const named = seen
    .slice(0, NAMED)
    .map(({ taskId, from, to }) =>
      texts.hoursChange({ task: nameOf(taskId), from: amount(from), to: amount(to) }),
    )
  return texts.therefore({ changes: named.join(', '), more: seen.length - named.length })
}
