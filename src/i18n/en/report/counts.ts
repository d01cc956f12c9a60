import { formatFor } from '../../format.ts'

export { prefixed } from '../../nl/report/counts.ts'

const { plural, formatNumber } = formatFor('en')

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Up to ten in words. */
export const inWords = (count: number): string => WORDS[count] ?? formatNumber(count)
export const counted = (count: number, one: string, other: string): string =>
  `${inWords(count)} ${plural(count, { one, other })}`
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** "none" where a number stands by itself. */
export const alone = (count: number): string => (count === 0 ? 'none' : inWords(count))

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
