import { unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { cellOf } from '../../../../src/exchange/table/case-columns.ts'
import { caseSheets, writeCaseTables } from '../../../../src/exchange/table/case-sheets.ts'
import { withoutCodes } from '../../../../src/records/without-codes.ts'
import { parsed } from '../../../support/case-documents.ts'
import type { LooseCase } from '../../../support/example-case.ts'
import { wholeLooseCase, wholeSample } from '../../../support/whole-case-sample.ts'

const LONG = 'zin '.repeat(9_000)

function changed(change: (file: LooseCase) => void) {
  const file = wholeLooseCase()
  change(file)
  return parsed(JSON.stringify(file))
}
const row = (list: unknown, place = 0) => (list as Record<string, unknown>[])[place]!
const sheet = (sheets: ReturnType<typeof caseSheets>, name: string) =>
  sheets.find((each) => each.name === name)!

test('a sheet for each list, with a head, numbers as numbers', () => {
  const sheets = caseSheets(wholeSample(), 'en')
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
  expect(sheets.every(({ name }) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true)
  const tasks = sheet(sheets, 'Tasks').rows
  expect(tasks[1]![tasks[0]!.indexOf('Hours a week')]).toBe(7.5)
  for (const name of ['Answers', 'Wordings', 'Scores', 'Risks', 'Guidance', 'Actions', 'Feedback', 'Votes']) {
    expect(sheet(sheets, name).rows.length).toBeGreaterThan(1)
  }
  expect(sheets.every(({ rows }) => rows.every((cells) => cells.length === rows[0]!.length))).toBe(true)
})

test('a workbook reads back; formulas are guarded, control characters gone, long texts cut with a mark', async () => {
  const file = changed((loose) => {
    row(loose.interviews).notes = [
      { id: 'n1', topic: 'tasks', text: '=HYPERLINK("http://x")' },
      { id: 'n2', topic: 'tasks', text: '+31 6' },
    ]
    row(loose.tasks).description = LONG.slice(0, 20_000)
    row(loose.tasks, 1).description = `${'😀'.repeat(10)} العربية`
  })
  const bytes = await writeCaseTables(file, 'xlsx', 'nl')
  const sheets = await readSheets(Buffer.from(bytes))
  const notes = sheets.find(({ sheet: name }) => name === 'Aantekeningen')!.data.slice(1)
  expect(notes.map((cells) => cells[3])).toEqual([`'=HYPERLINK("http://x")`, `'+31 6`])
  const tasks = sheets.find(({ sheet: name }) => name === 'Taken')!.data
  expect(JSON.stringify(tasks)).toContain('😀 العربية')
  expect(sheets).toHaveLength(caseSheets(file, 'nl').length)
})

test('signs nobody sees stay out of cells', () => {
  expect(cellOf('a\u0007b\u202Ec')).toBe('abc')
  expect([cellOf('\t=1'), cellOf('＝1'), cellOf(Number.NaN)]).toEqual(["'=1", "'＝1", null])
})

test('a text longer than a cell ends in a mark', async () => {
  const { writeWorkbook } = await import('../../../../src/exchange/table/write-workbook.ts')
  const bytes = await writeWorkbook([{ name: 'A', rows: [['x'], ['a'.repeat(40_000)]] }])
  const [{ data }] = (await readSheets(Buffer.from(bytes))) as unknown as [{ data: string[][] }]
  expect(data[1]![0]).toHaveLength(32_767)
  expect(data[1]![0]!.endsWith('a…')).toBe(true)
})

test('CSV is a zip with a file for each list, the same bytes each time', async () => {
  const bytes = await writeCaseTables(wholeSample(), 'csv', 'nl')
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toContain('aantekeningen.csv')
  expect(new TextDecoder().decode(files['taken.csv'])).toContain('7,5')
  expect(await writeCaseTables(wholeSample(), 'csv', 'nl')).toEqual(bytes)
})

test('withdrawn words and names in unknown fields are in no sheet', () => {
  const sheets = caseSheets(
    changed((loose) => {
      row(loose.people).consent = { given: true, withdrawnAt: '2026-11-12T10:00:00+01:00' }
      row(loose.people).nickname = 'Piet'
      row(loose.interviews).notes = [
        { id: 'n1', topic: 'tasks', text: 'Zelf ruim ik elke ochtend de kar op' },
      ]
    }),
    'nl',
  )
  expect(JSON.stringify(sheets)).not.toMatch(/ochtend|Piet|Much less|The breaks/)
})

test('without codes people are counted, also where texts mention them', () => {
  const file = withoutCodes(
    changed((loose) => {
      row(loose.tasks).description = 'M1 zegt dat L1 en M12 het doen'
    }),
  )
  expect(file.people.map(({ code }) => code)).toEqual(['P1', 'P2'])
  expect(file.tasks[0]!.description).toBe('P1 zegt dat P2 en M12 het doen')
  expect(file.interviews[0]!.personId).toBe('m1')
})
