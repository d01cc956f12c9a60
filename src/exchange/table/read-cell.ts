import { MAX_TEXT } from '../../records/field-schema.ts'
import { MAX_FTE, MAX_HOURLY_COST, MAX_SCALE } from '../../records/organisation-schema.ts'
import type { Cell, RowRule, TableField, TableValue } from '../../records/table.ts'
import { MAX_HOURS, MAX_TIMES } from '../../records/task-schema.ts'
import { cleanName, cleanText } from './clean-text.ts'
import { readDate } from './read-date.ts'
import { readNumber, roundAmount } from './read-number.ts'
import { daypartsOfText, FIELD_WORDS, valueOfWord } from './table-words.ts'

/** Longest name: that of tasks in the case format. */
const MAX_NAME = 500

/** How numbers are written in this file. */
export type DecimalSign = ',' | '.'

export type ReadCell =
  | { readonly ok: true; readonly values: Readonly<Partial<Record<TableField, TableValue>>> }
  | { readonly ok: false; readonly rule: RowRule }

const LARGEST: Readonly<Partial<Record<TableField, number>>> = {
  scale: MAX_SCALE,
  hourlyCost: MAX_HOURLY_COST,
  fte: MAX_FTE,
  hours: MAX_HOURS,
}
const TEXTS = new Set<TableField>(['description', 'consentScope', 'location'])
const NAMES = new Set<TableField>(['name', 'code', 'process', 'job'])
/** What spreadsheets write where a formula failed. */
const SHEET_ERROR = /^#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|N\/B|VERW|NAAM|WAARDE|DEEL\/0|GETAL|LEEG)[!?]?$/i

/** What a cell says of a field; an empty cell says nothing. */
export function readCell(field: TableField, cell: Cell, decimal: DecimalSign): ReadCell {
  if (cell === null || cell === '') return { ok: true, values: {} }
  if (typeof cell === 'string' && cell.length > MAX_TEXT) return bad('too-long')
  const text = cleanText(String(cell))
  if (text === '') return { ok: true, values: {} }
  if (SHEET_ERROR.test(text)) return bad('sheet-error')
  if (field === 'times') return readTimes(cell, text, decimal)
  if (field === 'jobs') return good(field, listOf(text))
  if (NAMES.has(field)) return text.length > MAX_NAME ? bad('too-long') : good(field, cleanName(text))
  if (TEXTS.has(field)) return good(field, field === 'description' ? text : cleanName(text))
  if (field === 'consentDate') return orBad(field, readDate(text), 'date')
  if (field === 'dayparts') return orBad(field, daypartsOfText(text), 'unknown-value')
  if (FIELD_WORDS[field]) return readWord(field, cell, text)
  const most = LARGEST[field]
  return most === undefined ? readLevel(field, cell, text) : readAmount(field, cell, text, { decimal, most })
}

const good = (field: TableField, value: TableValue): ReadCell => ({ ok: true, values: { [field]: value } })
const bad = (rule: RowRule): ReadCell => ({ ok: false, rule })
const orBad = (field: TableField, value: TableValue | null, rule: RowRule) =>
  value === null ? bad(rule) : good(field, value)

function readWord(field: TableField, cell: Cell, text: string): ReadCell {
  const value = valueOfWord(field, typeof cell === 'boolean' ? String(cell) : cleanName(text))
  if (value === undefined) return bad('unknown-value')
  return good(field, field === 'core' || field === 'consent' ? value === 'true' : value)
}

function readAmount(
  field: TableField,
  cell: Cell,
  text: string,
  { decimal, most }: { readonly decimal: DecimalSign; readonly most: number },
): ReadCell {
  const value = typeof cell === 'number' ? cell : readNumber(text, decimal)
  if (value === null) return bad('number')
  return value < 0 || value > most ? bad('range') : good(field, roundAmount(value))
}

/** A step of a scale: the number, or a text that starts with it ("2 - te leren"). */
function readLevel(field: TableField, cell: Cell, text: string): ReadCell {
  const found = typeof cell === 'number' ? cell : Number(/^(\d+)(?![\d,.])/.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(found)) return bad('number')
  return Number.isInteger(found) && found >= 0 && found <= 4 ? good(field, found) : bad('range')
}

/** How often: "3", "3 x per week", "1x per maand" or "dagelijks". */
function readTimes(cell: Cell, text: string, decimal: DecimalSign): ReadCell {
  if (typeof cell === 'number') return readAmount('times', cell, text, { decimal, most: MAX_TIMES })
  const lone = valueOfWord('per', text)
  if (lone && text.length > 2) return { ok: true, values: { times: 1, per: lone } }
  const parts = /^([\d.,]+)\s*(?:x|×|keer|maal|times)?\s*(?:(?:per|\/|p\.|a)\s*)?([a-z]+)?$/i.exec(text)
  const times = parts ? readNumber(parts[1]!, decimal) : null
  if (times === null) return bad('number')
  if (times > MAX_TIMES) return bad('range')
  if (!parts?.[2]) return good('times', roundAmount(times))
  const per = valueOfWord('per', parts[2])
  return per ? { ok: true, values: { times: roundAmount(times), per } } : bad('unknown-value')
}

/** Names between semicolons, strokes or line ends, each once. */
export const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;|\n]/)
      .map(cleanName)
      .filter((name) => name !== '' && name.length <= MAX_NAME),
  ),
]
