import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRuns, numbersInWords } from '../../../src/report/evidence.ts'
import type { Report } from '../../../src/report/report-document.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { EXAMPLE_NAMES, exampleJson } from '../../support/example-case.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { claimsIn, reportOf } from '../../support/report-reading.ts'

const CASES = [
  ['finished', finishedCase()],
  ...EXAMPLE_NAMES.map((name) => [name, exampleJson(name)] as const),
] as const

/** Claims about the report itself; a number in them counts its own parts. */
const ABOUT_THE_REPORT =
  /^(sources\.|uncertain\.(count|flag|questions)|summary\.(questions|advised)|findings\.count)/

describe.each(CASES)('the evidence of %s', (_, file) => {
  const report = reportOf(file)

  test('supports every claim with a number in it, or the claim is flagged', () => {
    const flagged = new Set(report.flags.map(({ claim }) => claim))
    const bare = claimsIn(report).filter(
      ({ key, text, evidence }) =>
        evidence.length === 0 && /\d/.test(text) && !ABOUT_THE_REPORT.test(key) && !flagged.has(key),
    )
    // Codes of people nobody spoke to, and what the method says of itself.
    expect(bare.filter(({ key }) => !key.startsWith('method.person.'))).toEqual([])
  })

  test('is numbered from 1 in order of first mention, functions and tasks together, and all of it is mentioned', () => {
    expect(report.evidence.map(({ number }) => number)).toEqual(report.evidence.map((__, at) => at + 1))
    const mentioned = [...new Set(claimsIn(report).flatMap(({ evidence }) => evidence))]
    expect(mentioned.toSorted((a, b) => a - b)).toEqual(report.evidence.map(({ number }) => number))
    const isTogether = (number: number) => ['function', 'task'].includes(report.evidence[number - 1]!.kind)
    const together = mentioned.filter(isTogether).sort((a, b) => a - b)
    expect(together).toEqual(together.map((_, at) => together[0]! + at))
    const others = mentioned.filter((number) => !isTogether(number))
    expect(others).toEqual(others.toSorted((a, b) => a - b))
  })

  test('gives each claim a key of its own', () => {
    const keys = claimsIn(report).map(({ key }) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})

describe('the same case', () => {
  const shuffled = (seed: number) => {
    const file = finishedCase()
    const [mixed] = fc.sample(
      fc.record({
        tasks: fc.shuffledSubarray(file.tasks, { minLength: file.tasks.length }),
        people: fc.shuffledSubarray(file.people, { minLength: file.people.length }),
        observations: fc.shuffledSubarray(file.observations, { minLength: file.observations.length }),
        interviews: fc.shuffledSubarray(file.interviews, { minLength: file.interviews.length }),
        findings: fc.shuffledSubarray(file.findings, { minLength: file.findings.length }),
      }),
      { numRuns: 1, seed },
    )
    return { ...file, ...mixed }
  }

  test('gives the same bytes twice', () => {
    expect(toHtml(reportOf(finishedCase()))).toBe(toHtml(reportOf(finishedCase())))
  })

  test.each([1, 2, 3, 4, 5])('gives the same report whatever order its lists are in (%i)', (seed) => {
    const strip = ({ sections, evidence, flags }: Report) => ({ sections, evidence, flags })
    expect(strip(reportOf(shuffled(seed)))).toEqual(strip(reportOf(finishedCase())))
  })
})

describe('numbers of sources', () => {
  test.each([
    [[], ''],
    [[3], '3'],
    [[1, 2], '1, 2'],
    [[1, 2, 3, 7], '1–3, 7'],
    [[1, 3, 4, 5, 8, 9], '1, 3–5, 8, 9'],
  ])('%j reads as %j', (numbers, words) => expect(numbersInWords(numbers)).toBe(words))

  test('keep every number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b)
        const kept = numberRuns(sorted).flatMap(([first, last]) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        )
        expect(kept).toEqual(sorted)
      }),
    )
  })
})

test('a photo or voice note of a finding is named as what it rests on, without its words', () => {
  const file = finishedCase()
  const [finding] = file.findings!
  const about = { kind: 'finding', id: finding!.id }
  const one = { mime: '', note: 'De kast van Truus', by: 'ana', bytes: 12 }
  const media = [
    { ...one, id: 'm2', kind: 'voice', about, at: '2026-09-09T11:05:00+02:00' },
    { ...one, id: 'm1', kind: 'photo', about, at: '2026-09-09T10:42:00+02:00' },
    { ...one, id: 'm3', kind: 'photo', about: null, at: '2026-09-09T10:43:00+02:00' },
  ]
  const observing = [{ departmentId: finding!.departmentId, media }]
  finding!.sources = []
  const bare = reportOf(file)
  const report = reportOf({ ...file, observing } as never)
  const claim = `finding.${finding!.id}`
  const named = claimsIn(report)
    .find(({ key }) => key === claim)!
    .evidence.map((number) => report.evidence[number - 1]!)
    .filter(({ kind }) => kind === 'media')
  expect(named.map(({ label }) => label)).toEqual(['Foto 9 sep 10:42', 'Spraaknotitie 9 sep 11:05'])
  expect(named[0]!.ref).toEqual({
    ...{ root: 'media', id: 'm1', departmentId: finding!.departmentId, parentId: finding!.id },
  })
  expect(report.evidence.length).toBe(bare.evidence.length + 2)
  expect(JSON.stringify(report)).not.toContain('Truus')
  expect(toHtml(report)).toContain('Foto 9 sep 10:42')
})
