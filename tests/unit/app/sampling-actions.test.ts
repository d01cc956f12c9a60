import { expect, test } from 'vitest'
import { noteMissedRounds } from '../../../src/app/actions/sampling-actions.ts'
import type { SamplingPlanId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

test('a round in the night in which the clock is changed has the offset of its own moment', async () => {
  const { session, ward } = await openTestSession()
  const winter = Date.UTC(2026, 9, 25, 1)
  const clock = { ...session.parts.clock, offsetMinutes: (at: number) => (at < winter ? 120 : 60) }
  Object.assign(session.parts, { clock })
  const night = { planId: 'plan' as SamplingPlanId, day: '2026-10-24', missed: 'asleep' as const }
  noteMissedRounds(session, WARD, [{ ...night, moments: [23 * 60, 25 * 60, 29 * 60] }])
  expect(ward.samplingRounds.list().map(({ due }) => due)).toEqual([
    '2026-10-24T23:00:00+02:00',
    '2026-10-25T01:00:00+02:00',
    '2026-10-25T05:00:00+01:00',
  ])
})
