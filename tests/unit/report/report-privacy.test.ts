import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/report/docx/to-docx.ts'
import type { Report } from '../../../src/report/report-document.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { bodyText, docxTexts } from '../../support/docx-parts.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { allWords, reportOf } from '../../support/report-reading.ts'

const NAME = 'Wilhelmina van Planterswaard'

/** Names where a file of another system might have them. */
function withNames() {
  const file = finishedCase()
  const named = (rows: readonly object[]) =>
    rows.map((row) => ({ ...row, name2: NAME, fullName: NAME, contact: { name: NAME } }))
  return {
    ...file,
    exportedBy: NAME,
    people: named(file.people),
    observations: named(file.observations),
    interviews: named(file.interviews),
    findings: named(file.findings),
    sessions: named(file.sessions as object[]),
    report: {
      texts: [],
      acceptances: [
        { claim: 'x', said: 'y', reason: 'z', by: 'a', byName: NAME, at: '2026-10-02T09:00:00+02:00' },
      ],
    },
  }
}

describe('what the report never says', () => {
  const report = reportOf(withNames())
  const written = toHtml(report) + allWords(report) + JSON.stringify(report.evidence)

  test('names in fields nobody knows', () => {
    expect(written).not.toContain('Planterswaard')
  })

  test('words of who withdrew, findings that rest on them and the person’s code', () => {
    expect(written).not.toContain('half uur')
    expect(written).not.toContain('Soms nog langer')
    expect(written).not.toContain('deur van het practicum')
    expect(written).not.toContain('M5')
  })

  test('findings that were rejected, and the words of the rejection', () => {
    expect(written).not.toContain('kijken het liefst in het weekend')
    expect(written).not.toContain('dat moet wel')
  })

  test('ids of records in the file itself', () => {
    const file = finishedCase()
    const secret = (id: string) => `qx${id}qx`
    const marked = JSON.parse(
      JSON.stringify(file).replace(/"(f\d\d|fn\d|sc\d|s\d|fb\d|analyst-\w+)"/g, (_, id) => `"${secret(id)}"`),
    )
    expect(toHtml(reportOf(marked))).not.toMatch(/qx\w+qx/)
  })
})

/** What nobody may read back: names, who withdrew with their words and code, and what was rejected with the words of it. */
const GONE = [
  'Planterswaard',
  'half uur',
  'Soms nog langer',
  'deur van het practicum',
  'M5',
  'kijken het liefst in het weekend',
  'dat moet wel',
]

/** Word takes long where much else runs. */
const LONGEST_MS = 120_000

describe.each(['sc1', 'sc2'])('the advice about %s', (scenarioId) => {
  test(
    'has nothing of it in Word or on the page, in either language',
    async () => {
      const english = reportOf(withNames(), { scenarioId: scenarioId as never, language: 'en' })
      const dutch = reportOf(withNames(), { scenarioId: scenarioId as never })
      // Charts become pictures, so that their words are looked for in the drawings.
      const docx = await toDocx(dutch, new Map())
      const parts = [...docxTexts(docx).values(), bodyText(docx)].join('\n')
      const written = [parts, toHtml(dutch), toHtml(english), JSON.stringify([dutch, english].map(drawn))]
      for (const words of GONE) {
        expect(
          written.map((each) => each.includes(words)),
          words,
        ).toEqual([false, false, false, false])
      }
      expect(parts).toContain('M1')
      expect(docxTexts(docx).size).toBeGreaterThan(3)
    },
    LONGEST_MS,
  )
})

const drawn = ({ sections }: Report) => sections
