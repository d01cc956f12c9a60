import { describe, expect, test } from 'vitest'
import { painterFromPackages } from '../../../../bin/report/painter-from-packages.ts'
import { hasOffice } from '../../../../bin/setup/office.mjs'
import { toDocx } from '../../../../src/report/docx/to-docx.ts'
import { paintCharts } from '../../../../src/report/pictures/report-pictures.ts'
import { openInOffice } from '../../../support/open-in-office.ts'
import { SMALL_REPORT } from '../../../support/small-report.ts'

describe.skipIf(!hasOffice())('a report in LibreOffice', () => {
  test('opens, with its contents, its heads on each page and its signs', async () => {
    const paint = await painterFromPackages()
    const docx = await toDocx(SMALL_REPORT, paintCharts(SMALL_REPORT, paint))
    const { pages, texts, fonts } = await openInOffice(docx)
    expect(pages).toBeGreaterThan(9)
    expect(pages).toBeLessThan(20)
    expect(texts[0]).toContain('Universiteit, afdeling Onderwijs')
    expect(texts[1]).toMatch(/1\s+De vraag[ .]*3/)
    expect(texts[2]).toContain('De vraag')
    expect(texts[2]).toContain(`Pagina 3 van ${pages}`)
    for (const page of texts.slice(3, 6)) expect(page).toContain('Uur per week')
    const all = texts.join('\n')
    expect(all).toContain('<b>&amp;')
    expect(all).toMatch(/\[niet\sbevestigd\]/)
    expect(all).toContain('Onzekere uitspraak 1')
    expect(fonts.some((name) => /Liberation|Arial/.test(name))).toBe(true)
  })
})
