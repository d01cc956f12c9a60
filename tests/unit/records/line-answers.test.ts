import { expect, test } from 'vitest'
import type { LineAnswerRecord } from '../../../src/records/answer.ts'
import type { NoteId } from '../../../src/records/ids.ts'
import { lineAnswersOf } from '../../../src/records/line-answers.ts'

const LINE = 'n1' as NoteId
const answer = (fields: object) =>
  ({
    id: 'a1',
    noteId: LINE,
    interviewId: 'i1',
    personId: 'm1',
    verdict: 'correct',
    text: 'Anders.',
    shown: 'Zo is het.',
    at: '2026-11-22T10:00:00+01:00',
    ...fields,
  }) as unknown as LineAnswerRecord

const open = (answers: readonly LineAnswerRecord[], text = 'Zo is het.') =>
  (lineAnswersOf(answers, () => text).get(LINE) ?? []).map(({ answer: { id }, isOpen }) => [id, isOpen])

test('a correction is open while the very words stand there', () => {
  expect(open([answer({})])).toEqual([['a1', true]])
  expect(open([answer({})], ' Zo is het.\n')).toEqual([['a1', true]])
  expect(open([answer({})], 'Zo is het nu.')).toEqual([['a1', false]])
  expect(open([answer({ verdict: 'agree' })])).toEqual([['a1', false]])
})

test('of each person the latest holds, in whatever order they came', () => {
  const later = answer({ id: 'a2', verdict: 'agree', at: '2026-11-22T09:30:00Z' })
  const other = answer({ id: 'a3', personId: 'm2', at: '2026-11-22T10:10:00+01:00' })
  expect(open([later, answer({}), other])).toEqual([
    ['a3', true],
    ['a2', false],
  ])
})

test('an answer to words that were withdrawn, or to a line that is not shown, is left out', () => {
  expect(open([answer({ shown: '' })])).toEqual([])
  expect(lineAnswersOf([answer({})], () => null).size).toBe(0)
})
