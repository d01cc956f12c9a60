import Papa from 'papaparse'
import type { Row, RowProblem, TableReading } from '../../records/table.ts'
import { eventColumns } from '../events/event-columns.ts'
import { cleanText } from './clean-text.ts'
import { unguardFormula } from './formula-guard.ts'

/** Most rows of a table: ten times the largest staff list we heard of. */
export const MAX_ROWS = 20_000
/** Most rows of a list of events: a year of days with some four a minute. */
export const MAX_EVENTS = 100_000
/** Columns beyond these are not read. */
export const MAX_COLUMNS = 200

/** Where a comma stands between cells it cannot stand in numbers, and Dutch Excel writes semicolons. */
const DECIMALS: Readonly<Record<string, ',' | '.'>> = { ';': ',', ',': '.' }
/** Excel's own way of saying it, on a line before the table. */
const TOLD_SEPARATOR = /^\uFEFF?sep=(.)\r?\n/i
const SEPARATORS = [';', '\t', ',', '|']

/** Reads pasted or CSV text. Never throws: what the quotes make unreadable is named by its row. */
export function readTableText(source: string): TableReading {
  const told = TOLD_SEPARATOR.exec(source)
  const text = source.replace(/^\uFEFF/, '').slice(told ? told[0].replace(/^\uFEFF/, '').length : 0)
  if (text.trim() === '') return { ok: false, refusal: 'empty' }
  if (!isText(text)) return { ok: false, refusal: 'not-a-table' }
  const separator = told?.[1] ?? separatorOf(text)
  // A line end after the last row is no row.
  const rowsOnly = text.replace(/[\r\n]+$/, '')
  const { data, errors } = Papa.parse<string[]>(rowsOnly, { delimiter: separator, preview: MAX_EVENTS + 2 })
  if (isTooLong(data)) return { ok: false, refusal: 'too-large' }
  const rows = data.map((row) => row.slice(0, MAX_COLUMNS).map((cell) => unguardFormula(cell) || null))
  return {
    ok: true,
    sheets: [{ name: '', rows }],
    problems: errors.flatMap(quoteProblem),
    decimal: DECIMALS[separator] ?? null,
  }
}

/** A list of events may be longer than one of tasks or people. */
export const isTooLong = (rows: readonly Row[]): boolean =>
  rows.length > MAX_ROWS && (rows.length > MAX_EVENTS + 1 || eventColumns(rows) === null)

function quoteProblem({ type, row }: Papa.ParseError): RowProblem[] {
  if (type !== 'Quotes' || row === undefined) return []
  return [{ row: row + 1, column: '', rule: 'quotes', found: '' }]
}

/** A file of another kind shows by signs no text has, or by how it begins. */
function isText(text: string): boolean {
  const start = text.slice(0, 4_000)
  return !start.includes('\0') && !/^\s*(%PDF|\{\s*"|<\?xml|<!doctype|<html|\{\\rtf)/i.test(start)
}

/**
 * The sign that splits the first rows most evenly; what stands between quotes does not count. A text in which none does is
 * one column, where a comma is just a comma.
 */
function separatorOf(text: string): string {
  // Quoted stretches go first, with the line ends in them.
  const lines = text
    .slice(0, 50_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 50)
  const filled = lines.filter((line) => cleanText(line) !== '')
  const scores = SEPARATORS.map((separator) => {
    const { times, lines: even } = mostCommon(filled.map((line) => line.split(separator).length - 1))
    // Of two that split as evenly, the one that splits more.
    return { separator, score: filled.length === 0 ? 0 : even / filled.length + Math.min(times, 50) / 1_000 }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0.55 ? best.separator : '\t'
}

/** How often most lines have it, and how many lines those are; lines without it (titles, remarks) do not count. */
function mostCommon(counts: readonly number[]): { readonly times: number; readonly lines: number } {
  const lines = new Map<number, number>()
  for (const times of counts) if (times > 0) lines.set(times, (lines.get(times) ?? 0) + 1)
  return [...lines].reduce((best, [times, many]) => (many > best.lines ? { times, lines: many } : best), {
    times: 0,
    lines: 0,
  })
}
