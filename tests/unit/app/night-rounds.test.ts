import { expect, test } from 'vitest'
import {
  addSamplingPlan,
  beginSamplingRound,
  endSamplingRound,
} from '../../../src/app/actions/sampling-actions.ts'
import { lookAtRounds, openRound } from '../../../src/app/rounds/rounds-now.ts'
import type { PersonId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const night = {
  name: 'Nacht',
  mode: 'fixed' as const,
  firstDay: '2026-09-09',
  lastDay: '2026-09-09',
  weekdays: [1, 2, 3, 4, 5],
  from: '22:00',
  until: '06:00',
  every: 60,
  subjects: [{ key: 'a', personId: 'M1' as PersonId }],
  margin: 0.05,
  confidence: 0.95,
  seed: 1,
}

test('a night is called for, walked and missed on both sides of midnight', async () => {
  const { session, ward, time } = await openTestSession({ now: Date.UTC(2026, 8, 9, 6) })
  const id = addSamplingPlan(session, WARD, night)
  const log = () =>
    ward.samplingRounds
      .list()
      .map(({ due, missed }) => `${due?.slice(8, 16) ?? 'own'} ${missed ?? 'walked'}`)
      .sort()
  expect(lookAtRounds(session, WARD)).toBeNull()
  time.now = Date.UTC(2026, 8, 9, 20, 1)
  const first = lookAtRounds(session, WARD)!
  expect(first.due).toEqual({ day: '2026-09-09', minute: 1320 })
  time.now = Date.UTC(2026, 8, 9, 21, 58)
  const unasked = beginSamplingRound(session, WARD, id, null)
  time.now = Date.UTC(2026, 8, 9, 22, 1)
  expect(openRound(ward.samplingRounds.list(), session.now())?.id).toBe(unasked.id)
  endSamplingRound(session, WARD, unasked)
  const { due } = lookAtRounds(session, WARD)!
  expect(due).toEqual({ day: '2026-09-09', minute: 1440 })
  endSamplingRound(session, WARD, beginSamplingRound(session, WARD, id, due))
  expect(log()).toEqual(['09T22:00 busy', '09T23:00 asleep', '10T00:00 walked', 'own walked'])
  time.now = Date.UTC(2026, 8, 10, 9)
  expect(lookAtRounds(session, WARD)).toBeNull()
  expect(log().slice(3, 8)).toEqual([
    '10T01:00 asleep',
    '10T02:00 asleep',
    '10T03:00 asleep',
    '10T04:00 asleep',
    '10T05:00 asleep',
  ])
  time.now = Date.UTC(2026, 8, 10, 21)
  lookAtRounds(session, WARD)
  expect(log()).toHaveLength(9)
})
