import { describe, expect, test } from 'vitest'
import { findingsToRead } from '../../../src/records/findings-to-read.ts'
import type { FlagKind, Report } from '../../../src/report/report-document.ts'
import { finishedCase, parsed } from '../../support/finished-case.ts'
import { reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

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
  const file = finishedCase()
  const regulations = file.scenarios![0]!.regulations as { asOf: string }[]
  expect(new Set(regulations.map(({ asOf }) => asOf === ''))).toEqual(new Set([true, false]))
  const report = reportOf(file)
  for (const [at, { asOf }] of regulations.entries()) {
    expect(flagsOn(report, `regulations.${at}`, 'assumed')).toHaveLength(asOf === '' ? 1 : 0)
  }
})

test('every sentence on money is flagged while guesses are under it', () => {
  const report = reportOf(finishedCase())
  for (const claim of ['money.first', 'money.later', 'questions.money']) {
    expect(flagsOn(report, claim, 'assumed'), claim).toHaveLength(1)
  }
})

test('a finding that rested on withdrawn words as well is told of where the report says who withdrew', () => {
  const file = finishedCase()
  const said = () => wordsOf(sectionOf(reportOf(file), 'method'))
  expect(said()).toContain('staat nergens in dit rapport')
  expect(said()).not.toContain('buiten beschouwing')
  const gone = file.people.find(({ consent }) => (consent as { withdrawnAt?: string }).withdrawnAt)!
  const interview = file.interviews!.find(({ personId }) => personId === gone.id)!
  const [seen] = file.observations!
  const [mixed] = file.findings!
  mixed!.sources = [{ interviewId: interview.id }, { observationId: seen!.id }]
  // Nobody read it since: it is nowhere in the report.
  expect(JSON.stringify(reportOf(file))).not.toContain(`finding.${mixed!.id}`)
  expect(findingsToRead(parsed(file))).toBe(1)
  const told = reportOf(file, { findingsToRead: 1 })
  expect(flagsOn(told, 'findings.toRead', 'withdrawn')).toHaveLength(1)
  expect(wordsOf(sectionOf(told, 'findings'))).toContain('Eén bevinding staat er niet bij.')
  expect(JSON.stringify(told)).not.toContain(`finding.${mixed!.id}`)
  expect(said()).not.toContain('buiten beschouwing')
  const wording = (mixed!.revisions as { text: string }[] | undefined)?.at(-1)?.text ?? mixed!.text
  mixed!.readAgain = [{ personId: gone.id, wording }]
  expect(findingsToRead(parsed(file))).toBe(0)
  expect(flagsOn(reportOf(file), `finding.${file.findings![0]!.id}`, 'withdrawn')).toHaveLength(1)
  expect(said()).toContain('Eén bevinding rustte ook op gesprekken die nu buiten beschouwing blijven.')
})

test('a step that ends before it begins is told as that', () => {
  const file = finishedCase()
  file.scenarios![0]!.actions = [{ what: 'Besluit nemen', from: '2026-12-01', to: '2026-10-01' }]
  expect(wordsOf(sectionOf(reportOf(file), 'implementation'))).toContain('het einde ligt vóór het begin')
  file.scenarios![0]!.actions = [{ what: 'Besluit nemen', from: '2026-10-01', to: '2026-12-01' }]
  expect(wordsOf(sectionOf(reportOf(file), 'implementation'))).not.toContain('het einde ligt')
})
