import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { DocumentKeeper } from '../../../src/storage/document-keeper.ts'
import { outerDatabaseName } from '../../../src/storage/outer-rows.ts'
import { sealEntry } from '../../../src/vault/seal.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'
import { DOC, inOuterRows, TestDevice } from '../../support/test-device.ts'

let device: TestDevice
beforeEach(async () => {
  freshIndexedDb()
  device = new TestDevice(await makeTestRing())
  const keeper = await device.open()
  await keeper.whenReconciled
  for (const name of ['one', 'two', 'three']) {
    records(keeper).set(name, name)
    await keeper.flush()
  }
  await keeper.close()
  device.restart()
})

const records = (keeper: DocumentKeeper) => keeper.doc.getMap('records')
const garbage = () => crypto.getRandomValues(new Uint8Array(120)).buffer
const ALL = { one: 'one', two: 'two', three: 'three' }

async function reopen() {
  const keeper = await device.open()
  const report = await keeper.whenReconciled
  return { keeper, report }
}

/** Everything is there, in both copies, and nothing more is found wrong. */
async function expectWhole(keeper: DocumentKeeper) {
  expect(records(keeper).toJSON()).toEqual(ALL)
  await keeper.close()
  device.restart()
  const { keeper: again, report } = await reopen()
  expect(records(again).toJSON()).toEqual(ALL)
  expect(report).toMatchObject({ healed: 0, copied: 0, lost: 0, isIncomplete: false, outer: 'kept' })
}

async function spoilJournalRow(change: Readonly<Record<string, unknown>>, place = 1) {
  const { entries } = await device.journal.read(DOC)
  await device.database.entries.update(entries[place]!.seq, change)
}

/** The second `add` is the update that brought entry two. */
const spoilOuterRow = (place: number, value: unknown) =>
  inOuterRows((store) => {
    const keys = store.getAllKeys()
    keys.onsuccess = () => store.put(value, keys.result[place]!)
  })

describe('a garbage row in the journal', () => {
  test('is healed from the outer document', async () => {
    await spoilJournalRow({ bytes: garbage() })
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ healed: 1, lost: 0 })
    await expectWhole(keeper)
  })

  test('is healed also where its id is gone, or its bytes are no bytes', async () => {
    await spoilJournalRow({ bytes: 'nothing', id: 'nonsense' })
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ healed: 1, lost: 0 })
    await expectWhole(keeper)
  })
})

describe('a garbage row in the outer document', () => {
  for (const [what, value] of [
    ['random bytes', () => new Uint8Array(garbage())],
    ['no bytes', () => 'nothing'],
  ] as const) {
    test(`of ${what} is healed from the journal`, async () => {
      await spoilOuterRow(1, value())
      const { keeper, report } = await reopen()
      expect(report).toMatchObject({ lost: 0, outer: 'rebuilt' })
      expect(keeper.outer!.entries.length).toBe(3)
      await expectWhole(keeper)
    })
  }
})

describe('a garbage row in both', () => {
  test('of different entries loses nothing', async () => {
    await spoilJournalRow({ bytes: garbage() }, 0)
    await spoilOuterRow(1, new Uint8Array(garbage()))
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ healed: 1, lost: 0, outer: 'rebuilt' })
    await expectWhole(keeper)
  })

  test('of the same entry costs that entry alone, and is said', async () => {
    await spoilJournalRow({ bytes: garbage() }, 2)
    await spoilOuterRow(2, new Uint8Array(garbage()))
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ healed: 0, lost: 1 })
    expect(records(keeper).toJSON()).toEqual({ one: 'one', two: 'two' })
    records(keeper).set('three', 'told again')
    await keeper.close()
    device.restart()
    const again = await reopen()
    expect(records(again.keeper).get('three')).toBe('told again')
    expect(again.report).toMatchObject({ lost: 1 })
  })

  test('that others build on is said to leave the document incomplete', async () => {
    await spoilJournalRow({ bytes: garbage() }, 1)
    await spoilOuterRow(1, new Uint8Array(garbage()))
    expect((await reopen()).report).toMatchObject({ lost: 1, isIncomplete: true })
  })
})

