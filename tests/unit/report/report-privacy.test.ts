import { describe, expect, test } from 'vitest'
import { toHtml } from '../../../src/report/to-html.ts'
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
