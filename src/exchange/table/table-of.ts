import type { Daypart } from '../../records/daypart.ts'
import {
  type Cell,
  type ExportKind,
  OBSERVATION_FIELDS,
  type RowValues,
  TABLE_FIELDS,
  type TableField,
  type TableSheet,
  type TableValue,
} from '../../records/table.ts'
import { cleanText } from './clean-text.ts'
import { headOf } from './column-heads.ts'
import { guardFormula } from './formula-guard.ts'
import { FIELD_WORDS, type TableLanguage, textOfDayparts, wordOfValue } from './table-words.ts'

const SHEET_NAMES: Readonly<Record<ExportKind, Readonly<Record<TableLanguage, string>>>> = {
  processes: { nl: 'Werkprocessen', en: 'Processes' },
  jobs: { nl: 'Functies', en: 'Jobs' },
  people: { nl: 'Mensen', en: 'People' },
  tasks: { nl: 'Taken', en: 'Tasks' },
  observations: { nl: 'Waarnemingen', en: 'Observations' },
}

/** A list as rows of cells under its heads. Texts are guarded: no spreadsheet runs one as a formula. */
export function tableOf(kind: ExportKind, rows: readonly RowValues[], language: TableLanguage): TableSheet {
  const fields: readonly TableField[] = kind === 'observations' ? OBSERVATION_FIELDS : TABLE_FIELDS[kind]
  return {
    name: SHEET_NAMES[kind][language],
    rows: [
      fields.map((field) => headOf(field, language)),
      ...rows.map((values) => fields.map((field) => cellOf(field, values[field], language))),
    ],
  }
}

function cellOf(field: TableField, value: TableValue | undefined, language: TableLanguage): Cell {
  if (value === undefined) return null
  if (field === 'dayparts') return textOfDayparts(value as readonly Daypart[], language)
  if (FIELD_WORDS[field]) return wordOfValue(field, value, language)
  if (Array.isArray(value)) return textCell(value.join('; '))
  return typeof value === 'string' ? textCell(value) : (value as Cell)
}

/** Without blanks around it: spreadsheets drop those, and what was guarded would come back as a bare apostrophe. */
const textCell = (text: string): Cell => guardFormula(cleanText(text)) || null
