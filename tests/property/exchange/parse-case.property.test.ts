import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateJsonError } from '../../../src/exchange/locate-json-error.ts'
import { type CaseParsing, parseCase } from '../../../src/exchange/parse-case.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import { anyBrokenCase } from '../../support/broken-case-arbitrary.ts'
import { exampleText } from '../../support/example-case.ts'
import { fullCase } from '../../support/full-case.ts'
import { caseContract, schemaErrors } from '../../support/json-schema.ts'

/** What must hold of a reading, whatever was read. */
function expectSound(parsed: CaseParsing, text: string): void {
  if (parsed.ok) {
    expect(schemaErrors(caseContract, JSON.parse(text))).toEqual([])
    expectRoundTrip(parsed)
    return
  }
  expect(parsed.total).toBeGreaterThanOrEqual(Math.max(1, parsed.problems.length))
  for (const { list, id, field, rule } of parsed.problems) {
    const isOfWholeFile = ['not-json', 'not-a-case', 'too-large'].includes(rule)
    expect(isOfWholeFile || list + field !== '').toBe(true)
    expect(list === '' || list === 'project' || id !== '').toBe(true)
  }
  if (parsed.withoutBadRows) expectRoundTrip({ ok: true, value: parsed.withoutBadRows })
}

function expectRoundTrip(parsed: Extract<CaseParsing, { ok: true }>): void {
  const written = writeCase(parsed.value)
  expect(schemaErrors(caseContract, JSON.parse(written))).toEqual([])
  expect(parseCase(written)).toEqual(parsed)
}

describe('parseCase', () => {
  test('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(parseCase(text), text)))
  })

  test('never throws on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parseCase(bytes)))
  })

  test('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound(parseCase(text), text)))
  })

  test('places every problem of a broken case, and what it calls good satisfies the contract', () => {
    fc.assert(
      fc.property(anyBrokenCase(fullCase()), (file) => {
        const text = JSON.stringify(file)
        expectSound(parseCase(text), text)
      }),
      { numRuns: process.env.WERKVLOER_FULL ? 5000 : 500 },
    )
  })

  test('holds for a real case broken in a few places', () => {
    const example = JSON.parse(exampleText('universiteit')) as unknown
    fc.assert(
      fc.property(anyBrokenCase(example), (file) => {
        const text = JSON.stringify(file)
        expectSound(parseCase(text), text)
      }),
      { numRuns: process.env.WERKVLOER_FULL ? 500 : 50 },
    )
  })

  test('never throws on a case cut off or overwritten anywhere', () => {
    const text = JSON.stringify(fullCase())
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(5), fc.string({ maxLength: 5 }), (at, length, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + length)
        expectSound(parseCase(damaged), damaged)
        expect(parseCase(text.slice(0, at))).toMatchObject({ ok: at === text.length })
      }),
    )
  })

  test('keeps any unknown field at any depth', () => {
    const anyExtra = fc
      .jsonValue()
      .filter((value) => !/__proto__|constructor|prototype|\\u/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(anyExtra, (value) => {
        const extra: unknown = JSON.parse(JSON.stringify(value))
        const file = fullCase()
        file.extra = extra
        file.project.extra = extra
        file.tasks[0]!.extra = extra
        Object.assign(file.tasks[0]!.frequency as object, { extra })
        const parsed = parseCase(JSON.stringify(file))
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        const back = JSON.parse(writeCase(parsed.value))
        expect([back.extra, back.project.extra, back.tasks[0].extra, back.tasks[0].frequency.extra]).toEqual([
          ...[extra, extra, extra, extra],
        ])
      }),
    )
  })
})

describe('locateJsonError', () => {
  test('finds a place exactly when the engine refuses the text', () => {
    const valid = JSON.stringify(fullCase()).slice(0, 600)
    const anyText = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .tuple(fc.json(), fc.nat(20), fc.string({ maxLength: 2 }))
        .map(([json, at, put]) => json.slice(0, at) + put + json.slice(at)),
      fc.nat(valid.length).map((at) => valid.slice(0, at)),
      fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789.eE+-tfn\\u\n ') }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(locateJsonError(text) === null).toBe(isJson)
      }),
      { numRuns: process.env.WERKVLOER_FULL ? 20_000 : 2000 },
    )
  })
})
