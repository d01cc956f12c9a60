import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/report/report-document.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { hasOwnWords, namesAmount, piecesOf } from '../../../src/report/written-over.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf } from '../../support/report-reading.ts'

const INVENTED = 'Dit bespaart 500 uur per week en 3 miljoen euro per jaar.'
const AT = '2026-10-02T09:00:00+02:00'

const written = (part: string, text: string, instead: string) => {
  const file = finishedCase()
  const own = { scenarioId: '*', part, language: 'nl', text, instead, by: 'A', at: AT }
  file.report = { texts: [own], acceptances: [] }
  return reportOf(file)
}
const paragraphOf = (report: Report, section: string, key: string) => {
  const found = sectionOf(report, section).blocks.find(
    (block) => block.kind === 'paragraph' && block.text.key === key,
  )
  if (found?.kind !== 'paragraph') throw new Error(`no paragraph ${key}`)
  return found
}
const lead = paragraphOf(reportOf(finishedCase()), 'summary', 'summary.lead')
const [first, second] = lead.claims
const flagOn = (report: Report, claim: string) =>
  report.flags.find((flag) => flag.claim === claim && flag.kind === 'noEvidence')

describe('what an analyst wrote over a paragraph', () => {
  test('rests on nothing, says whose it is and is flagged', () => {
    const report = written('summary.lead', INVENTED, lead.text.generated)
    const { text, claims } = paragraphOf(report, 'summary', 'summary.lead')
    expect(piecesOf(text, claims)).toEqual([[{ key: 'summary.lead.own', text: INVENTED, evidence: [] }]])
    expect(flagOn(report, 'summary.lead')).toMatchObject({ said: INVENTED, accepted: null })
    const [line] = /<p[^>]*>[^\n]*500 uur per week.*?<\/p>/.exec(toHtml(report))!
    expect(line).toContain('Tekst van de analist')
    expect(line).toContain('nog twijfel')
    expect(line).not.toContain('href="#b')
  })

  test('leaves the sentences that stand there word for word what they rest on', () => {
    const kept = `${second!.text} ${INVENTED}\n\n${first!.text}`
    const report = written('summary.lead', kept, lead.text.generated)
    const { text, claims } = paragraphOf(report, 'summary', 'summary.lead')
    const pieces = piecesOf(text, claims)
    expect(pieces.map((piece) => piece.map((claim) => [claim.text, claim.evidence.length > 0]))).toEqual([
      [
        [second!.text, true],
        [INVENTED, false],
      ],
      [[first!.text, true]],
    ])
    expect(flagOn(report, 'summary.lead')).toBeDefined()
  })

  test('is no claim of its own where it only leaves sentences out', () => {
    const report = written('summary.lead', second!.text, lead.text.generated)
    expect(flagOn(report, 'summary.lead')).toBeUndefined()
    expect(
      hasOwnWords({ ...lead.text, isEdited: true, text: `${first!.text}\n\n– ${second!.text}` }, lead.claims),
    ).toBe(false)
  })

  test('keeps no source for half a sentence, nor for one within a word', () => {
    const claims = [{ key: 'a', text: 'uur', evidence: [1] }]
    const own = { ...lead.text, isEdited: true, text: 'Het duurt, uurloon.' }
    expect(
      piecesOf(own, claims)
        .flat()
        .every(({ evidence }) => evidence.length === 0),
    ).toBe(true)
  })

  test('is flagged in a heading only where it says an amount', () => {
    const heading = (text: string) =>
      flagOn(written('heading.summary', text, 'Samenvatting'), 'heading.summary')
    expect(heading('In het kort')).toBeUndefined()
    expect(heading('Een besparing van 3 miljoen')).toBeDefined()
  })
})

describe('an amount an analyst typed', () => {
  const flagged = (change: (scenario: Record<string, unknown>) => void) => {
    const file = finishedCase()
    change(file.scenarios![0]!)
    return reportOf(file)
      .flags.filter(({ kind }) => kind === 'noEvidence')
      .map(({ said }) => said)
      .join('\n')
  }

  test('is flagged in an advantage, an implication, a point of value', () => {
    const said = flagged((scenario) => {
      scenario.advantages = ['Het verzuim daalt met 40 procent']
      scenario.disadvantages = ['Minder ruimte voor M1', 'Twee miljoen aan kosten']
      scenario.implications = 'Iedereen wint 9 uur.'
      scenario.valueCase = { belonging: '80% hoort erbij' }
    })
    for (const words of ['40 procent', 'Twee miljoen', '9 uur', '80%']) expect(said).toContain(words)
    expect(said).not.toContain('voor M1')
  })

  test('is flagged in a benefit or cost without a note, not in one that says where it comes from', () => {
    const said = flagged((scenario) => {
      scenario.benefits = [
        { label: 'Minder verzuim', eurosPerYear: 250_000, note: ' ' },
        { label: 'Minder inhuur', eurosPerYear: 1_000, note: 'Factuur van 2025.' },
      ]
      scenario.costs = [{ label: 'Werkkleding', eurosPerYear: 300 }]
    })
    expect(said).toContain('250.000')
    expect(said).toContain('Werkkleding')
    expect(said).not.toContain('Minder inhuur')
  })

  test.each([
    ['40 procent', true],
    ['€ 3', true],
    ['een half miljoen', true],
    ['fase 2b', true],
    ['M1 en L12', false],
    ['rustiger', false],
  ])('%s: %s', (text, is) => expect(namesAmount(text)).toBe(is))
})
