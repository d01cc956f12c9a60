import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/exchange/parse-case.ts'
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
