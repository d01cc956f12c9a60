import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { READS_VERSION } from '../../src/document/later-version.ts'
import { updateEdits } from '../../src/document/new-record.ts'
import type { TaskId } from '../../src/records/ids.ts'
import { entryOf } from '../../src/vault/entry.ts'
import { sealEntry } from '../../src/vault/seal.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import { DEPARTMENT_DOCUMENT as FLOOR, type SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { addTask, taskNames, twoTablets, whenOnServer, whenShown } from '../support/two-tablets.ts'

let world: SyncWorld
/** An app of a later version: it writes what ours does not know. */
let later: SyncTablet
let old: SyncTablet

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
  const merging = { plan: (entries: readonly { id: string }[]) => [entries.map(({ id }) => id).sort()] }
  ;({ ana: later, ben: old } = await twoTablets(world, { ben: merging }))
})
afterEach(() => world.stop())

const docOf = ({ session }: SyncTablet, id: string) =>
  session.keptDocuments().find(({ documentId }) => documentId === id)!.doc
const floor = (tablet: SyncTablet) => docOf(tablet, FLOOR)
const task = (tablet: SyncTablet) => floor(tablet).getMap<Y.Map<unknown>>('tasks').get('t1')!
const project = (tablet: SyncTablet) =>
  docOf(tablet, world.project.documentId).getMap<Y.Map<unknown>>('project')

async function restart(tablet: SyncTablet): Promise<SyncTablet> {
  await tablet.session.flush()
  await world.kill(tablet)
  const again = await world.open(tablet.device)
  world.connect(again)
  return again
}

test('fields, members, records and roots an old app does not know survive its edits, its merging and its restart', async () => {
  floor(later).transact(() => {
    task(later).set('colour', { hue: 7 })
    task(later).set('steps', new Y.Text('one, two'))
    task(later).set('smell~ana', [{ id: 'x', value: 'strong' }])
    ;(task(later).get('dayparts') as Y.Map<unknown>).set('dawn', true)
    floor(later)
      .getMap('tasks')
      .set('t9', new Y.Map([['name', 42]]))
    floor(later)
      .getMap('tools')
      .set('ladder', new Y.Map([['name', 'ladder']]))
  })
  await expect.poll(() => floor(old).getMap('tools').size, SOON).toBe(1)

  const record = old.records!.tasks.get('t1' as TaskId)!
  old.act({ departments: { [DEPARTMENT]: updateEdits('tasks', record, { name: 'renamed', jobIds: [] }) } })
  addTask(old, 'by the old app')
  await whenShown(later, 'task by the old app')
  old = await restart(await restart(old))
  await expectSame([later, old])
  for (const tablet of [later, old]) {
    expect(task(tablet).get('name')).toBe('renamed')
    expect(task(tablet).get('colour')).toEqual({ hue: 7 })
    expect(String(task(tablet).get('steps'))).toBe('one, two')
    expect(task(tablet).get('smell~ana')).toEqual([{ id: 'x', value: 'strong' }])
    expect((task(tablet).get('dayparts') as Y.Map<unknown>).get('dawn')).toBe(true)
    expect(floor(tablet).getMap('tools').toJSON()).toEqual({ ladder: { name: 'ladder' } })
    // A record it cannot read is left out of sight, and in place.
    expect(taskNames(tablet)).toHaveLength(4)
    expect(floor(tablet).getMap('tasks').has('t9')).toBe(true)
  }
})

test('an app that is too old says so and changes nothing, and still shows and keeps what comes in', async () => {
  addTask(old, 'before')
  await whenShown(later, 'task before')
  project(later)
    .get('project')!
    .set('needs', READS_VERSION + 1)
  await expect.poll(() => old.refused, SOON).toEqual(['too-old'])
  expect(old.session.onlyReads).toBe('too-old')

  const before = await old.state()
  addTask(old, 'too late')
  old.session.nameAnalyst('Ben')
  expect(old.refused).toEqual(['too-old', 'too-old'])
  expect(await old.state()).toEqual(before)
  floor(later)
    .getMap('tools')
    .set('ladder', new Y.Map([['name', 'ladder']]))
  await expect.poll(() => floor(old).getMap('tools').size, SOON).toBe(1)
  old = await restart(old)
  expect(old.refused).toEqual(['too-old'])
  await expectSame([later, old])
  expect(taskNames(old)).toContain('task before')
  expect(taskNames(old)).not.toContain('task too late')
})

test('entries in a later form are kept for an app that can open them, and stop nothing', async () => {
  const plain = Y.encodeStateAsUpdate(new Y.Doc())
  const { bytes } = await sealEntry(plain, world.project.ring, FLOOR)
  const inLaterForm = Uint8Array.from(bytes)
  inLaterForm[0] = 2
  const { id } = await entryOf(inLaterForm)
  const { outer } = later.shared.list().find(({ documentId }) => documentId === FLOOR)!
  outer.doc.transact(() => outer.entries.push([inLaterForm]), 'a later app')
  addTask(later, 'after')
  await whenShown(old, 'task after')
  old = await restart(old)
  await whenOnServer(old)
  expect((await old.journal.read(FLOOR)).entries.map((entry) => entry.id)).toContain(id)
  await expect.poll(() => old.healed.map(({ unopened }) => unopened).toSorted(), SOON).toEqual([0, 1])
  addTask(old, 'at last')
  await whenShown(later, 'task at last')
  await expectSame([later, old])
})
