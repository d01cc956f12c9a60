import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessColumns, guessKind } from '../../../src/exchange/table/guess-columns.ts'
import { planImport } from '../../../src/exchange/table/plan-import.ts'
import { roundAmount } from '../../../src/exchange/table/read-number.ts'
import { readTableFile } from '../../../src/exchange/table/read-table-file.ts'
import { readTableText } from '../../../src/exchange/table/read-table-text.ts'
import { tableOf } from '../../../src/exchange/table/table-of.ts'
import type { TableLanguage } from '../../../src/exchange/table/table-words.ts'
import { writeCsv } from '../../../src/exchange/table/write-csv.ts'
import { writeWorkbook } from '../../../src/exchange/table/write-workbook.ts'
import { DAYPARTS } from '../../../src/records/daypart.ts'
import { PERIODS } from '../../../src/records/frequency.ts'
import { ORIGINS, RISKS, ROLES, WISHES } from '../../../src/records/scales.ts'
import {
  type Row,
  type RowValues,
  TABLE_KINDS,
  type TableKind,
  type TableReading,
} from '../../../src/records/table.ts'

/** Names as people give them, with what spreadsheets and CSV stumble over. */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\n', ' ', 'a', 'é', '€', '|'),
    minLength: 1,
    maxLength: 8,
  }),
  fc.constantFrom('=HYPERLINK("http://x")', "'s ochtends", '-', 'Ja', '1.200', 'Naam', '2026-09-09', '#REF'),
)
const amount = (most: number) => fc.double({ min: 0, max: most, noNaN: true }).map(roundAmount)
const level = fc.nat(4)
const date = fc
  .integer({ min: 0, max: 20_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

const VALUES: Readonly<Record<TableKind, fc.Arbitrary<RowValues>>> = {
  processes: fc.record({ name, core: fc.boolean() }),
  jobs: fc.record(
    { name, scale: amount(1_000), hourlyCost: amount(1_000), fte: amount(1_000) },
    { requiredKeys: ['name'] },
  ),
  people: fc.record(
    {
      code: name,
      role: fc.constantFrom(...ROLES),
      job: name,
      consent: fc.boolean(),
      consentDate: date,
      consentScope: name,
    },
    { requiredKeys: ['code', 'role'] },
  ),
  tasks: fc
    .record(
      {
        name,
        process: name,
        jobs: fc.uniqueArray(fc.constantFrom('Kok', 'Hulp', 'Gastvrouw'), { minLength: 1 }),
        hours: amount(1_000),
        knowledge: level,
        physical: level,
        wish: fc.constantFrom(...WISHES),
        dayparts: fc.subarray([...DAYPARTS]),
        risk: fc.constantFrom(...RISKS),
        origin: fc.constantFrom(...ORIGINS),
        description: name,
      },
      { requiredKeys: ['name', 'dayparts', 'risk', 'origin'] },
    )
    .chain((values) =>
      fc
        .option(fc.record({ times: amount(100), per: fc.constantFrom(...PERIODS) }), { nil: {} })
        .map((often) => ({ ...values, ...often })),
    ),
}

function planOf(kind: TableKind, reading: TableReading, existing: readonly RowValues[]) {
  if (!reading.ok) throw new Error(reading.refusal)
  const { rows } = reading.sheets[0]!
  return planImport({
    kind,
    rows,
    ...guessColumns(kind, rows),
    decimal: reading.decimal ?? ',',
    readingProblems: reading.problems,
    existing: existing.map((values, at) => ({ id: String(at), values })),
    knownJobs: ['Kok', 'Hulp', 'Gastvrouw'],
    knownProcesses: [],
    there: 'update',
    badCells: 'leave-empty',
  })
}

const anyList = fc
  .constantFrom(...TABLE_KINDS)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.array(VALUES[kind], { minLength: 1, maxLength: 8 })))
const language = fc.constantFrom<TableLanguage>('nl', 'en')

describe('a list that goes out and comes in again', () => {
  test('brings nothing new and changes nothing, as CSV', () => {
    fc.assert(
      fc.property(anyList, language, ([kind, list], written) => {
        const reading = readTableText(writeCsv(tableOf(kind, list, written), written))
        const { counts } = planOf(kind, reading, list)
        expect([counts.new, counts.update]).toEqual([0, 0])
      }),
    )
  })

  test('brings nothing new and changes nothing, as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, language, async ([kind, list], written) => {
        const reading = await readTableFile(await writeWorkbook([tableOf(kind, list, written)]))
        const { counts } = planOf(kind, reading, list)
        expect([counts.new, counts.update]).toEqual([0, 0])
      }),
      { numRuns: 40 },
    )
  })

  test('starts no cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyList, language, ([kind, list], written) => {
        const cells = tableOf(kind, list, written).rows.flat()
        expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
    )
  })
})

describe('whatever is brought in', () => {
  const anyCell = fc.oneof(
    fc.constant(null),
    fc.string(),
    name,
    fc.double(),
    fc.boolean(),
    fc.constant('x'.repeat(50_000)),
  )
  const anyRows = fc.array(fc.array(anyCell, { maxLength: 100 }), { maxLength: 12 })

  test('any rows, of any width, give a plan or a refusal and never a failure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_KINDS), anyRows, (kind, rows: Row[]) => {
        guessKind(rows)
        const reading: TableReading = { ok: true, sheets: [{ name: '', rows }], problems: [], decimal: null }
        const { counts, rows: planned, problems } = planOf(kind, reading, [])
        expect(counts.new + counts.there + counts.problem + counts.update).toBe(planned.length)
        // No row stays out without a word about it.
        const named = new Set(problems.map(({ row }) => row))
        expect(planned.filter(({ state, row }) => state === 'problem' && !named.has(row))).toEqual([])
      }),
    )
  })

  test('any bytes are read or refused', async () => {
    const magic = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xd0, 0xcf, 0x11, 0xe0])
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const reading = await readTableFile(new Uint8Array([...start, ...rest]))
        if (reading.ok) planOf('tasks', reading, [])
      }),
    )
  })

  test('any text is read or refused', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ';', ',', '\t', '\n', '\r', '=', '\0', '\uD800', '€', '|'),
    })
    fc.assert(
      fc.property(text, (pasted) => {
        const reading = readTableText(pasted)
        if (reading.ok) for (const kind of TABLE_KINDS) planOf(kind, reading, [])
      }),
    )
  })
})
