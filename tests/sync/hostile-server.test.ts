import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
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

async function entriesInRoom(documentId: string = FLOOR) {
  const stranger = await world.enter(documentId)
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

test('entries the server takes from one room and puts in another are set aside', async () => {
  const rooms = await Promise.all([entriesInRoom(), entriesInRoom(world.project.documentId)])
  const [floor, project] = rooms.map((entries) => entries.toArray())
  const words = await wordsOf(ana)
  rooms[0]!.push(project!)
  rooms[1]!.push(floor!)
  addTask(ana, 'witness')
  await whenShown(ben, 'task witness')
  for (const tablet of [ana, ben]) await expect.poll(() => arrived(tablet), SOON).toBe(true)
  await expectSame([ana, ben])
  expect(taskNames(ben)).toHaveLength(4)
  expect(ben.session.records.departments.list()).toHaveLength(1)
  expect(await wordsOf(ana)).toBe(await wordsOf(ben))
  expect(await wordsOf(ana)).not.toBe(words)

  function arrived(tablet: SyncTablet): boolean {
    return tablet.shared.list().every(({ outer }) => outer.entries.length >= floor!.length + project!.length)
  }
})

test('a server that withholds some entries from a tablet is found out by the words', async () => {
  await expectSame([ana, ben])
  await whenOnServer(ana)
  ben.disconnect()
  const fork = await world.forkServer()
  addTask(ana, 'handed on')
  await whenOnServer(ana)
  addTask(ana, 'withheld')
  await whenOnServer(ana)
  const entries = await entriesInRoom()
  const withheld = entries.toArray().at(-1)
  // The fork is what the server shows to Ben: all but the one entry.
  const shown = await world.enter(FLOOR, new Y.Doc(), fork.url)
  await expect.poll(() => shown.isStored(), SOON).toBe(true)
  const has = new Set(shown.doc.getArray<Uint8Array>('entries').toArray().map(String))
  shown.doc
    .getArray<Uint8Array>('entries')
    .push(entries.toArray().filter((each) => !has.has(String(each)) && String(each) !== String(withheld)))
  ben.connect(fork.link(ben))
  await whenShown(ben, 'task handed on')
  await whenOnServer(ben)
  expect(taskNames(ben)).not.toContain('task withheld')
  expect(await wordsOf(ben)).not.toBe(await wordsOf(ana))
  world.connect(ben)
  await whenShown(ben, 'task withheld')
  await expectSame([ana, ben])
  expect(await wordsOf(ben)).toBe(await wordsOf(ana))
  await fork.stop()
})
