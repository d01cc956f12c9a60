import { expect, test } from 'vitest'
import type { ValidationRecord, ValidationSessionRecord } from '../../../src/records/answer.ts'
import type { PersonId, ValidationSessionId } from '../../../src/records/ids.ts'
import { returnedSessions } from '../../../src/records/returned-session.ts'

const session = (fields: Partial<ValidationSessionRecord>): ValidationSessionRecord => ({
  id: 's1' as ValidationSessionId,
  personId: 'p1' as PersonId,
  by: 'ana' as never,
  at: '2026-11-22T10:00:00+01:00',
  way: 'device',
  language: 'nl',
  purpose: 'validate',
  statements: [{ kind: 'finding', findingId: 'f1' as never, text: 'Zo is het.' }],
  skipped: [],
  missing: '  ',
  consent: null,
  signature: null,
  endedAt: '2026-11-22T10:20:00+01:00',
  ...fields,
})
const answer = {
  id: 'a1',
  findingId: 'f1',
  personId: 'p1',
  verdict: 'correct',
  text: 'Soms.',
  sessionId: 's1',
}
const answers = [{ ...answer, at: '2026-11-22T10:10:00+01:00' } as unknown as ValidationRecord]
const nobody = { withdrew: () => false, isStatement: () => false }

test('what came back says each statement with its answer, and what was passed over', () => {
  const other = session({
    id: 's0' as ValidationSessionId,
    skipped: ['f1'],
    endedAt: '2026-11-21T10:00:00+01:00',
  })
  expect(returnedSessions([other, session({})], answers, nobody)).toMatchObject([
    { id: 's1', missing: '', answers: [{ text: 'Zo is het.', verdict: 'correct', words: 'Soms.' }] },
    { id: 's0', answers: [{ verdict: null, isSkipped: true }] },
  ])
})

test('what goes on still, only showed results, or is of who withdrew, did not come back', () => {
  const kept = [session({ endedAt: null }), session({ purpose: 'result' }), session({})]
  expect(returnedSessions(kept, answers, { ...nobody, withdrew: () => true })).toEqual([])
  expect(returnedSessions(kept.slice(0, 2), answers, nobody)).toEqual([])
})
