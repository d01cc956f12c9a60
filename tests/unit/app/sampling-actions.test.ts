import { expect, test } from 'vitest'
import { roundsStanding } from '../../../src/analysis/sampling/rounds-standing.ts'
import {
  addSamplingPlan,
  beginSamplingRound,
  endSamplingPlan,
  endSamplingRound,
  noteMissedRounds,
  noteSample,
  skipSamplingRound,
} from '../../../src/app/actions/sampling-actions.ts'
import type { PersonId, SamplingPlanId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const choices = {
  name: 'Week 37',
  mode: 'fixed' as const,
  firstDay: '2026-09-09',
  lastDay: '2026-09-11',
  weekdays: [1, 2, 3, 4, 5],
  from: '08:00',
  until: '12:00',
  every: 60,
  subjects: [
    { key: 'a', personId: 'M1' as PersonId },
    { key: 'b', personId: 'M2' as PersonId },
  ],
  margin: 0.05,
  confidence: 0.95,
  seed: 1,
}

/** Made at seven; it is ten o'clock. */
async function plan() {
  const opened = await openTestSession({ now: Date.UTC(2026, 8, 9, 5) })
  const id = addSamplingPlan(opened.session, WARD, choices)
  opened.time.now = Date.UTC(2026, 8, 9, 8)
  const held = () => opened.ward.samplingPlans.get(id)!
  const standing = (now: number) =>
    roundsStanding(held(), opened.ward.samplingRounds.list(), '2026-09-09', now)
  return { ...opened, id, held, standing }
}

test('a round is walked with one glance at each, the later one counts, and one undo takes one back', async () => {
  const { session, ward, id, standing } = await plan()
  expect(standing(600)).toMatchObject({ due: 600, missed: [480, 540] })
  const round = beginSamplingRound(session, WARD, id, { day: '2026-09-09', minute: 600 })
  expect(round.due).toBe('2026-09-09T10:00:00+02:00')
  noteSample(session, WARD, round, 'a', { state: 'task', taskId: 'beds' as TaskId })
  noteSample(session, WARD, round, 'b', { state: 'absent' })
  noteSample(session, WARD, round, 'a', { state: 'idle' })
  expect(
    ward.samples
      .list()
      .map(({ subject, state, taskId }) => [subject, state, taskId])
      .sort(),
  ).toEqual([
    ['a', 'idle', null],
    ['b', 'absent', null],
  ])
  session.undoStack.undo()
  expect(ward.samples.list().find(({ subject }) => subject === 'a')).toMatchObject({
    state: 'task',
    taskId: 'beds',
  })
  endSamplingRound(session, WARD, round)
  expect(ward.samplingRounds.list()).toMatchObject([{ endedAt: session.now(), missed: null }])
  expect(standing(600)).toMatchObject({ due: null, walked: 1 })
})

test('missed rounds are noted together, with why, and undo takes back what somebody did, not that', async () => {
  const { session, ward, id, held, standing } = await plan()
  const before = session.undoStack.last
  const missed = () => [
    { planId: id, day: '2026-09-09', moments: standing(600).missed, missed: 'asleep' as const },
  ]
  noteMissedRounds(session, WARD, missed())
  expect(
    ward.samplingRounds
      .list()
      .map(({ due, missed }) => [due, missed])
      .sort(),
  ).toEqual([
    ['2026-09-09T08:00:00+02:00', 'asleep'],
    ['2026-09-09T09:00:00+02:00', 'asleep'],
  ])
  expect(standing(600)).toMatchObject({ missed: [], noted: 2 })
  noteMissedRounds(session, WARD, missed())
  expect(ward.samplingRounds.list()).toHaveLength(2)
  expect(session.undoStack.last).toBe(before)
  skipSamplingRound(session, WARD, id, { day: '2026-09-09', minute: 600 })
  expect(standing(600)).toMatchObject({ due: null, noted: 3 })
  session.undoStack.undo()
  expect(standing(600)).toMatchObject({ due: 600, noted: 2 })
  endSamplingPlan(session, WARD, held())
  expect(standing(700)).toMatchObject({ next: null, planned: 2 })
})

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
