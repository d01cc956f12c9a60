import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { sharedTasks } from '../support/step-arbitrary.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'

const WAIT = { timeout: 20_000, interval: 5 }
let world: SyncWorld

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
})
afterEach(() => world.stop())

test('a tablet that joins with nothing gets all there is', async () => {
  const ana = await world.add('ana')
  await ana.makeProject()
  ana.act({ departments: { [DEPARTMENT]: sharedTasks() } })
  world.connect(ana)
  await expect.poll(() => ana.isOnServer(), WAIT).toBe(true)
  const ben = await world.add('ben')
  world.connect(ben)
  await expect.poll(() => ben.records?.tasks.list().length, WAIT).toBe(3)
  await expect.poll(() => ben.state(), WAIT).toEqual(await ana.state())
  expect(ben.incomplete()).toEqual([])
})
