import { describe, expect, test } from 'vitest'
import { painterFromPackages } from '../../../../bin/report/painter-from-packages.ts'
import { hasOffice } from '../../../../bin/setup/office.mjs'
import { buildReport } from '../../../../src/report/build-report.ts'
import { toDocx } from '../../../../src/report/docx/to-docx.ts'
import { paintCharts } from '../../../../src/report/pictures/report-pictures.ts'
import { finishedWhole } from '../../../support/finished-case.ts'
import { openInOffice } from '../../../support/open-in-office.ts'
import { SMALL_REPORT } from '../../../support/small-report.ts'

/** The office program alone takes half a minute where much else runs. */
const LONGEST_MS = 180_000

describe.skipIf(!hasOffice())('a report in LibreOffice', () => {
  test(
    'opens, with its contents, its heads on each page and its signs',
    async () => {
      const paint = await painterFromPackages()
      const docx = await toDocx(SMALL_REPORT, paintCharts(SMALL_REPORT, paint))
      const { pages, texts, fonts } = await openInOffice(docx)
      expect(pages).toBeGreaterThan(9)
      expect(pages).toBeLessThan(20)
      expect(texts[0]).toContain('Universiteit, afdeling Onderwijs')
      expect(texts[0]).toMatch(/1\s+De vraag[ .]*2/)
      expect(texts[1]).toContain('De vraag')
      expect(texts[1]).toContain(`Pagina 2 van ${pages}`)
      for (const page of texts.slice(2, 5)) expect(page).toContain('Uur per week')
      const all = texts.join('\n')
      expect(all).toContain('<b>&amp;')
      expect(all).toMatch(/\[niet\sbevestigd\]/)
      expect(all).toContain('Onzekere uitspraak 1')
      expect(fonts.some((name) => /Liberation|Arial/.test(name))).toBe(true)
    },
    LONGEST_MS,
  )

  test(
    'says in its contents on which page each chapter begins, or the page beside it',
    async () => {
      const report = buildReport(finishedWhole(), { language: 'nl', version: '0.1.0' })
      const paint = await painterFromPackages()
      const { pages, texts } = await openInOffice(await toDocx(report, paintCharts(report, paint)))
      expect(pages).toBeGreaterThanOrEqual(10)
      expect(pages).toBeLessThanOrEqual(20)
      for (const { heading } of report.sections) {
        const line = texts[0]!
          .split('\n')
          .find((each) => new RegExp(`^\\s*\\d+\\s+${heading.text}[ .]`).test(each))
        const page = Number(/(\d+)\s*$/.exec(line ?? '')?.[1])
        // Reckoned before the pages are laid out: a table that just fits may move a chapter by one.
        const near = [page - 2, page - 1, page].filter((at) => at >= 1 && texts[at]?.includes(heading.text))
        expect([heading.text, near.length]).not.toEqual([heading.text, 0])
      }
    },
    LONGEST_MS,
  )
})
