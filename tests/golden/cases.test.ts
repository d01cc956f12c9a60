import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/exchange/parse-case.ts'
import { wholeCase } from '../../src/records/read-whole-case.ts'
import { caseContract, schemaErrors } from '../support/json-schema.ts'

/** Case files of every release. The examples that ship are the oldest of them and stand only once in the repository. */
const FOLDERS = ['public/cases', 'tests/golden/cases'].map((folder) =>
  resolve(import.meta.dirname, '../..', folder),
)

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => resolve(folder, name)),
)

describe('case files of every release', () => {
  test('the four examples are among them', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  test.each(files)('%s opens without a problem', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(schemaErrors(caseContract, JSON.parse(text))).toEqual([])
    expect(parseCase(text)).toMatchObject({ ok: true })
  })
})

test('all that was added to a case by its release is still read', () => {
  const file = files.find((each) => each.endsWith('advice-0.4.0.json'))!
  const parsing = parseCase(readFileSync(file, 'utf8'))
  if (!parsing.ok) throw new Error('it does not open')
  const { sessions, feedback, report, findings, interviews, functions, scenarios, tasks } = wholeCase(
    parsing.value,
  )
  expect([sessions.length, feedback.length, report.texts.length, report.acceptances.length]).toEqual([
    2, 1, 2, 1,
  ])
  expect(findings[0]).toMatchObject({ figures: [{}, {}], asked: ['m1', 'm2'], passed: [{}], revisions: [{}] })
  expect(interviews[0]).toMatchObject({ answers: [{}], secondReadings: [{}], remarks: [{}, {}] })
  expect(Object.keys(functions[0]!.about)).toHaveLength(2)
  expect(scenarios[0]).toMatchObject({
    risks: [{}],
    guidance: [{}, {}],
    regulations: [{}],
    actions: [{}, {}],
  })
  expect(tasks[0]!.scores.knowledge).toHaveLength(2)
})
