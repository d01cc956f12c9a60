import type { Row } from '../../records/table.ts'
import { printableText } from '../printable-text.ts'
import { cleanName } from './clean-text.ts'

/** The head of a column, else its letter as a spreadsheet writes it. @param at from 0 */
export function columnName(head: Row | null, at: number): string {
  const word = cleanName(String(head?.[at] ?? ''))
  return word === '' ? columnLetter(at) : printableText(word)
}

function columnLetter(at: number): string {
  const before = Math.floor(at / 26)
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (at % 26))
}