describe('a copy that is gone', () => {
  test('the outer database deleted is rebuilt', async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(outerDatabaseName(DOC)).onsuccess = resolve
    })
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ copied: 3, outer: 'rebuilt' })
    await expectWhole(keeper)
  })

  test('every journal row deleted is healed', async () => {
    await device.database.entries.clear()
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ healed: 3, lost: 0 })
    await expectWhole(keeper)
  })

  test('an outer document that is behind is given what it lacks', async () => {
    await inOuterRows((store) => {
      const keys = store.getAllKeys()
      keys.onsuccess = () => store.delete(keys.result.at(-1)!)
    })
    const { keeper, report } = await reopen()
    expect(report).toMatchObject({ copied: 1, outer: 'kept' })
    await expectWhole(keeper)
  })

  test('an outer document that holds entries twice keeps one of each', async () => {
    const { keeper } = await reopen()
    const outer = keeper.outer!
    outer.doc.transact(() => outer.entries.push(outer.entries.toArray()), 'some transport')
    await keeper.flushReceived()
    await keeper.close()
    device.restart()
    const again = await reopen()
    expect(again.keeper.outer!.entries.length).toBe(3)
    await expectWhole(again.keeper)
  })

  test('an outer database that never opens costs its copy for now, not the document', async () => {
    const letGo = await holdInUpgrade()
    const keeper = await device.open()
    expect(records(keeper).toJSON()).toEqual(ALL)
    records(keeper).set('four', 4)
    await keeper.flush()
    await expect
      .poll(async () => {
        device.timers.fire()
        return Promise.race([keeper.whenReconciled, Promise.resolve('not yet')])
      })
      .toMatchObject({ lost: 0, outer: 'memory-only' })

    letGo()
    device.timers.fire()
    await expect.poll(() => keeper.outer!.isBehind).toBe(false)
    await keeper.close()
    device.restart()
    const { keeper: again, report } = await reopen()
    expect(records(again).get('four')).toBe(4)
    expect(report).toMatchObject({ copied: 0, outer: 'kept' })
  })
})

/** Keeps the outer database busy with an upgrade, so that nobody else gets in. */
function holdInUpgrade(): Promise<() => void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(outerDatabaseName(DOC), 9)
    let isHeld = true
    request.onupgradeneeded = () => {
      const store = request.transaction!.objectStore('updates')
      const stay = () => {
        if (isHeld) store.count().onsuccess = stay
      }
      stay()
      resolve(() => {
        isHeld = false
      })
    }
    request.onsuccess = () => request.result.close()
  })
}

describe('compaction', () => {
  test('killed between journal and outer document is put right when opened', async () => {
    const { entries } = await device.journal.read(DOC)
    const state = new Y.Doc()
    const { keeper } = await reopen()
    Y.applyUpdate(state, Y.encodeStateAsUpdate(keeper.doc))
    await keeper.close()
    const merged = await sealEntry(Y.encodeStateAsUpdate(state), device.ring, DOC)
    await device.journal.replace(
      DOC,
      [merged],
      entries.map(({ id }) => id),
    )
    device.restart()
    const again = await reopen()
    expect(again.report).toMatchObject({ healed: 0, copied: 1, lost: 0 })
    expect(again.keeper.outer!.entries.length).toBe(1)
    expect((await device.journal.read(DOC)).entries).toHaveLength(1)
    await expectWhole(again.keeper)
  })

  test('by another device is not undone by giving its parts back', async () => {
    const { keeper } = await reopen()
    const merged = await sealEntry(Y.encodeStateAsUpdate(keeper.doc), device.ring, DOC)
    keeper.outer!.doc.transact(() => {
      keeper.outer!.entries.delete(0, keeper.outer!.entries.length)
      keeper.outer!.entries.push([merged.bytes])
    }, 'some transport')
    await keeper.flushReceived()
    await keeper.close()
    device.restart()
    const again = await reopen()
    expect(again.report).toMatchObject({ copied: 0, lost: 0 })
    expect(again.keeper.outer!.entries.length).toBe(1)
    expect(records(again.keeper).toJSON()).toEqual(ALL)
  })
})
