import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { DocumentKeeper } from '../../../src/storage/document-keeper.ts'
import { type EntrySize, holdsUpdates } from '../../../src/vault/compaction.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { contentOf, makeTestRing, sealAll, updatesOf } from '../../support/sealed-entries.ts'
import { DOC, TestDevice } from '../../support/test-device.ts'
import { anyStep, doStep, type TabletStep } from '../../support/update-arbitrary.ts'

beforeEach(freshIndexedDb)

/** Merges whatever lies about, in two groups, so that short histories compact often. */
function hastyPlan(entries: readonly EntrySize[]): string[][] {
  const ids = entries.map(({ id }) => id).sort()
  const half = Math.ceil(ids.length / 2)
  return [ids.slice(0, half), ids.slice(half)].filter((group) => group.length > 1)
}

type Step =
  | { readonly tap: TabletStep }
  | { readonly tap: null; readonly kind: 'flush' | 'compact' | 'kill' | 'arrive' | 'turn' }

const anyKind = fc.constantFrom('flush', 'compact', 'kill', 'arrive', 'turn')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ tap: anyStep }),
  fc.record({ tap: fc.constant(null), kind: anyKind }),
)

test('compaction against writes, arrivals and kills at any moment loses nothing that was called saved', async () => {
  const ring = await makeTestRing()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      freshIndexedDb()
      const device = new TestDevice(ring)
      device.plan = hastyPlan
      let keeper = await device.open()
      let saved = encodeStateAsUpdate(keeper.doc)
      let arrivals = 0
      let running: Promise<unknown>[] = []
      for (const [i, step] of steps.entries()) {
        if (step.tap) {
          const { tap } = step
          keeper.doc.transact(() => doStep(keeper.doc, tap))
        } else if (step.kind === 'flush') {
          const state = encodeStateAsUpdate(keeper.doc)
          await keeper.flush()
          saved = state
        } else if (step.kind === 'compact') {
          running.push(keeper.compact().catch(() => null))
        } else if (step.kind === 'arrive') {
          await keeper.whenReconciled
          const update = updatesOf([(doc) => doc.getMap('arrived').set(`a${arrivals}`, i)])
          const entries = await sealAll(update, ring, DOC)
          keeper.outer?.doc.transact(
            () => keeper.outer?.entries.push(entries.map(({ bytes }) => bytes)),
            'afar',
          )
          await keeper.flushReceived()
          arrivals++
        } else if (step.kind === 'kill') {
          device.restart()
          await Promise.all(running)
          running = []
          keeper = await device.open()
          expect(holdsUpdates(encodeStateAsUpdate(keeper.doc), [saved])).toBe(true)
          expect(keeper.doc.getMap('arrived').size).toBe(arrivals)
          expect(keeper.doc.store.pendingStructs).toBeNull()
        } else {
          for (let turns = 0; turns < 5; turns++) await Promise.resolve()
        }
      }
      await keeper.flush()
      await Promise.all(running)
      const content = contentOf(keeper.doc)
      await keeper.close()
      device.restart()
      const again = await device.open()
      expect(contentOf(again.doc)).toEqual(content)
      expect(again.doc.getMap('arrived').size).toBe(arrivals)
      expect(await again.whenReconciled).toMatchObject({ lost: 0, isIncomplete: false })
      expect(again.outer?.entries.length).toBe((await device.journal.read(DOC)).entries.length)
      await again.close()
    }),
  )
})

test('two devices that compact at the same time, with late entries, end with the same and lose nothing', async () => {
  const ring = await makeTestRing()
  const move = fc.oneof(
    { weight: 4, arbitrary: fc.record({ tap: anyStep }) },
    {
      weight: 3,
      arbitrary: fc.record({
        tap: fc.constant(null),
        kind: fc.constantFrom('compact', 'exchange'),
        who: fc.nat(1),
      }),
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 40 }), async (moves) => {
      const devices: { device: TestDevice; keeper: DocumentKeeper; storage: IDBFactory }[] = []
      for (let i = 0; i < 2; i++) {
        freshIndexedDb()
        const device = new TestDevice(ring)
        device.plan = hastyPlan
        const keeper = await device.open()
        await keeper.whenReconciled
        devices.push({ device, keeper, storage: globalThis.indexedDB })
      }
      const [a, b] = devices.map(({ keeper }) => keeper) as [DocumentKeeper, DocumentKeeper]
      for (const move of moves) {
        const { who } = move.tap ?? move
        const keeper = who % 2 === 0 ? a : b
        if (move.tap) {
          const { tap } = move
          keeper.doc.transact(() => doStep(keeper.doc, tap))
          await keeper.flush()
        } else if (move.kind === 'compact') await keeper.compact()
        else await exchange(a, b)
      }
      await Promise.all([a.compact(), b.compact()])
      await exchange(a, b)
      expect(contentOf(a.doc)).toEqual(contentOf(b.doc))
      const content = contentOf(a.doc)
      const size = a.outer!.entries.length
      for (const { device, keeper, storage } of devices) {
        globalThis.indexedDB = storage
        await keeper.close()
        const again = await device.open()
        expect(contentOf(again.doc)).toEqual(content)
        expect(await again.whenReconciled).toMatchObject({ copied: 0, lost: 0, isIncomplete: false })
        expect(again.outer!.entries.length).toBe(size)
        await again.close()
      }
    }),
  )
})

/** Both outer documents get all the other has, as by any transport. */
async function exchange(a: DocumentKeeper, b: DocumentKeeper): Promise<void> {
  const [fromA, fromB] = [encodeStateAsUpdate(a.outer!.doc), encodeStateAsUpdate(b.outer!.doc)]
  applyUpdate(b.outer!.doc, fromA, 'transport')
  applyUpdate(a.outer!.doc, fromB, 'transport')
  await a.flushReceived()
  await b.flushReceived()
}
