import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addRecordEdit } from '../../src/document/new-record.ts'
import { stateHashOf } from '../../src/storage/state-words.ts'
import { newDirectMemory } from '../../src/sync/direct/direct-link.ts'
import { expectEqual, linkDevices, testRing, whenState } from '../support/direct-devices.ts'
import { rounds } from '../support/rounds.ts'
import { BrowserStorage, separateBrowsers } from '../support/separate-browsers.ts'
import { anyStep, type Step, sharedTasks } from '../support/step-arbitrary.ts'
import { newDevice, SyncTablet } from '../support/sync-tablet.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { taskRecord } from '../support/task-record.ts'

/** Some two minutes at full counts, on a machine with nothing else to do. */
const FULL_COUNT_MS = 10 * 60_000

beforeAll(separateBrowsers)

async function twoTablets(): Promise<readonly [SyncTablet, SyncTablet]> {
  const project = { ring: await testRing(), documentId: 'doc-of-the-project' }
  const open = (name: string) => SyncTablet.open(newDevice(name, project, new BrowserStorage()))
  const [ana, ben] = [await open('ana'), await open('ben')]
  await ana.makeProject()
  ana.act({ departments: { [DEPARTMENT]: sharedTasks() } })
  return [ana, ben]
}

const partsOf = (tablet: SyncTablet, memory = newDirectMemory()) => ({
  project: tablet.shared,
  memory,
  stateHash: () => stateHashOf(tablet.shared.list()),
})

/** @returns what both say once they say that they are equal */
async function meet([ana, ben]: readonly [SyncTablet, SyncTablet]): Promise<void> {
  const linked = linkDevices(partsOf(ana), partsOf(ben))
  await expectEqual(linked)
  linked.first.stop()
  await whenState(linked.second, 'ended')
}

async function expectSameTablets([ana, ben]: readonly [SyncTablet, SyncTablet]): Promise<void> {
  expect(await ben.state()).toEqual(await ana.state())
  for (const tablet of [ana, ben]) {
    expect(tablet.incomplete()).toEqual([])
    expect(tablet.troubles).toEqual([])
  }
}

test('a tablet with nothing gets all there is, and keeps it after it was killed', async () => {
  const [ana, ben] = await twoTablets()
  await meet([ana, ben])
  await expectSameTablets([ana, ben])
  expect(ben.records?.tasks.list()).toHaveLength(3)
  const before = await ben.state()
  await ben.kill()
  const again = await SyncTablet.open(ben.device)
  await expect.poll(() => again.shared.list().length).toBe(2)
  expect(await again.state()).toEqual(before)
  await again.kill()
  await ana.kill()
})

test('a point to go back to is made before what comes in directly, and says so', async () => {
  const [ana, ben] = await twoTablets()
  await meet([ana, ben])
  // Of a project that was empty there is nothing to go back to.
  ana.do(() => [addRecordEdit('tasks', { ...taskRecord('t9'), name: 'Later' })], 1)
  await meet([ana, ben])
  const points = await ben.session.listRestorePoints(DEPARTMENT)
  expect(points.map(({ merge }) => merge?.way)).toContain('direct')
  await ana.kill()
  await ben.kill()
})

test('whatever both did apart, and wherever the link was cut, both show and keep the same', {
  timeout: FULL_COUNT_MS,
}, async () => {
  const steps = fc.array(fc.tuple(fc.boolean(), anyStep), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(steps, steps, fc.integer({ min: 50, max: 20_000 }), async (before, after, cut) => {
      const tablets = await twoTablets()
      const [ana, ben] = tablets
      const memories = [newDirectMemory(), newDirectMemory()] as const
      await meet(tablets)
      workApart(tablets, before, 0)
      const linked = linkDevices(partsOf(ana, memories[0]), partsOf(ben, memories[1]), { cutAfterBytes: cut })
      await Promise.race([
        whenState(linked.first, 'ended', 'equal'),
        whenState(linked.second, 'ended', 'equal'),
      ])
      linked.pipe.cut()
      await whenState(linked.first, 'ended')
      workApart(tablets, after, 100)
      const again = linkDevices(partsOf(ana, memories[0]), partsOf(ben, memories[1]))
      await expectEqual(again)
      again.first.stop()
      await expectSameTablets(tablets)
      await ana.kill()
      await ben.kill()
    }),
    { numRuns: rounds(8, 150) },
  )
})

function workApart(
  [ana, ben]: readonly [SyncTablet, SyncTablet],
  steps: readonly (readonly [boolean, Step])[],
  from: number,
): void {
  steps.forEach(([isAna, step], i) => {
    const tablet = isAna ? ana : ben
    tablet.do(step, from + i)
  })
}
