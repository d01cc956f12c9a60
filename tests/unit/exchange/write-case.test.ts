import { describe, expect, test } from 'vitest'
import { parseCase } from '../../../src/exchange/parse-case.ts'
import { FIELD_ORDER, writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { EXAMPLE_NAMES, exampleJson } from '../../support/example-case.ts'
import { fullCase } from '../../support/full-case.ts'
import { caseContract, propertyNames, schemaErrors } from '../../support/json-schema.ts'

function read(text: string): CaseFile {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** What an import adds to a file that does not say it. */
const TASK_DEFAULTS = {
  ...{ jobIds: [], description: '', location: '', dayparts: null, sources: [] },
  ...{ digitalisationRisk: 'low', origin: 'existing' },
}
const LISTS = { people: [], observations: [], interviews: [], findings: [], functions: [], scenarios: [] }

describe('writeCase', () => {
  test.each([...EXAMPLE_NAMES, 'every field'])(
    '%s comes out as it went in, with the defaults written out',
    (name) => {
      const file = name === 'every field' ? fullCase() : exampleJson(name)
      const written = writeCase(read(JSON.stringify(file)))
      expect(JSON.parse(written)).toEqual({
        ...LISTS,
        ...file,
        processes: file.processes.map((process) => ({ core: false, ...process })),
        tasks: file.tasks.map((task) => ({ ...TASK_DEFAULTS, ...task })),
      })
      expect(read(written)).toEqual(read(JSON.stringify(file)))
      expect(schemaErrors(caseContract, JSON.parse(written))).toEqual([])
    },
  )

  test('equal cases give equal text, whatever order their fields stood in', () => {
    const turned = JSON.parse(JSON.stringify(fullCase()), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as unknown
    expect(writeCase(read(JSON.stringify(turned)))).toBe(writeCase(read(JSON.stringify(fullCase()))))
  })

  test('starts with what the file is, uses two spaces and ends with a newline', () => {
    const text = writeCase(read(JSON.stringify(fullCase())))
    expect(text).toMatch(/^\{\n {2}"format": "werkvloer-case",\n {2}"version": 1,\n {2}"project": \{/)
    expect(text).toMatch(/\n\}\n$/)
  })

  test('has a place for every field of the contract', () => {
    expect(
      propertyNames(caseContract).filter((name) => !(FIELD_ORDER as readonly string[]).includes(name)),
    ).toEqual([])
    expect(new Set(FIELD_ORDER).size).toBe(FIELD_ORDER.length)
  })
})
