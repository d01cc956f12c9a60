import { describe, expect, test } from 'vitest'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf } from '../../support/report-reading.ts'

const report = reportOf(finishedCase())

describe('what analysts wrote instead', () => {
  const edited = (instead: string, scenarioId = '*') => {
    const file = finishedCase()
    const text = { part: 'summary.advice', language: 'nl', text: 'Ons advies.\n\nLees verder.', instead }
    file.report = {
      texts: [{ ...text, scenarioId, by: 'x', at: '2026-10-02T09:00:00+02:00' }],
      acceptances: [],
    }
    return reportOf(file)
  }
  const generated = sectionOf(report, 'summary').blocks[1]!
  const said = generated.kind === 'paragraph' ? generated.text.generated : ''

  test('takes the place of what the report says, and keeps its evidence', () => {
    const block = sectionOf(edited(said), 'summary').blocks[1]!
    expect(block).toMatchObject({
      text: { text: 'Ons advies.\n\nLees verder.', isEdited: true, isStale: false },
    })
    expect(block.kind === 'paragraph' && block.claims[0]!.evidence.length).toBeGreaterThan(0)
  })

  test('is flagged once the report would say something else', () => {
    const stale = edited('Iets van vorige week.')
    expect(sectionOf(stale, 'summary').blocks[1]).toMatchObject({ text: { isStale: true } })
    expect(stale.flags).toContainEqual(expect.objectContaining({ kind: 'stale', claim: 'summary.advice' }))
  })

  test('of another scenario is left alone', () => {
    expect(sectionOf(edited(said, 'sc2'), 'summary').blocks[1]).toMatchObject({ text: { isEdited: false } })
  })
})
