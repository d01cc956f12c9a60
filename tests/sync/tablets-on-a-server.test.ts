import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { sharedTasks } from '../support/step-arbitrary.ts'
import { StockLink } from '../support/stock-link.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { addTask, twoTablets, whenShown } from '../support/two-tablets.ts'

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
  await expect.poll(() => ana.isOnServer(), SOON).toBe(true)
  const ben = await world.add('ben')
  world.connect(ben)
  await expect.poll(() => ben.records?.tasks.list().length, SOON).toBe(3)
  await expectSame([ana, ben])
})

test('a tablet over nothing but stock Hocuspocus clients meets one over the link of the app', async () => {
  const { ana, ben } = await twoTablets(world)
  ana.connect(new StockLink(ana.shared, world.proxy.url))
  addTask(ana, 'by a stock client')
  await whenShown(ben, 'task by a stock client')
  addTask(ben, 'by the app')
  await whenShown(ana, 'task by the app')
  await expectSame([ana, ben])
})

test('a department that only the copy of the journal holds is shared again as soon as it is healed', async () => {
  const ana = await world.add('ana')
  await ana.makeProject()
  ana.act({ departments: { [DEPARTMENT]: sharedTasks() } })
  await ana.session.flush()
  await ana.database.entries.clear()
  await world.kill(ana)
  const again = await world.open(ana.device)
  await expect.poll(() => again.shared.list().length, SOON).toBe(2)
  expect(again.shared.isWhole?.()).toBe(true)
  world.connect(again)
  await expectSame([again])
})
