import { describe, expect, test } from 'vitest'
import { lineStanding } from '../../../src/report/line-standing.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { allWords, reportOf } from '../../support/report-reading.ts'

const SAID = 'Rond de toetsweek ben ik meer aan het sorteren dan aan het nakijken.'

const answer = (verdict: string, text = '', at = '2026-09-21T10:20:00+02:00') => ({
  noteId: 'int1n1',
  verdict,
  ...(text === '' ? {} : { text }),
  at,
  way: 'device',
})

/** The report in which the person answered this line of their own interview. */
function answered(...answers: object[]) {
  const file = finishedCase()
  file.interviews.find(({ id }) => id === 'int1')!.answers = answers
  const report = reportOf(file)
  const evidence = report.evidence.find(({ ref }) => ref.root === 'notes' && ref.id === 'int1n1')!
  return { words: allWords(report) + toHtml(report) + JSON.stringify(report.evidence), evidence }
}

describe('a line its person answered', () => {
  test('is quoted as it was where nothing was said of it, or it was right', () => {
    expect(answered().words).toContain(SAID)
    expect(answered(answer('agree')).words).toContain(SAID)
  })

  test('is quoted in the corrected words, and the source says so', () => {
    const { words, evidence } = answered(answer('correct', 'Alleen in week acht sorteer ik meer.'))
    expect(words).not.toContain(SAID)
    expect(words).toContain('Alleen in week acht sorteer ik meer.')
    expect(evidence.label).toContain('verbeterd door wie het zei')
    expect(evidence.words).toBe('Alleen in week acht sorteer ik meer.')
  })

  test('is left out where it was corrected without words, or rejected', () => {
    for (const verdict of ['correct', 'reject']) {
      const { words, evidence } = answered(answer(verdict))
      expect(words).not.toContain(SAID)
      expect(evidence.words).toBe('')
    }
    expect(answered(answer('reject')).evidence.label).toContain('niet bevestigd door wie het zei')
  })

  test('goes by the latest answer', () => {
    const later = '2026-09-24T09:00:00+02:00'
    expect(answered(answer('agree', '', later), answer('reject')).words).toContain(SAID)
    expect(answered(answer('agree'), answer('reject', '', later)).words).not.toContain(SAID)
  })

  test('is nothing where it is not in the interview', () => {
    expect(lineStanding({ notes: [], answers: [] }, 'x' as never)).toBeNull()
  })
})
