import { expect, test } from 'vitest'
import { buildReport } from '../../../src/report/build-report.ts'
import { withoutChapters, withoutCodes } from '../../../src/report/without-codes.ts'
import { finishedWhole } from '../../support/finished-case.ts'

const OPTIONS = { language: 'nl', version: '0' } as const

test('a report without codes says what people are, and no code anywhere', () => {
  const whole = finishedWhole()
  const codes = whole.people.map(({ code }) => code)
  const said = (report: unknown) =>
    codes.filter((code) => new RegExp(`\\b${code}\\b`).test(JSON.stringify(report)))
  expect(said(buildReport(whole, OPTIONS))).not.toEqual([])
  const report = buildReport(withoutCodes(whole, 'nl'), OPTIONS)
  expect(said(report)).toEqual([])
  expect(report.evidence.some(({ who }) => who === 'medewerker')).toBe(true)
})

test('chapters that are left out are gone, and the numbers of sources stay', () => {
  const report = buildReport(finishedWhole(), OPTIONS)
  const less = withoutChapters(report, new Set(['money', 'risks']))
  expect(less.sections).toHaveLength(report.sections.length - 2)
  expect(less.evidence).toBe(report.evidence)
  expect(withoutChapters(report, new Set())).toBe(report)
})
