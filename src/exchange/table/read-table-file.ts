import type { TableReading } from '../../records/table.ts'
import { decodeText } from './decode-text.ts'
import { readTableText } from './read-table-text.ts'
import { readWorkbook } from './read-workbook.ts'

/** Largest table file. A list of 20,000 rows of 20 columns takes some 5 MB as CSV, 100,000 events of ours some 27 MB. */
export const MAX_TABLE_BYTES = 40 * 1024 * 1024

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** The container of .xls and of workbooks with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a chosen file by what is in it, not by its name. Never throws. */
export async function readTableFile(bytes: Uint8Array<ArrayBuffer>): Promise<TableReading> {
  if (bytes.length === 0) return { ok: false, refusal: 'empty' }
  if (bytes.length > MAX_TABLE_BYTES) return { ok: false, refusal: 'too-large' }
  if (startsWith(bytes, OLD_EXCEL)) return { ok: false, refusal: 'old-excel' }
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes)
  return readTableText(decodeText(bytes))
}

const startsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, place) => bytes[place] === sign)
