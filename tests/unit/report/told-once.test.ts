import { describe, expect, test } from 'vitest'
import { toDocx } from '../../../src/report/docx/to-docx.ts'
import { docxTexts } from '../../support/docx-parts.ts'
import { exampleJson } from '../../support/example-case.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { allWords, reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

const report = reportOf(finishedCase())
const times = (text: string, part: string) => text.split(part).length - 1

describe('a report does not repeat itself', () => {
  test('tells the assumptions under the money once where doubts are listed, and still marks each amount', () => {
    const money = report.flags.filter(({ shared }) => shared !== undefined)
    expect(money.map(({ claim }) => claim)).toEqual(['questions.money', 'money.first', 'money.later'])
    const listed = wordsOf(sectionOf(report, 'uncertain'))
    expect(times(listed, '13 aannames')).toBe(1)
    expect(listed).toContain('(en op twee andere plaatsen)')
    expect(listed).toContain(`Over acht punten`)
  })

  test('one that is answered for stands apart from those that are not', () => {
    const file = finishedCase()
    const flag = report.flags.find(({ claim }) => claim === 'money.later')!
    const said = `${flag.said}\n${flag.why}`
    const own = { claim: flag.claim, said, reason: 'Dat is besproken.', by: 'A', at: '2026-10-02T09:00:00Z' }
    const listed = wordsOf(
      sectionOf(reportOf({ ...file, report: { texts: [], acceptances: [own] } }), 'uncertain'),
    )
    expect(times(listed, '13 aannames')).toBe(2)
    expect(listed).toContain('(en op één andere plaats)')
  })

  test('in Word every mark of a doubt leads to its row, and a list stays with its lead', async () => {
    const body = docxTexts(await toDocx(report, new Map())).get('word/document.xml')!
    for (const at of report.flags.keys()) expect(body).toContain(`w:name="let_op_${at + 1}"`)
    // What announces a list stays with it.
    const announcing = body.split('<w:p>').filter((paragraph) => paragraph.includes('>Nadelen:<'))
    expect(announcing.length).toBeGreaterThan(0)
    for (const paragraph of announcing) expect(paragraph).toContain('<w:keepNext/>')
  }, 120_000)

  test('tells once why questions are open', () => {
    const open = reportOf(exampleJson('verpleeghuis'))
    const questions = wordsOf(sectionOf(open, 'questions'))
    expect(times(questions, 'nog geen inclusieve functies gekozen')).toBe(1)
    for (const { words } of open.questions) expect(times(questions, words)).toBe(1)
    expect(times(allWords(open), 'het takenpakket')).toBe(0)
    expect(allWords(open)).toContain('Alle acht vragen staan nog open.')
  })

  test('says so where tenths do not add up', () => {
    expect(wordsOf(sectionOf(report, 'currentJobs'))).toContain('39,1 uur')
    expect(wordsOf(sectionOf(report, 'currentJobs'))).toContain('Uren zijn afgerond')
  })
})
