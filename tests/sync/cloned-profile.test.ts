import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { updateEdits } from '../../src/document/new-record.ts'
import type { TaskId } from '../../src/records/ids.ts'
import { separateBrowsers } from '../support/separate-browsers.ts'
import { expectSame, SOON } from '../support/sync-checks.ts'
import type { SyncTablet } from '../support/sync-tablet.ts'
import { SyncWorld } from '../support/sync-world.ts'
import { DEPARTMENT } from '../support/tablet.ts'
import { taskNames, twoTablets, whenOnServer } from '../support/two-tablets.ts'

let world: SyncWorld

beforeAll(separateBrowsers)
beforeEach(async () => {
  world = await SyncWorld.start(1)
})
afterEach(() => world.stop())

/** A tablet whose profile was copied from this one while the app was closed: the same device, analyst and counter, and all it kept. */
async function cloneOf(tablet: SyncTablet): Promise<SyncTablet> {
  const { device, analyst, count } = tablet.device
  const clone = await world.add('clone', { device, analyst, count })
  for (const { documentId } of tablet.docs()) {
    const { entries } = await tablet.journal.read(documentId)
    await clone.journal.addDocument(world.project.ring.projectId, documentId)
    await clone.journal.append(documentId, entries)
  }
  const again = clone.device
  await world.kill(clone)
  return world.open(again)
}

test('two tablets that are one device and work apart lose no record, no judgement and no line of history', async () => {
  const { ana, ben } = await twoTablets(world)
  await whenOnServer(ana)
  ana.disconnect()
  const clone = await cloneOf(ana)
  expect(clone.device.count).toBe(ana.device.count)
  for (const [tablet, id, name] of [
    [ana, 't1', 'by the first'],
    [clone, 't2', 'by the copy'],
    [ana, 't3', 'by the first too'],
    [clone, 't3', 'by the copy too'],
  ] as const) {
    rename(tablet, id, name)
    await tablet.session.flush()
  }
  expect(keysOf(clone)).toEqual(keysOf(ana))
  world.connect(ana)
  world.connect(clone)
  const all = ['by the copy', 'by the copy too', 'by the first', 'by the first too']
  for (const tablet of [ana, clone, ben]) {
    await expect.poll(() => namesInHistory(tablet), SOON).toEqual(all)
  }
  await expectSame([ana, clone, ben])
  expect(taskNames(ben)).toEqual(expect.arrayContaining(['by the first', 'by the copy']))

  rename(clone, 't1', 'after')
  await expect.poll(() => taskNames(ana), SOON).toContain('after')
  rename(ana, 't2', 'after that')
  await expect.poll(() => taskNames(clone), SOON).toContain('after that')
  await expectSame([ana, clone, ben])
  expect(namesInHistory(ben)).toEqual(['after', 'after that', ...all])
})

function rename(tablet: SyncTablet, id: string, name: string): void {
  const task = tablet.records!.tasks.get(id as TaskId)!
  tablet.act({ departments: { [DEPARTMENT]: updateEdits('tasks', task, { name }) } })
}

const historyOf = (tablet: SyncTablet) => tablet.session.historyOf(DEPARTMENT)?.list() ?? []
const keysOf = (tablet: SyncTablet) =>
  historyOf(tablet)
    .map(({ key }) => key)
    .toSorted()

/** What tasks were renamed to, as the history tells it. */
const namesInHistory = (tablet: SyncTablet): string[] =>
  historyOf(tablet)
    .flatMap(({ changes }) => changes.flatMap(([kind, , , , , is]) => (kind === 'set' ? [String(is)] : [])))
    .toSorted()
