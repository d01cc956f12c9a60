import type { Cell, Row, TableReading } from '../../records/table.ts'
import { unguardFormula } from './formula-guard.ts'
import { isTooLong, MAX_COLUMNS } from './read-table-text.ts'

/**
 * Reads all sheets of an .xlsx workbook that have anything in them; formulas give the value they had. Never throws.
 * Loads the reader (some 20 kB gzipped) when first asked.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<TableReading> {
  const { default: readSheets } = await import('read-excel-file/universal')
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  try {
    const read = await readSheets(buffer)
    const filled = read.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
    if (filled.length === 0) return { ok: false, refusal: 'empty' }
    if (filled.some(({ data }) => isTooLong(data as readonly Row[])))
      return { ok: false, refusal: 'too-large' }
    const sheets = filled.map(({ sheet, data }) => ({
      name: String(sheet),
      rows: data.map((row) => row.slice(0, MAX_COLUMNS).map(cellOf)),
    }))
    return { ok: true, sheets, problems: [], decimal: null }
  } catch {
    // A damaged or protected file, or one that unpacks to more than a tablet holds.
    return { ok: false, refusal: 'unreadable' }
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? unguardFormula(value) || null : null
}

/** Sheets know no zones: the reader gives their wall clock as if it were UTC. */
const dateText = (date: Date) => date.toISOString().slice(0, 16).replace('T00:00', '').replace('T', ' ')
