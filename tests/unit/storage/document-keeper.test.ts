import { beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { StorageFailure } from '../../../src/storage/failure.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { makeTestRing, sealAll, updatesOf } from '../../support/sealed-entries.ts'
import { DOC, TestDevice } from '../../support/test-device.ts'

let device: TestDevice
beforeEach(async () => {
  freshIndexedDb()
  device = new TestDevice(await makeTestRing())
})

const records = (doc: Y.Doc) => doc.getMap('records')
const full = new StorageFailure('full', null)

describe('what is called saved', () => {
  test('is there after a restart, without having been closed', async () => {
    const keeper = await device.open()
    records(keeper.doc).set('a', 1)
    expect(keeper.saved()).toEqual({ kind: 'saving', since: 1_000 })
    device.now = 2_000
    await keeper.flush()
    expect(keeper.saved()).toEqual({ kind: 'saved', at: 2_000, onReserve: false })
    device.restart()
    expect(records((await device.open()).doc).toJSON()).toEqual({ a: 1 })
  })

  test('is not said before the transaction is complete', async () => {
    const keeper = await device.open()
    let letGo = () => {}
    device.journal.gate = new Promise((resolve) => {
      letGo = resolve
    })
    records(keeper.doc).set('a', 1)
    const flushed = keeper.flush()
    expect((await device.journal.read(DOC)).entries).toEqual([])
    expect(keeper.saved().kind).toBe('saving')
    letGo()
    await flushed
    expect(keeper.saved().kind).toBe('saved')
    expect((await device.journal.read(DOC)).entries).toHaveLength(1)
  })

  test('counts edits of any origin but those that came out of the vault', async () => {
    const keeper = await device.open()
    keeper.doc.transact(() => records(keeper.doc).set('a', 1), 'some origin nobody thought of')
    await keeper.flush()
    expect((await device.journal.read(DOC)).entries).toHaveLength(1)
    device.restart()
    const again = await device.open()
    await again.whenReconciled
    await again.flush()
    expect((await device.journal.read(DOC)).entries).toHaveLength(1)
  })
})

describe('group commit', () => {
  test('seals at once when idle, and what was edited meanwhile as one entry', async () => {
    const keeper = await device.open()
    for (let i = 0; i < 50; i++) records(keeper.doc).set(`r${i}`, i)
    await keeper.flush()
    expect(device.journal.appended).toEqual([1, 1])
    device.restart()
    expect(records((await device.open()).doc).size).toBe(50)
  })
})

describe('when the device cannot keep an edit', () => {
  test('says so with the reason and the number, keeps it in memory and on the screen, and tries again', async () => {
    const keeper = await device.open()
    device.journal.failure = full
    records(keeper.doc).set('a', 1)
    await expect(keeper.flush()).rejects.toMatchObject({ reason: 'full' })
    records(keeper.doc).set('b', 2)
    expect(keeper.saved()).toEqual({ kind: 'not-saved', reason: 'full', pendingEdits: 2 })
    expect(records(keeper.doc).toJSON()).toEqual({ a: 1, b: 2 })

    device.journal.failure = null
    device.timers.fire()
    await expect.poll(() => keeper.saved().kind).toBe('saved')
    device.restart()
    expect(records((await device.open()).doc).toJSON()).toEqual({ a: 1, b: 2 })
  })

  test('waits longer after each failure, and not at all when asked', async () => {
    const keeper = await device.open()
    await keeper.whenReconciled
    device.timers.fire()
    device.journal.failure = full
    records(keeper.doc).set('a', 1)
    const waits: number[] = []
    for (let round = 0; round < 8; round++) {
      await expect.poll(() => device.timers.delaysMs).toHaveLength(1)
      waits.push(...device.timers.delaysMs)
      device.timers.fire()
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
    device.journal.failure = null
    keeper.retry()
    await expect.poll(() => keeper.saved().kind).toBe('saved')
  })

  test('gives up pieces of the reserve until the edit fits, after having said it did not', async () => {
    const keeper = await device.open()
    const shown: string[] = []
    keeper.subscribe(() => shown.push(keeper.saved().kind))
    device.journal.failure = full
    device.ballastPieces = 3
    const free = () => device.ballastPieces
    keeper.subscribe(() => {
      if (free() === 1) device.journal.failure = null
    })
    records(keeper.doc).set('last note', 1)
    await keeper.flush()
    expect(shown).toContain('not-saved')
    expect(keeper.saved()).toMatchObject({ kind: 'saved', onReserve: true })
  })

  test('does not close over it', async () => {
    const keeper = await device.open()
    device.journal.failure = full
    records(keeper.doc).set('a', 1)
    await expect(keeper.close()).rejects.toMatchObject({ reason: 'full' })
    device.journal.failure = null
    await keeper.close()
    device.restart()
    expect(records((await device.open()).doc).get('a')).toBe(1)
  })
})

describe('when another tab takes over', () => {
  test('finishes what is pending, then writes nothing and says so; and catches up when it is back', async () => {
    const keeper = await device.open()
    records(keeper.doc).set('before', 1)
    await keeper.stop()
    records(keeper.doc).set('after', 2)
    expect(keeper.saved()).toEqual({ kind: 'not-saved', reason: 'closed', pendingEdits: 1 })
    await expect(keeper.flush()).rejects.toMatchObject({ reason: 'closed' })
    keeper.retry()
    device.timers.fire()

    const other = await device.open()
    expect(records(other.doc).toJSON()).toEqual({ before: 1 })
    records(other.doc).set('elsewhere', 3)
    await other.close()

    await keeper.resume()
    await keeper.flush()
    expect(records(keeper.doc).toJSON()).toEqual({ before: 1, after: 2, elsewhere: 3 })
    device.restart()
    expect(records((await device.open()).doc).size).toBe(3)
  })
})

describe('what is sealed and yet no update', () => {
  test('does not keep a document from opening', async () => {
    const keeper = await device.open()
    records(keeper.doc).set('a', 1)
    await keeper.flush()
    const garbage = await sealAll([new Uint8Array([255, 255, 255, 7]), new Uint8Array()], device.ring, DOC)
    await device.journal.append(DOC, garbage)
    records(keeper.doc).set('b', 2)
    await keeper.close()
    device.restart()
    const again = await device.open()
    expect(records(again.doc).toJSON()).toEqual({ a: 1, b: 2 })
    expect(await again.whenReconciled).toMatchObject({ unopened: 2, lost: 0 })
  })

  test('is left where it is while the others are compacted', async () => {
    device.plan = (entries) => (entries.length > 1 ? [entries.map(({ id }) => id)] : [])
    const keeper = await device.open()
    for (const name of ['a', 'b', 'c']) {
      records(keeper.doc).set(name, name)
      await keeper.flush()
    }
    const [garbage] = await sealAll([new Uint8Array([255, 255, 255, 7])], device.ring, DOC)
    await device.journal.append(DOC, [garbage!])
    await keeper.close()
    device.restart()
    const again = await device.open()
    expect(await again.compact()).toBe(0)
    expect(await again.compact()).toBe(3)
    const kept = (await device.journal.read(DOC)).entries.map(({ id }) => id)
    expect(kept).toHaveLength(2)
    expect(kept).toContain(garbage!.id)
    expect(device.troubles).toEqual([])
  })
})

describe('entries of another device', () => {
  test('are journalled, shown and not sent back', async () => {
    const keeper = await device.open()
    await keeper.whenReconciled
    const [entry] = await sealAll(
      updatesOf([(doc) => doc.getMap('records').set('from afar', 1)]),
      device.ring,
      DOC,
    )
    keeper.outer!.doc.transact(() => keeper.outer!.entries.push([entry!.bytes]), 'some transport')
    await keeper.flushReceived()
    expect(records(keeper.doc).get('from afar')).toBe(1)
    expect((await device.journal.read(DOC)).entries.map(({ id }) => id)).toEqual([entry!.id])
    expect(keeper.outer!.entries.length).toBe(1)
    device.restart()
    expect(records((await device.open()).doc).get('from afar')).toBe(1)
  })

  test('that nobody can open are passed over without harm', async () => {
    const keeper = await device.open()
    await keeper.whenReconciled
    const garbage = crypto.getRandomValues(new Uint8Array(200))
    garbage[0] = 1
    keeper.outer!.doc.transact(() => keeper.outer!.entries.push([garbage]), 'some transport')
    await keeper.flushReceived()
    records(keeper.doc).set('a', 1)
    await keeper.close()
    expect(device.troubles).toEqual([])
    device.restart()
    const again = await device.open()
    expect(await again.whenReconciled).toMatchObject({ lost: 0, unopened: 1 })
  })

  test('are shown only once they are journalled', async () => {
    const keeper = await device.open()
    await keeper.whenReconciled
    const [entry] = await sealAll(updatesOf([(doc) => doc.getMap('records').set('x', 1)]), device.ring, DOC)
    device.journal.failure = full
    keeper.outer!.doc.transact(() => keeper.outer!.entries.push([entry!.bytes]), 'some transport')
    await expect(keeper.flushReceived()).rejects.toMatchObject({ reason: 'full' })
    expect(records(keeper.doc).size).toBe(0)
    device.journal.failure = null
    await keeper.flushReceived()
    expect(records(keeper.doc).get('x')).toBe(1)
  })
})
