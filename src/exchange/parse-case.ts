import { CASE_FORMAT, CASE_VERSION, type CaseFile } from '../records/case-file.ts'
import { isPlainObject } from '../records/field-schema.ts'
import { projectSchema } from '../records/organisation-schema.ts'
import type { Problem } from '../records/parsed.ts'
import { CASE_LISTS, LIST_NAMES, type ListName } from './case-lists.ts'
import { CaseRows } from './case-rows.ts'
import { crossCheck } from './cross-checks.ts'
import { ProblemLog } from './problem-log.ts'
import { readJson } from './read-json.ts'
import { type Report, scanValue } from './scan-value.ts'
import { readBySchema } from './schema-problems.ts'
import { type Skipped, skipBadRows } from './skip-bad-rows.ts'

/** A case file read whole; or every problem in it, and what would remain without the bad rows. */
export type CaseParsing =
  | { readonly ok: true; readonly value: CaseFile }
  | {
      readonly ok: false
      /** In the order of the file; at most `MAX_LISTED_PROBLEMS` of them. */
      readonly problems: readonly Problem[]
      /** How many there are, listed or not. */
      readonly total: number
      /** Null when something is wrong outside the rows (no JSON, wrong version, a list missing). */
      readonly withoutBadRows: CaseFile | null
      /** What `withoutBadRows` leaves out; empty when that is null. */
      readonly skipped: readonly Skipped[]
    }

export interface ParseOptions {
  /** Called now and then with the number of rows read, and at the end. */
  readonly onProgress?: (done: number, total: number) => void
}

const ROWS_PER_PROGRESS = 500

/**
 * Most records that are read. A file under the size limit reaches it only when its records are nearly empty, and then
 * listing what they lack would exhaust the memory of a tablet.
 */
export const MAX_RECORDS = 500_000

/**
 * Reads a case from untrusted JSON text or UTF-8 bytes (form: docs/case.schema.json). Fills in the format's defaults
 * and keeps unknown fields at any depth. Never throws on any input. Cost: linear; run it in the worker above a few
 * hundred records.
 */
export function parseCase(source: string | Uint8Array, { onProgress }: ParseOptions = {}): CaseParsing {
  const json = readJson(source)
  if (!json.ok) return refused(json.problems)
  const file = json.value
  if (!isPlainObject(file)) return refused([{ list: '', id: '', field: '', rule: 'not-a-case' }])
  const records = countRecords(file)
  if (records > MAX_RECORDS) {
    return refused([
      { list: '', id: '', field: '', rule: 'too-large', detail: `${records} > ${MAX_RECORDS}` },
    ])
  }

  const log = new ProblemLog()
  const project = checkOutsideRows(file, log)
  const hasGoodFrame = log.total === 0
  const rows = new CaseRows(file)
  checkRows(rows, log, onProgress)

  if (log.total === 0) return { ok: true, value: assemble(file, project, valuesOf(rows)) }
  const problems = { ok: false, problems: log.listed, total: log.total } as const
  if (!hasGoodFrame) return { ...problems, withoutBadRows: null, skipped: [] }
  const { lists, skipped } = skipBadRows(rows)
  return { ...problems, withoutBadRows: assemble(file, project, lists), skipped }
}

const refused = (problems: readonly Problem[]): CaseParsing => ({
  ok: false,
  problems,
  total: problems.length,
  withoutBadRows: null,
  skipped: [],
})

const countRecords = (file: Fields): number =>
  LIST_NAMES.reduce((sum, list) => sum + (Array.isArray(file[list]) ? file[list].length : 0), 0)

/** Everything but the rows: format, version, project, which lists there are, fields of other versions. */
function checkOutsideRows(file: Fields, log: ProblemLog): unknown {
  const atFile: Report = (field, rule, detail) => log.add(problemAt('', '', field, rule, detail))
  if (file.format !== CASE_FORMAT) atFile('format', 'not-a-case', `(${CASE_FORMAT})`)
  if (file.version === undefined) atFile('version', 'missing')
  else if (file.version !== CASE_VERSION)
    atFile('version', 'version', `${shortJson(file.version)} (${CASE_VERSION})`)
  for (const list of LIST_NAMES) checkList(list, file, atFile)
  scanValue(Object.fromEntries(Object.entries(file).filter(([key]) => !CHECKED_APART.has(key))), atFile)

  const atProject: Report = (field, rule, detail) => log.add(problemAt('project', '', field, rule, detail))
  if (!Object.hasOwn(file, 'project')) {
    atFile('project', 'missing')
    return null
  }
  scanValue(file.project, atProject)
  return readBySchema(projectSchema, file.project, atProject)
}

function checkList(list: ListName, file: Fields, report: Report): void {
  if (!Object.hasOwn(file, list)) {
    if (CASE_LISTS[list].required) report(list, 'missing')
  } else if (!Array.isArray(file[list])) report(list, 'type', '(Array)')
}

function checkRows(rows: CaseRows, log: ProblemLog, onProgress: ParseOptions['onProgress']): void {
  const all = rows.all()
  all.forEach((row, done) => {
    if (done % ROWS_PER_PROGRESS === 0) onProgress?.(done, all.length)
    // The scan and the schema may both see the same thing, such as a number no computer can keep.
    const told = new Set<string>()
    const report: Report = (field, rule, detail) => {
      row.bad = true
      if (told.has(`${rule} ${field}`)) return
      told.add(`${rule} ${field}`)
      log.add(problemAt(row.list, row.id, field, rule, detail))
    }
    scanValue(row.raw, report)
    const value = readBySchema(CASE_LISTS[row.list].schema, row.raw, report)
    if (isPlainObject(value)) row.value = value
    crossCheck(row, rows, report)
  })
  onProgress?.(all.length, all.length)
}

type Fields = Readonly<Record<string, unknown>>
type Lists = ReadonlyMap<ListName, readonly Record<string, unknown>[]>

const CHECKED_APART: ReadonlySet<string> = new Set(['project', ...LIST_NAMES])

const valuesOf = (rows: CaseRows): Lists =>
  new Map(LIST_NAMES.map((list) => [list, rows.of(list).map(({ value }) => value)]))

/** The schemas and cross checks have shown every part to be what `CaseFile` says. */
const assemble = (file: Fields, project: unknown, lists: Lists): CaseFile =>
  ({ ...file, project, ...Object.fromEntries(lists) }) as unknown as CaseFile

function problemAt(
  list: string,
  id: string,
  field: string,
  rule: Problem['rule'],
  detail: string | undefined,
): Problem {
  return detail === undefined ? { list, id, field, rule } : { list, id, field, rule, detail }
}

/** Of a value that may be anything and nest to any depth. */
const shortJson = (value: unknown): string => (typeof value === 'object' ? '{…}' : String(value))
