import Papa from 'papaparse'
import type { TableSheet } from '../../records/table.ts'
import { writeNumber } from './read-number.ts'
import type { TableLanguage } from './table-words.ts'

/**
 * A list as CSV that the Excel of that language opens by a double tap: with a byte order mark, and in Dutch with
 * semicolons between cells and a comma in numbers.
 */
export function writeCsv({ rows }: TableSheet, language: TableLanguage): string {
  const [delimiter, decimal] = language === 'nl' ? ([';', ','] as const) : ([',', '.'] as const)
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? writeNumber(cell, decimal) : cell)),
  )
  return `\uFEFF${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`
}
