import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/records/answer.ts'
import { type GivenAnswer, latestAnswers } from '../../../src/records/handover-answers.ts'
import { outcomeOf } from '../../../src/records/handover-outcome.ts'
import type { FindingId, PersonId, ValidationSessionId } from '../../../src/records/ids.ts'

const SESSION = 's1' as ValidationSessionId
const FINDING: Statement = { kind: 'finding', findingId: 'f1' as FindingId, text: 'Nu staat dit er.' }

let count = 0
const answer = (minute: number, fields: Partial<GivenAnswer> = {}): GivenAnswer =>
  ({
    id: `a${count++}`,
    findingId: 'f1',
    personId: 'p1',
    verdict: 'agree',
    at: `2026-11-22T10:${String(minute).padStart(2, '0')}:00+01:00`,
    sessionId: SESSION,
    ...fields,
  }) as GivenAnswer

describe('what was answered last', () => {
  test('counts, in this session alone', () => {
    const second = answer(2, { verdict: 'correct', text: 'Bijna.' })
    const others = [answer(1), second, answer(9, { sessionId: 'other' as ValidationSessionId })]
    expect(latestAnswers(SESSION, others).get('f1')).toBe(second)
    expect(latestAnswers(SESSION, [...others].reverse()).get('f1')).toBe(second)
  })

  test('is told apart for a line and a finding', () => {
    const line = answer(1, { findingId: undefined, noteId: 'n1', interviewId: 'i1' } as object)
    const { findingId: _, ...ofLine } = line as GivenAnswer & { findingId?: unknown }
    expect([...latestAnswers(SESSION, [ofLine as GivenAnswer, answer(1)]).keys()].sort()).toEqual([
      'f1',
      'n1',
    ])
  })
})

describe('what became of it', () => {
  const p1 = 'p1' as PersonId

  test('is the wording of then, the correction, and the wording of now', () => {
    const corrected = answer(1, {
      verdict: 'correct',
      text: 'Alleen ’s ochtends.',
      shown: 'Toen stond dit er.',
    })
    const agreedSince = answer(5, { shown: FINDING.text })
    expect(outcomeOf(FINDING, p1, [agreedSince, corrected])).toEqual({
      wrote: 'Toen stond dit er.',
      verdict: 'correct',
      said: 'Alleen ’s ochtends.',
      isSpoken: false,
      now: 'Nu staat dit er.',
    })
  })

  test('tells no words of then that were withdrawn since', () => {
    const corrected = answer(1, { verdict: 'correct', text: 'Soms.', shown: '' })
    expect(outcomeOf(FINDING, p1, [corrected])).toMatchObject({ wrote: '[…]', said: 'Soms.' })
  })

  test('never says what another said', () => {
    const others = answer(1, { personId: 'p2' as PersonId, verdict: 'reject', text: 'Onzin.' })
    expect(outcomeOf(FINDING, p1, [others])).toMatchObject({ verdict: null, said: '' })
  })
})
