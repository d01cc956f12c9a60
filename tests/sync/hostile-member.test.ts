import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { sealEntry } from '../../src/vault/seal.ts'
import { makeTestRing } from '../support/sealed-entries.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { sharedTasks } from '../support/step-arbitrary.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import type { SyncClient } from '../support/sync-client.ts'
import { DEPARTMENT_DOCUMENT as FLOOR, type SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { taskEdit } from '../support/task-record.ts'

let world: SyncWorld
let ana: SyncTablet
let ben: SyncTablet

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
  ana = await world.add('ana')
  await ana.makeProject()
  ana.act({ departments: { [DEPARTMENT]: sharedTasks() } })
  ben = await world.add('ben')
  for (const tablet of [ana, ben]) world.connect(tablet)
  await expect.poll(() => taskNames(ben).length, SOON).toBe(3)
})
afterEach(() => world.stop())

const taskNames = (tablet: SyncTablet) => tablet.records?.tasks.list().map(({ name }) => name) ?? []
const addTask = (tablet: SyncTablet, id: string) =>
  tablet.act({ departments: { [DEPARTMENT]: [taskEdit(id)] } })
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))

async function hostile(): Promise<SyncClient & { readonly entries: Y.Array<unknown> }> {
  const stranger = await world.enter(FLOOR)
  await expect.poll(() => stranger.isStored(), SOON).toBe(true)
  return { ...stranger, entries: stranger.doc.getArray<unknown>('entries') }
}

/** The project works: what one does the other sees, also after both apps were started again, and on a new tablet. */
async function expectGoesOn(): Promise<void> {
  addTask(ana, 'after')
  await expect.poll(() => taskNames(ben), SOON).toContain('task after')
  const devices = [ana.device, ben.device]
  for (const tablet of [ana, ben]) await tablet.session.flush()
  for (const tablet of [ana, ben]) await world.kill(tablet)
  const again = [await world.open(devices[0]!), await world.open(devices[1]!)]
  const cor = await world.add('cor')
  for (const tablet of [...again, cor]) world.connect(tablet)
  await expect.poll(() => taskNames(cor).length, SOON).toBeGreaterThanOrEqual(4)
  await expectSame([...again, cor])
  for (const { healed } of again) for (const report of healed) expect(report.lost).toBe(0)
  addTask(cor, 'at last')
  await expect.poll(() => taskNames(again[0]!), SOON).toContain('task at last')
  await expectSame([...again, cor])
}

test('bytes that are no entries are set aside', async () => {
  const { entries, doc } = await hostile()
  const whole = entries.toArray().filter((each) => each instanceof Uint8Array)
  const cut = whole.map((each) => each.subarray(0, each.length >> 1))
  entries.push([new Uint8Array(0), random(1), random(40), new Uint8Array(1_000_000).fill(1), ...cut])
  entries.insert(0, [random(400)])
  entries.push(['a text', 7, { an: 'object' }, null, new Y.Map(), new Y.Array()])
  doc.getMap('entries of another kind').set('key', random(10))
  await expectGoesOn()
})

test('entries of another key, another document and another project are set aside', async () => {
  const { entries } = await hostile()
  const before = taskNames(ben)
  const update = updateWithTask('smuggled')
  const strange = await makeTestRing()
  const sealed = [
    await sealEntry(update, strange, FLOOR),
    await sealEntry(update, await makeTestRing('another project'), FLOOR),
    await sealEntry(update, world.project.ring, world.project.documentId),
  ]
  entries.push(sealed.map(({ bytes }) => bytes))
  addTask(ana, 'witness')
  await expect.poll(() => taskNames(ben), SOON).toContain('task witness')
  for (const tablet of [ana, ben]) {
    await expect.poll(() => taskNames(tablet), SOON).toEqual([...before, 'task witness'])
  }
  await expectGoesOn()
})

test('what is sealed with the key and is no update is set aside', async () => {
  const { entries } = await hostile()
  const { ring } = world.project
  const plains = [random(50), new Uint8Array(0), new Uint8Array([0]), updateWithTask('x').subarray(0, 20)]
  const sealed = await Promise.all(plains.map((plain) => sealEntry(plain, ring, FLOOR)))
  entries.push(sealed.map(({ bytes }) => bytes))
  await expectGoesOn()
})

test('structs forged under the client id of a tablet do not silence it', async () => {
  const { doc } = await hostile()
  const outer = ana.shared.list().find(({ documentId }) => documentId === FLOOR)!.outer
  const forger = new Y.Doc()
  Y.applyUpdate(forger, Y.encodeStateAsUpdate(outer.doc))
  forger.clientID = outer.doc.clientID
  forger.getArray('entries').push([random(60)])
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(forger))
  await expect.poll(() => outer.entries.length, SOON).toBe(forger.getArray('entries').length)
  await expectGoesOn()
})

test('all entries deleted come back from the tablets while they run, and nobody goes on about it', async () => {
  for (const id of ['a', 'b', 'c']) {
    addTask(ana, id)
    await ana.session.flush()
  }
  const { entries, doc } = await hostile()
  await expect.poll(() => entries.length, SOON).toBeGreaterThanOrEqual(4)
  entries.delete(0, entries.length)
  const cor = await world.add('cor')
  world.connect(cor)
  await expect.poll(() => taskNames(cor).length, SOON).toBe(6)
  let changes = 0
  doc.on('update', () => changes++)
  await expectGoesOn()
  expect(changes).toBeLessThan(20)
})

function updateWithTask(id: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('tasks').set(id, new Y.Map([['name', 'smuggled']]))
  return Y.encodeStateAsUpdate(doc)
}
