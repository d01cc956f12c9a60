import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addDepartment } from '../../../../src/app/actions/department-actions.ts'
import { startObservation, stopObservations } from '../../../../src/app/actions/observe-actions.ts'
import { floorMemory, rememberHere } from '../../../../src/app/rooms/observe-memory.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { NO_CONTEXT } from '../../../../src/screens/observe/floor-context.ts'
import { KeyTablet } from '../../../support/key-tablet.ts'
import { separateBrowsers } from '../../../support/separate-browsers.ts'

const NINE = Date.UTC(2026, 8, 9, 8)
const MINUTE = 60_000

beforeEach(() => {
  separateBrowsers()
  floorMemory.setState({}, true)
  // Only what the clock says: the disk works with waits of its own.
  vi.useFakeTimers({ toFake: ['Date'], now: NINE })
})
afterEach(() => vi.useRealTimers())

/** A tablet that records in the only department of its project, and keeps so. */
async function recording() {
  const ann = await KeyTablet.start('Ann')
  const { id } = await ann.projects.create('Afdeling', 'Huis')
  const session = await ann.session(id)
  const ward = addDepartment(session, 'Woongroepen')
  const records = await session.openDepartment(ward)
  const scene = { follow: { jobId: null, personId: null }, context: NO_CONTEXT, taskId: 'beds' as TaskId }
  const start = () => {
    const made = startObservation(session, ward, scene)
    rememberHere(ward, 'made', [made], 0)
    return records.observations.get(made)!
  }
  const observation = start()
  const kept = async () => (await ann.projects.facts(id)).recording
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1))
  const end = () => stopObservations(session, ward, [observation])
  return { ann, kept, start, end }
}

const seenAt = (recordings: unknown) => (recordings as { seenAt: string }[]).map((each) => each.seenAt)

test('what is ended just before the projects are let go is not kept as running', async () => {
  const { ann, kept, end } = await recording()
  // The look after the tap comes too late: all was let go by then.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NINE + MINUTE })
  end()
  await ann.projects.close()
  expect(await kept()).toEqual([])
  expect((await ann.projects.list())[0]!.recording).toEqual([])
})

test('what runs on under the lock is kept with when it was let go', async () => {
  const { ann, kept } = await recording()
  vi.setSystemTime(NINE + 5 * MINUTE)
  await ann.projects.close()
  expect(seenAt(await kept())).toEqual(['2026-09-09T09:05:00+01:00'])
})

test('a page that may be gone the next moment keeps until when it recorded', async () => {
  const { ann, kept } = await recording()
  vi.setSystemTime(NINE + 3 * MINUTE)
  ann.projects.beforeLeaving()
  expect(seenAt(await kept())).toEqual(['2026-09-09T09:03:00+01:00'])
})

test('where another window took over nothing is kept of what runs, until it is back', async () => {
  const { ann, kept } = await recording()
  await ann.projects.stop()
  vi.setSystemTime(NINE + 4 * MINUTE)
  ann.projects.beforeLeaving()
  expect(seenAt(await kept())).toEqual(['2026-09-09T09:00:00+01:00'])
  await ann.projects.resume()
  ann.projects.beforeLeaving()
  expect(seenAt(await kept())).toEqual(['2026-09-09T09:04:00+01:00'])
})
