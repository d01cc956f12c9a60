import { expect, test } from 'vitest'
import { loadExposure } from '../../../src/analysis/seen/load-exposure.ts'
import { seenStreams } from '../../../src/analysis/seen/streams.ts'
import { goOnWith } from '../../../src/app/actions/go-on-with.ts'
import { startObservation, stopObservations } from '../../../src/app/actions/observe-actions.ts'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import { turnsOf } from '../../../src/records/turns.ts'
import { NO_CONTEXT, withLoad } from '../../../src/screens/observe/floor-context.ts'
import { isRunning } from '../../../src/screens/observe/observation-times.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

async function startWashing() {
  const { session, ward, time } = await openTestSession()
  const taskId = addTask(session, WARD, 'Helpen met wassen')
  const context = { ...NO_CONTEXT, location: 'Kamer' }
  startObservation(session, WARD, { follow: { jobId: null, personId: null }, context, taskId })
  const running = () => ward.observations.list().filter(isRunning)
  return {
    ...{ session, ward },
    wait: (minutes: number) => {
      time.now += minutes * 60_000
    },
    tap: (factor: string, on: boolean) =>
      goOnWith(session, WARD, 'contextChanged', running(), ({ load }) =>
        load.includes(factor) === on ? null : { load: withLoad(load, factor, on) },
      ),
    stop: () => stopObservations(session, WARD, running()),
    minutes: () =>
      loadExposure(seenStreams(ward.observations.list())).loads.map(({ factor, hours }) => [
        factor,
        Math.round(hours * 600) / 10,
      ]),
  }
}

test('a load holds from the tap that put it on to the one that took it off, within one turn', async () => {
  const { ward, wait, tap, stop, minutes, session } = await startWashing()
  wait(10)
  expect(tap('bending', true)).toHaveLength(1)
  wait(5)
  tap('bending', false)
  wait(15)
  stop()
  expect(minutes()).toEqual([['bending', 5]])
  const pieces = ward.observations.list()
  expect(pieces.map(({ location }) => location)).toEqual(['Kamer', 'Kamer', 'Kamer'])
  expect(turnsOf(pieces)).toHaveLength(1)
  for (let taps = 0; taps < 3; taps++) session.undoStack.undo()
  expect(ward.observations.list().map(({ load, end }) => [load, end])).toEqual([[[], null]])
})

test('what has just begun had the load from its start; two taps in a row make one piece', async () => {
  const { ward, wait, tap, stop, minutes } = await startWashing()
  wait(0.2)
  expect(tap('bending', true)).toEqual([])
  wait(9.8)
  tap('lifting', true)
  wait(0.1)
  tap('bending', false)
  wait(4.9)
  stop()
  expect(ward.observations.list().map(({ load }) => load)).toEqual([['bending'], ['lifting']])
  expect(minutes()).toEqual([
    ['bending', 10],
    ['lifting', 5],
  ])
})
