import { describe, expect, test } from 'vitest'
import type { FlagKind, Report } from '../../../src/report/report-document.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { claimsIn, reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

const flagsOn = (report: Report, claim: string, kind: FlagKind = 'breaksRule') =>
  report.flags.filter((flag) => flag.claim === claim && flag.kind === kind).map(({ why }) => why)

/** The second function does the very work of the first. */
function handedOutTwice() {
  const file = finishedCase()
  const [first, second] = file.functions!
  second!.allocations = first!.allocations
  return file
}

describe('rules over all functions together', () => {
  test('are flagged at each function with the task, and at the advice', () => {
    const report = reportOf(handedOutTwice())
    for (const claim of ['function.fn1', 'function.fn2', 'summary.advised']) {
      expect(flagsOn(report, claim).join('\n'), claim).toMatch(/is .* uur verdeeld, meer dan de/)
    }
    expect(wordsOf(sectionOf(report, 'uncertain'))).toMatch(/is .* uur verdeeld, meer dan de/)
  })

  test('are flagged where there are too many functions', () => {
    const file = finishedCase()
    const [first] = file.functions!
    const more = ['3', '4', '5', '6', '7', '8'].map((at) => ({
      ...first!,
      id: `fn${at}`,
      name: `Functie ${at}`,
    }))
    file.functions = [...file.functions!, ...more]
    file.scenarios![0]!.functionIds = file.functions.map(({ id }) => id)
    const report = reportOf(file)
    const why = 'Dit breekt een regel: er zijn 8 functies, meer dan 6.'
    expect(flagsOn(report, 'functions.lead')).toEqual([why])
    expect(flagsOn(report, 'summary.advised')).toContain(why)
    expect(wordsOf(sectionOf(report, 'uncertain'))).toContain(why)
  })

  test('are flagged in a scenario that is only compared, once and by its name', () => {
    const report = reportOf(handedOutTwice(), { scenarioId: 'sc2' as never })
    expect(flagsOn(report, 'summary.advised')).toEqual([])
    const told = flagsOn(report, 'scenarios.functions')
    expect(told.length).toBeGreaterThan(0)
    for (const why of told) expect(why).toMatch(/^Scenario “Ondersteunend team”/)
  })
})

test('the advice itself is flagged where a function of it breaks a rule', () => {
  const file = finishedCase()
  const [fn] = file.functions!
  fn!.allocations = (fn!.allocations as unknown[]).slice(0, 1)
  expect(flagsOn(reportOf(file), 'summary.advised')).toContain(
    'Dit breekt een regel: er is 1 taak, minder dan 4.',
  )
  expect(flagsOn(reportOf(finishedCase()), 'summary.advised')).toEqual([])
})

test('a regulation without a day is flagged, one with a day is not', () => {
  const report = reportOf(finishedCase())
  const rows = claimsIn(report).filter(({ key }) => /^regulations\.\d+$/.test(key))
  const undated = rows.filter(({ text }) => text.includes('niet nagegaan'))
  expect([rows.length > undated.length, undated.length > 0]).toEqual([true, true])
  for (const { key } of rows) {
    expect(flagsOn(report, key, 'assumed').length, key).toBe(undated.some((row) => row.key === key) ? 1 : 0)
  }
})
