import { describe, expect, test } from 'vitest'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

describe('somebody who withdrew', () => {
  const file = finishedCase()
  const { id: gone } = file.people.find(({ consent }) => (consent as { withdrawnAt?: string }).withdrawnAt)!
  const left = file.interviews.filter(({ personId }) => personId !== gone)
  const report = reportOf(file)

  test('is in no count of interviews and in no source, and that one withdrew is told', () => {
    expect(file.interviews.length).toBe(left.length + 1)
    const method = wordsOf(sectionOf(report, 'method'))
    expect(method).toContain('vijf gesprekken gevoerd met vijf mensen')
    expect(method).toContain('Eén persoon heeft de toestemming ingetrokken.')
    expect(wordsOf(sectionOf(report, 'summary'))).toContain('vijf gesprekken met vijf mensen')
    const cited = report.evidence.filter(({ kind }) => kind === 'interview')
    expect(cited).toHaveLength(left.length)
    expect(cited.every(({ who }) => who !== null)).toBe(true)
  })
})
