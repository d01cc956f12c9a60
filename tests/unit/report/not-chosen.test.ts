import { expect, test } from 'vitest'
import { evidenceWords as english } from '../../../src/i18n/en/report/evidence-words.ts'
import { evidenceWords as dutch } from '../../../src/i18n/nl/report/evidence-words.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

test('a scenario nobody chose is no advice, and is flagged', () => {
  const file = finishedCase()
  const told = () => wordsOf(sectionOf(reportOf(file), 'summary'))
  const flags = () =>
    reportOf(file).flags.filter(({ claim, kind }) => claim === 'summary.advised' && kind === 'assumed')
  expect(told()).toContain('Het advies is het scenario “Ondersteunend team”')
  expect(flags()).toEqual([])
  const other = reportOf(file, { scenarioId: 'sc2' as never })
  expect(wordsOf(sectionOf(other, 'summary'))).toContain('uit; het advies is “Ondersteunend team”.')
  for (const scenario of file.scenarios!) delete scenario.advised
  expect(told()).toContain(
    'Dit rapport werkt het scenario “Ondersteunend team” uit; gekozen is er nog niet. Daarin zitten twee',
  )
  expect(flags()).toHaveLength(1)
})

test('a source says once what it is', () => {
  expect(dutch.evidence.newFunction({ name: 'Inclusieve functie 1' })).toBe('Inclusieve functie 1')
  expect(dutch.evidence.scenario({ name: 'Scenario A: rustig' })).toBe('Scenario A: rustig')
  expect(dutch.evidence.scenario({ name: 'Rustig' })).toBe('Scenario Rustig')
  expect(english.evidence.newFunction({ name: 'Inclusive job 1' })).toBe('Inclusive job 1')
})
