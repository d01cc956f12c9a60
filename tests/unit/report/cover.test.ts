import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/report/docx/to-docx.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { bodyText } from '../../support/docx-parts.ts'
import { exampleJson } from '../../support/example-case.ts'
import { reportOf } from '../../support/report-reading.ts'
import { SMALL_REPORT } from '../../support/small-report.ts'

const MAKER = 'Bureau Vooruit, Noor & Sam'

describe('who wrote the report', () => {
  test('stands nowhere by itself', async () => {
    expect(reportOf(exampleJson('universiteit')).maker.text).toBe('')
    expect(toHtml(SMALL_REPORT)).not.toContain('Opgesteld door')
    expect(bodyText(await toDocx(SMALL_REPORT, new Map()))).not.toContain('Opgesteld door')
  }, 120_000)

  test('stands on the cover where an analyst filled it in, whatever the scenario', async () => {
    const own = {
      scenarioId: '*',
      part: 'heading.maker',
      language: 'nl',
      text: MAKER,
      instead: '',
      by: 'A',
      at: '2026-10-02T09:00:00+02:00',
    }
    const report = reportOf({ ...exampleJson('universiteit'), report: { texts: [own], acceptances: [] } })
    expect(report.maker).toMatchObject({ text: MAKER, isEdited: true, isStale: false })
    expect(report.flags.filter(({ claim }) => claim === 'heading.maker')).toEqual([])
    const small = { ...SMALL_REPORT, maker: report.maker }
    expect(toHtml(small)).toContain('Opgesteld door Bureau Vooruit, Noor &amp; Sam')
    expect(bodyText(await toDocx(small, new Map()))).toContain(`Opgesteld door ${MAKER}`)
    expect(toHtml({ ...small, language: 'en' })).toContain('Written by Bureau Vooruit')
  }, 120_000)
})
