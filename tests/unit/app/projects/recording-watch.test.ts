import { beforeEach, expect, test } from 'vitest'
import { startObservation, stopObservations } from '../../../../src/app/actions/observe-actions.ts'
import { type LeftRunning, readLeftRunning } from '../../../../src/app/projects/left-running.ts'
import type { ProjectSummary } from '../../../../src/app/projects/projects.ts'
import { RecordingWatch } from '../../../../src/app/projects/recording-watch.ts'
import { floorMemory, rememberHere } from '../../../../src/app/rooms/observe-memory.ts'
import { toRunning } from '../../../../src/app/rooms/use-left-running.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { NO_CONTEXT } from '../../../../src/screens/observe/floor-context.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'

const MINUTE = 60_000

beforeEach(() => floorMemory.setState({}, true))

async function watched() {
  const { session, time, ward } = await openTestSession()
  const timers = new ManualTimers()
  const kept: (readonly LeftRunning[])[] = []
  const watch = new RecordingWatch({
    saveMeta: async (_, { recording }) => void kept.push(recording),
    timers,
    onTrouble: (error) => {
      throw error
    },
  })
  watch.follow(session)
  timers.fire()
  const start = () => {
    const scene = { follow: { jobId: null, personId: null }, context: NO_CONTEXT }
    const id = startObservation(session, WARD, { ...scene, taskId: 'beds' as TaskId })
    rememberHere(WARD, 'made', [id], 0)
    timers.fire()
    return ward.observations.get(id)!
  }
  const pass = (milliseconds: number) => {
    time.now += milliseconds
    timers.fire()
  }
  return { session, watch, kept, timers, start, pass, time }
}

test('what runs stands beside the project from the first tap until the last stop, with when it was last seen', async () => {
  const { session, kept, timers, start, pass } = await watched()
  expect(kept).toEqual([])
  const first = start()
  const since = '2026-09-09T10:00:00+02:00'
  const line = { departmentId: WARD, department: 'Woongroepen', since }
  expect(kept).toEqual([[{ ...line, seenAt: since }]])
  pass(MINUTE)
  expect(kept.at(-1)).toEqual([{ ...line, seenAt: '2026-09-09T10:01:00+02:00' }])
  start()
  expect(kept).toHaveLength(2)
  stopObservations(session, WARD, [first])
  timers.fire()
  expect(kept.at(-1)?.[0]?.since).toBe('2026-09-09T10:01:00+02:00')
  stopObservations(session, WARD, session.runningHere()[0]!.observations)
  timers.fire()
  expect(kept.at(-1)).toEqual([])
})

test('what was left running keeps when it was last seen until somebody says that it goes on', async () => {
  const { session, watch, kept, start, pass } = await watched()
  const { id } = start()
  floorMemory.setState({}, true)
  pass(10 * MINUTE)
  watch.flush()
  expect(kept).toHaveLength(1)
  rememberHere(WARD, 'confirmed', [id], 0)
  watch.flush()
  expect(kept.at(-1)?.[0]?.seenAt).toBe('2026-09-09T10:10:00+02:00')
  expect(watch.of(session.id)).toEqual(kept.at(-1))
})

test('a department that is not open yet keeps what was known; another tab that records is not written over', async () => {
  const { session, watch, kept, start, pass } = await watched()
  start()
  watch.pause()
  pass(MINUTE)
  pass(MINUTE)
  expect(kept).toHaveLength(1)
  watch.resume()
  pass(MINUTE)
  expect(kept.at(-1)?.[0]?.seenAt).toBe('2026-09-09T10:03:00+02:00')
  session.department = () => null
  session.runningHere = () => []
  watch.flush()
  expect(watch.of(session.id)).toHaveLength(1)
})

test('what cannot be read is nothing', () => {
  const line = { departmentId: 'ward', department: 'Woongroepen', since: '2026-09-09T10:00:00+02:00' }
  expect(readLeftRunning(undefined)).toEqual([])
  expect(
    readLeftRunning([line, { ...line, seenAt: 'x' }, null, { ...line, seenAt: line.since }]),
  ).toHaveLength(1)
})

test('the app starts at the only recording there is, where nothing is asked first', () => {
  const recording = [{ departmentId: WARD }]
  const project = (id: string, more: object = {}) =>
    ({ id, needsCode: false, recording, ...more }) as unknown as ProjectSummary
  const idle = project('idle', { recording: [] })
  expect(toRunning([idle, project('a')])).toMatchObject({ projectId: 'a', departmentId: WARD })
  expect(toRunning([project('a'), project('b')])).toBeNull()
  expect(toRunning([project('a', { needsCode: true })])).toBeNull()
  expect(toRunning([idle])).toBeNull()
})
