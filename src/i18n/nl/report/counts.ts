import { formatFor } from '../../format.ts'

const { plural, formatNumber } = formatFor('nl')

const WORDS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

/** Up to ten in words. */
export const inWords = (count: number): string => WORDS[count] ?? formatNumber(count)
export const counted = (count: number, one: string, other: string): string =>
  `${inWords(count)} ${plural(count, { one, other })}`
export const capital = (text: string): string =>
  text.startsWith('één') ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b en c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`
}

/** What it is before its name, unless the name says so itself. */
export const prefixed = (kind: string, name: string): string =>
  name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`
