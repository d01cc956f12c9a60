import { expect, test } from 'vitest'
import { parseCase } from '../../../src/exchange/parse-case.ts'
import { makeBigCase } from '../../support/big-case.ts'
import { caseContract, schemaErrors } from '../../support/json-schema.ts'

test('a generated case of any size is valid and has as many records as asked', () => {
  for (const records of [0, 1, 21, 2500]) {
    const file = makeBigCase({ records, seed: 7 })
    expect(file.tasks.length + file.observations.length + file.interviews.length).toBe(records)
    expect(parseCase(JSON.stringify(file))).toMatchObject({ ok: true })
    expect(schemaErrors(caseContract, file)).toEqual([])
  }
})

test('the same seed gives the same case, another one another', () => {
  const text = (seed: number) => JSON.stringify(makeBigCase({ records: 100, seed }))
  expect(text(1)).toBe(text(1))
  expect(text(1)).not.toBe(text(2))
})
