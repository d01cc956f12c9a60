import { strToU8, zipSync } from 'fflate/browser'
import type { CaseFile } from '../../records/case-file.ts'
import { wholeCase } from '../../records/read-whole-case.ts'
import type { TableSheet } from '../../records/table.ts'
import { eventSheets } from '../events/event-sheets.ts'
import { caseNames, cellOf } from './case-columns.ts'
import { adviceLists } from './case-lists-of-advice.ts'
import { workLists } from './case-lists-of-work.ts'
import type { TableLanguage } from './table-words.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'

/** A case as lists, a sheet each, also of what is empty. Goes through the gate: no withdrawn words, no names. */
export function caseSheets(file: CaseFile, language: TableLanguage): readonly TableSheet[] {
  const whole = wholeCase(file)
  const names = caseNames(whole)
  const lists = [...workLists(whole, names), ...adviceLists(whole, names)].map(({ name, columns, rows }) => ({
    name: name[language],
    rows: [
      columns.map(([nl, en]) => (language === 'nl' ? nl : en)),
      ...rows.map((row) => columns.map(([, , of]) => cellOf(of(row)))),
    ],
  }))
  return [...lists, ...eventSheets(whole)]
}

/** A case as an Excel workbook, or as a zip with a CSV file for each list. */
export async function writeCaseTables(
  file: CaseFile,
  as: 'xlsx' | 'csv',
  language: TableLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = caseSheets(file, language)
  if (as === 'xlsx') return writeWorkbook(sheets)
  const files = sheets.map((sheet) => [`${fileNameOf(sheet.name)}.csv`, strToU8(writeCsv(sheet, language))])
  // Always the same moment: the same case gives the same bytes.
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: MOMENT }))
}

const fileNameOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

const MOMENT = '2000-01-01T12:00:00'
