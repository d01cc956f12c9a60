import type { CaseFile } from '../../records/case-file.ts'
import type { Cell } from '../../records/table.ts'
import { cleanText } from './clean-text.ts'
import { guardFormula } from './formula-guard.ts'
import type { TableLanguage } from './table-words.ts'

/** One column of a list: its head in both languages, and what a row says in it. */
export type Column<Row> = readonly [nl: string, en: string, of: (row: Row) => unknown]

/** One list of a case as a table. */
export interface CaseList<Row = never> {
  /** At most 31 signs, and none that a sheet cannot be called. */
  readonly name: Readonly<Record<TableLanguage, string>>
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** What a cell can hold: texts guarded and without signs nobody sees; several as one text; numbers as numbers. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  const text = Array.isArray(value)
    ? value.filter((each) => each !== null && each !== '').join('; ')
    : String(value)
  return guardFormula(cleanText(text)) || null
}

/** What the records of a case are called. */
export interface CaseNames {
  readonly department: (id: unknown) => string
  readonly process: (id: unknown) => string
  readonly job: (id: unknown) => string
  readonly task: (id: unknown) => string
  readonly person: (id: unknown) => string
  readonly finding: (id: unknown) => string
  readonly function: (id: unknown) => string
  readonly scenario: (id: unknown) => string
}

export function caseNames(file: CaseFile): CaseNames {
  const named = <T extends { readonly id: string }>(list: readonly T[], nameOf: (row: T) => string) => {
    const names = new Map(list.map((row) => [row.id as string, nameOf(row)]))
    return (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? '') : '')
  }
  const name = (row: { readonly name: string }) => row.name
  return {
    department: named(file.departments, name),
    process: named(file.processes, name),
    job: named(file.jobs, name),
    task: named(file.tasks, name),
    person: named(file.people, ({ code }) => code),
    finding: named(file.findings, ({ text }) => text),
    function: named(file.functions, name),
    scenario: named(file.scenarios, name),
  }
}
