import { beforeAll, describe, expect, test } from 'vitest'
import { painterFromPackages } from '../../../../bin/report/painter-from-packages.ts'
import { toDocx } from '../../../../src/report/docx/to-docx.ts'
import type { ChartPainter } from '../../../../src/report/pictures/chart-painter.ts'
import { paintCharts } from '../../../../src/report/pictures/report-pictures.ts'
import type { Report } from '../../../../src/report/report-document.ts'
import { sourcesOf } from '../../../../src/report/table-sources.ts'
import { bodyText, docxTexts, packageProblems, partNames, xmlProblem } from '../../../support/docx-parts.ts'
import { LONG_NOTE, SMALL_REPORT } from '../../../support/small-report.ts'

let paint: ChartPainter
let small: Uint8Array

const written = (report: Report) => toDocx(report, paintCharts(report, paint))

beforeAll(async () => {
  paint = await painterFromPackages()
  small = await written(SMALL_REPORT)
}, 60_000)

const EMPTY: Report = { ...SMALL_REPORT, sections: [], evidence: [], flags: [], questions: [] }

describe('a report as a Word document', () => {
  test('is the same, byte for byte, each time it is made', async () => {
    expect(Buffer.compare(await written(SMALL_REPORT), small)).toBe(0)
    const later = await written({ ...SMALL_REPORT, title: 'Anders' })
    expect(Buffer.compare(later, small)).not.toBe(0)
    expect(Buffer.compare(await written(SMALL_REPORT), small)).toBe(0)
  })

  test.each([
    ['one of everything', () => small],
    ['nothing at all', () => written(EMPTY)],
  ])('is a package of well-formed parts with %s', async (_, make) => {
    const docx = await make()
    for (const [name, text] of docxTexts(docx)) expect([name, xmlProblem(text)]).toEqual([name, null])
    expect(packageProblems(docx)).toEqual([])
  })

  test('leads with its contents, each link to a bookmark that is there', () => {
    const body = docxTexts(small).get('word/document.xml')!
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name)
    const links = [...body.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name!)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((name) => !bookmarks.includes(name))).toEqual([])
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(body).not.toContain('w:dirty')
    expect(docxTexts(small).get('word/settings.xml')).not.toContain('updateFields')
  })

  test('keeps every sign a person can type, and drops what no file may hold', () => {
    const text = bodyText(small)
    expect(text).toContain('<b>&amp; "Ömer"')
    expect(text).toContain('שלום עולם')
    expect(text).toContain('👩🏽‍🔧')
    expect(text).toContain(LONG_NOTE.trim())
    const body = docxTexts(small).get('word/document.xml')!
    expect(body).toMatch(/<w:rtl\/>(?:(?!<w:r>).)*שלום/)
  })

  test('repeats the head of a table, leaves out an empty one, and numbers captions', () => {
    const body = docxTexts(small).get('word/document.xml')!
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(bodyText(small)).toContain('Tabel 1. Uren per taak')
    expect(bodyText(small)).not.toContain('Leeg')
  })

  test('lists its sources in two columns, each on a line with its number and code', () => {
    const body = docxTexts(small).get('word/document.xml')!
    expect(body).toMatch(/<w:cols [^>]*w:num="2"/)
    expect(bodyText(small)).toMatch(
      /\n4Gesprek met M1, 9 september \(M1\): “Ik kom aan lesgeven niet toe\.”\n/,
    )
  })

  test('tells once what sentences after one another rest on, and in its caption what all rows do', () => {
    const rows = [
      { evidence: [1, 2], at: 1 },
      { evidence: [2, 3], at: 2 },
      { evidence: [1, 2, 3], at: 3 },
    ].map(({ evidence, at }) => ({ claim: { key: `row.${at}`, evidence }, cells: ['x'] }))
    const table = { columns: [{ label: 'Taak', isNumber: false, width: 1 }], rows, hasTotal: true }
    expect(sourcesOf(table)).toEqual({ all: [2], ofRow: [[1], [3], []] })
    expect(sourcesOf({ ...table, hasTotal: false }).ofRow).toEqual([[1], [3], [1, 3]])
    expect(sourcesOf({ ...table, rows: rows.slice(0, 1), hasTotal: false })).toEqual({
      all: [],
      ofRow: [[1, 2]],
    })
  })

  test('marks in words what is not established', () => {
    const text = bodyText(small)
    expect(text).toContain('Niemand bevestigde dit.')
    expect(text).toContain('[niet\u00a0bevestigd]')
    expect(text).toContain('[tekst\u00a0ouder\u00a0dan\u00a0de\u00a0cijfers]')
    expect(text).not.toContain('analyst-7')
  })

  test('says no ids of records, no person and no moment in what comes with it', () => {
    const texts = [...docxTexts(small).values()].join('\n')
    expect(texts).not.toContain('observation-1')
    expect(texts).not.toContain('department-1')
    const about = docxTexts(small).get('docProps/core.xml')!
    expect(about).toContain('<dc:creator>Werkvloer</dc:creator>')
    expect([...about.matchAll(/\d{4}-\d{2}-\d{2}T[^<]*/g)].map(([moment]) => moment)).toEqual([
      '2000-01-01T12:00:00Z',
      '2000-01-01T12:00:00Z',
    ])
  })

  test('has each chart as a picture with words for who cannot see it', () => {
    expect(partNames(small).filter((name) => name.endsWith('.png'))).toHaveLength(1)
    expect(docxTexts(small).get('word/document.xml')).toContain('descr="Grafiek: Taakeisen van functie 1"')
  })

  test('leaves the numbers of sources out where their list is left out', async () => {
    const without = {
      ...SMALL_REPORT,
      sections: SMALL_REPORT.sections.filter(({ key }) => key !== 'sources'),
    }
    const body = docxTexts(await written(without)).get('word/document.xml')!
    expect(body).not.toContain('bron_')
    expect(docxTexts(small).get('word/document.xml')).toContain('w:anchor="bron_1"')
  })

  test('is in the language it was asked in', async () => {
    const english = await written({ ...SMALL_REPORT, language: 'en' })
    expect(bodyText(english)).toContain('Contents')
    expect(docxTexts(english).get('word/styles.xml')).toContain('w:val="en-GB"')
    expect(docxTexts(small).get('word/styles.xml')).toContain('w:val="nl-NL"')
  })
})
