import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { stateWordsOf } from '../../src/storage/state-words.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import { DEPARTMENT_DOCUMENT as FLOOR, type SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
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

const wordsOf = async (tablet: SyncTablet) => (await stateWordsOf(tablet.docs())).join(' ')

async function entriesInRoom() {
  const stranger = await world.enter(FLOOR)
  await expect.poll(() => stranger.isStored(), SOON).toBe(true)
  return stranger.doc.getArray<Uint8Array>('entries')
}

test('entries replayed, also those that were merged long ago, change nothing', async () => {
  const entries = await entriesInRoom()
  for (const id of ['a', 'b', 'c']) {
    addTask(ana, id)
    await whenShown(ben, `task ${id}`)
  }
  await expect.poll(() => entries.length, SOON).toBeGreaterThanOrEqual(4)
  const old = entries.toArray()
  const words = await wordsOf(ana)
  await expectSame([ana, ben])
  entries.delete(0, entries.length)
  entries.push([...old, ...old].toReversed())
  addTask(ben, 'after')
  await whenShown(ana, 'task after')
  await expectSame([ana, ben])
  expect(taskNames(ana)).toHaveLength(7)
  expect(await wordsOf(ana)).toBe(await wordsOf(ben))
  expect(await wordsOf(ana)).not.toBe(words)
})

test('a server that goes back to an old copy of itself gets the rest from the tablets', async () => {
  await whenOnServer(ana)
  const goBack = await world.copyServer()
  addTask(ana, 'later')
  await whenShown(ben, 'task later')
  await whenOnServer(ana)
  await world.stopServer()
  goBack()
  await world.startServer()
  const cor = await world.add('cor')
  world.connect(cor)
  await whenShown(cor, 'task later')
  await expectSame([ana, ben, cor])
})

test('a server that shows each tablet a room of its own is found out by the words', async () => {
  await expectSame([ana, ben])
  expect(await wordsOf(ben)).toBe(await wordsOf(ana))
  await whenOnServer(ana)
  const fork = await world.forkServer()
  ben.disconnect()
  ben.connect(fork.link(ben))
  addTask(ana, 'seen by ana')
  addTask(ben, 'seen by ben')
  for (const tablet of [ana, ben]) await whenOnServer(tablet)
  // Both are told, truly, that a server stored it. What they show is not the same, and the words say so.
  expect(await wordsOf(ben)).not.toBe(await wordsOf(ana))
  world.connect(ben)
  await whenShown(ana, 'task seen by ben')
  await expectSame([ana, ben])
  expect(await wordsOf(ben)).toBe(await wordsOf(ana))
  await fork.stop()
})
