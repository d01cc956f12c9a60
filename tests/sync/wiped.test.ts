import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TaskId } from '../../src/records/ids.ts'
import { StorageFailure } from '../../src/storage/failure.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { judgeEdits } from '../support/step-arbitrary.ts'
import { expectJudged, expectSame, SOON } from '../support/sync-checks.ts'
import { judgementsIn } from '../support/sync-schedule.ts'
import type { SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { linkToServer } from '../support/tablet-link.ts'
import { addTask, taskNames, twoTablets, whenOnServer, whenShown } from '../support/two-tablets.ts'

let world: SyncWorld
let ana: SyncTablet
let ben: SyncTablet

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
  ;({ ana, ben } = await twoTablets(world))
})
afterEach(() => world.stop())

/** Site data cleared while the app is closed: only who it is was kept, as in an invitation taken again. */
async function wipe(tablet: SyncTablet): Promise<SyncTablet> {
  await world.kill(tablet)
  tablet.device.storage.wipe()
  return world.open(tablet.device)
}

test('a tablet that lost everything is filled again, is told so, and takes nothing from the others', async () => {
  for (const tablet of [ana, ben]) {
    tablet.act({ departments: { [DEPARTMENT]: judgeEdits(tablet.analyst, 't1' as TaskId, 3) } })
    await whenOnServer(tablet)
  }
  await expectSame([ana, ben])
  const judged = judgementsIn(ana)
  const before = await ana.state()

  const again = await wipe(ben)
  expect(taskNames(again)).toEqual([])
  const filled: number[] = []
  again.connect(linkToServer(again.shared, world.proxy.url, { onFilled: (count) => filled.push(count) }))
  await expect.poll(() => taskNames(again).length, SOON).toBe(3)
  await expectSame([ana, again])
  expectJudged(again, judged)
  expect(await ana.state()).toEqual(before)
  await expect.poll(() => filled.length, SOON).toBe(1)
  addTask(again, 'at work again')
  await whenShown(ana, 'task at work again')
  expect(filled).toHaveLength(1)
})

test('what is done on a wiped tablet before it has the server back is added, and puts nothing in the place of what was there', async () => {
  await whenOnServer(ana)
  await whenOnServer(ben)
  const again = await wipe(ben)
  world.proxy.isDown = true
  world.proxy.drop()
  world.connect(again)
  again.session.nameAnalyst('Ben')
  addTask(ana, 'while away')
  world.proxy.isDown = false
  await whenShown(again, 'task while away')
  await expectSame([ana, again])
  expect(ana.session.records.project.list().map(({ name }) => name)).toEqual(['Ward'])
  expect(ana.session.records.analysts.list().map(({ name }) => name)).toEqual(['Ben'])
})

test('while storage is gone under a running app, nothing of it leaves as stored, and it comes when storage is back', async () => {
  await whenOnServer(ben)
  ben.journal.failure = new StorageFailure('lost', 'site data was cleared')
  addTask(ben, 'not saved')
  addTask(ana, 'meanwhile')
  await whenOnServer(ana)
  await expect.poll(() => ben.session.saved(), SOON).toMatchObject({ kind: 'not-saved', reason: 'lost' })
  expect(ben.link?.says?.()).toContain('sending')
  expect(taskNames(ana)).not.toContain('task not saved')
  expect(taskNames(ben)).not.toContain('task meanwhile')

  ben.journal.failure = null
  ben.session.retry()
  await whenShown(ana, 'task not saved')
  await whenShown(ben, 'task meanwhile')
  await expectSame([ana, ben])
})

test('all tablets wiped, the server alone gives the project back', async () => {
  addTask(ana, 'stored')
  await whenOnServer(ana)
  const tablets = [await wipe(ana), await wipe(ben)]
  for (const tablet of tablets) world.connect(tablet)
  for (const tablet of tablets) await whenShown(tablet, 'task stored')
  await expectSame(tablets)
})

test('a server that lost everything gets the project back from a tablet', async () => {
  await whenOnServer(ana)
  await world.stopServer()
  world.emptyServer()
  await world.startServer()
  const cor = await world.add('cor')
  world.connect(cor)
  await expect.poll(() => taskNames(cor).length, SOON).toBe(3)
  await expectSame([ana, ben, cor])
})
