import { expect, test } from 'vitest'
import { floorTime, heldAt, withSpeed } from '../../../../src/analysis/practice/floor-clock.ts'
import { simulateShift } from '../../../../src/analysis/practice/simulate-shift.ts'
import { interrupt, leave, takeUp } from '../../../../src/app/actions/interruption-actions.ts'
import {
  recordInstant,
  startObservation,
  stopObservations,
} from '../../../../src/app/actions/observe-actions.ts'
import { endRun, setRunClock, startRun } from '../../../../src/app/actions/practice-actions.ts'
import { debriefOf } from '../../../../src/app/practice/debrief-of.ts'
import { beginningOf, practiceClock } from '../../../../src/app/practice/practice-clock.ts'
import {
  practiceFloorEdits,
  practiceJobId,
  practicePersonId,
  practiceTaskId,
} from '../../../../src/app/practice/practice-records.ts'
import { practice } from '../../../../src/i18n/nl/practice.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { type Tap, tapsOf } from '../../../support/practice-observer.ts'

const SPEED = 10
const MINUTES = 40

/** A practice floor on which a run has begun, with hands that do what a tap says. */
async function openFloor(seed: number) {
  const opened = await openTestSession()
  const { session, ward, time } = opened
  session.settle('taskAdded', { departments: { [WARD]: practiceFloorEdits(practice) } })
  const run = () => ward.practiceRuns.list()[0]!
  session.floorClock = practiceClock(session.parts.clock, () => run().clock)
  const floor = beginningOf(session.parts.clock, [])
  startRun(session, WARD, { seed, floor, speed: SPEED })
  const began = time.now
  const runningOf = (tap: Tap) =>
    ward.observations.list().filter(({ taskId, end }) => taskId === practiceTaskId(tap.task) && end === null)
  const brokenOf = (tap: Tap) =>
    ward.interruptions
      .list()
      .filter(({ aside, resumed }) => !aside && resumed === null)
      .flatMap((interruption) => {
        const observation = ward.observations.get(interruption.observationId)!
        return observation.taskId === practiceTaskId(tap.task) ? [{ interruption, observation }] : []
      })
  const does = (tap: Tap) => {
    time.now = began + Math.round((tap.at * 1_000) / SPEED)
    if ('place' in tap && tap.kind !== 'resume') {
      const { person, company, load, place } = tap
      const seen = {
        taskId: practiceTaskId(tap.task),
        follow: { jobId: practiceJobId('carer'), personId: practicePersonId(person) },
        context: {
          location: practice.places[place],
          load,
          environment: {},
          company: company ? [company] : [],
        },
      }
      if (tap.kind === 'instant') recordInstant(session, WARD, seen)
      else startObservation(session, WARD, seen)
    } else if ('why' in tap)
      interrupt(session, WARD, { kind: tap.why, running: runningOf(tap), aside: tap.kind === 'aside' })
    else if (tap.kind === 'stop') stopObservations(session, WARD, runningOf(tap))
    else if (tap.kind === 'resume') takeUp(session, WARD, brokenOf(tap))
    else leave(session, WARD, brokenOf(tap))
  }
  const finish = (at: number) => {
    time.now = began + (at * 1_000) / SPEED
    const running = ward.observations.list().filter(({ kind, end }) => kind === 'interval' && end === null)
    endRun(session, WARD, run(), { clock: withSpeed(run().clock, time.now, 0), running })
  }
  return { ...opened, run, floor, does, finish }
}

test.for([3, 12, 4711])(
  'the truth of round %i, tapped as it happens at ten times the speed, is wholly right',
  async (seed) => {
    const { ward, does, finish, run } = await openFloor(seed)
    const taps = tapsOf(simulateShift(seed), ['M1'], { from: 0, until: MINUTES * 60 })
    for (const tap of taps) does(tap)
    finish(MINUTES * 60)
    const { agreement, notSaid, who } = debriefOf(ward, run())
    expect(agreement?.dimensions.filter(({ agreed, count }) => agreed < count)).toEqual([])
    expect(agreement?.composite.value).toBe(1)
    expect([...agreement!.onlyFirst, ...agreement!.onlySecond, ...agreement!.named]).toEqual([])
    expect([notSaid, who]).toEqual([[], ['M1']])
    expect(ward.interruptions.list().length).toBeGreaterThan(0)
  },
)

test('what one never records is said and does not count; what one misses is listed', async () => {
  const { ward, does, finish, run } = await openFloor(12)
  const taps = tapsOf(simulateShift(12), ['M1'], { from: 0, until: MINUTES * 60 })
  const missed = taps.find(({ kind }) => kind === 'start')!.task
  for (const tap of taps) {
    if (tap.task === missed) continue
    does('place' in tap ? { ...tap, company: null, load: [] } : tap)
  }
  finish(MINUTES * 60)
  const { agreement, notSaid } = debriefOf(ward, run())
  expect(notSaid).toEqual(['company', 'load'])
  expect(agreement!.dimensions.find(({ dimension }) => dimension === 'load')!.count).toBe(0)
  expect(agreement!.onlyFirst.every(({ event }) => event.task === practiceTaskId(missed))).toBe(true)
  expect(agreement!.onlyFirst.length).toBeGreaterThan(0)
})

test('nothing recorded is nothing to compare', async () => {
  const { ward, finish, run } = await openFloor(5)
  finish(60)
  expect(debriefOf(ward, run())).toMatchObject({ agreement: null, who: [] })
  expect(run().endedAt).toBe('2026-09-09T10:00:06+02:00')
})

test('finishing stops what still runs, at the time of the floor', async () => {
  const { ward, does, finish, floor } = await openFloor(12)
  does({ kind: 'start', at: 30, person: 'M1', task: 'washing', company: null, load: [], place: 'rooms' })
  finish(90)
  const [only] = ward.observations.list()
  expect(Date.parse(only!.start) - floor).toBe(30_000)
  expect(Date.parse(only!.end!) - floor).toBe(90_000)
})

test('a run begins at seven, each on a day of its own', async () => {
  const { session } = await openTestSession()
  const { clock } = session.parts
  const first = beginningOf(clock, [])
  expect(new Date(first).toISOString()).toBe('2026-09-09T05:00:00.000Z')
  const second = beginningOf(clock, [first])
  expect(new Date(second).toISOString()).toBe('2026-09-08T05:00:00.000Z')
  expect(new Date(beginningOf(clock, [second, first])).toISOString()).toBe('2026-09-07T05:00:00.000Z')
})

test('the clock of a run is kept with it, and the session goes by it only while somebody practises', async () => {
  const { session, run, time, floor } = await openFloor(7)
  time.now += 6_000
  expect(Date.parse(session.now()) - floor).toBe(60_000)
  setRunClock(session, WARD, run(), heldAt(run().clock, time.now, floor + 30_000))
  time.now += 3_600_000
  expect(floorTime(run().clock, time.now) - floor).toBe(30_000)
  expect(Date.parse(session.now()) - floor).toBe(30_000)
  session.floorClock = null
  expect(Date.parse(session.now())).toBe(time.now)
})
