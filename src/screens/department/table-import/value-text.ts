import type { Format } from '../../../i18n/format.ts'
import type { Messages } from '../../../i18n/messages.nl.ts'
import { DAYPARTS, type Daypart } from '../../../records/daypart.ts'
import type { TableField, TableValue } from '../../../records/table.ts'

/** A value of a table as the screen says it; '' when it is not known. */
export function valueText(
  field: TableField,
  value: TableValue | undefined,
  { levels, common, tasks }: Messages,
  { formatNumber, formatDate }: Pick<Format, 'formatNumber' | 'formatDate'>,
): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? common.yes : common.no
  if (typeof value === 'number') return formatNumber(value, 2)
  if (field === 'dayparts') return daypartsText(value as readonly Daypart[], levels)
  if (typeof value !== 'string') return value.join(', ')
  if (field === 'consentDate') return formatDate(value)
  const words: Readonly<Partial<Record<TableField, Readonly<Record<string, string>>>>> = {
    role: levels.roles,
    wish: levels.wishes,
    risk: levels.risks,
    origin: levels.origins,
    per: tasks.periodWords,
  }
  return words[field]?.[value] ?? value
}

const daypartsText = (dayparts: readonly Daypart[], levels: Messages['levels']) =>
  dayparts.length === 0
    ? levels.anyDaypart
    : DAYPARTS.filter((daypart) => dayparts.includes(daypart))
        .map((daypart) => levels.dayparts[daypart])
        .join(', ')
