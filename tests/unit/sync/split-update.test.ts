import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { splitUpdate } from '../../../src/sync/split-update.ts'

/** Entries of several devices, some of them deleted again. */
const entriesOf = fc.array(
  fc.record({ device: fc.nat(3), bytes: fc.integer({ min: 1, max: 400 }), isDeleted: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
)

function outerOf(entries: readonly { device: number; bytes: number; isDeleted: boolean }[]): Y.Doc {
  const devices = [0, 1, 2, 3].map(() => new Y.Doc())
  for (const { device, bytes, isDeleted } of entries) {
    const doc = devices[device]!
    const list = doc.getArray<Uint8Array>('entries')
    list.push([new Uint8Array(bytes).fill(bytes)])
    if (isDeleted) list.delete(0)
    const next = devices[(device + 1) % 4]!
    Y.applyUpdate(next, Y.encodeStateAsUpdate(doc))
  }
  const whole = new Y.Doc()
  for (const doc of devices) Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc))
  return whole
}

test('pieces hold together what the update held, in any order, and none is longer than it may be', () => {
  fc.assert(
    fc.property(entriesOf, fc.integer({ min: 500, max: 2000 }), fc.boolean(), (entries, most, isReversed) => {
      const doc = outerOf(entries)
      const pieces = splitUpdate(Y.encodeStateAsUpdate(doc), most)
      const copy = new Y.Doc()
      for (const piece of isReversed ? pieces.toReversed() : pieces) Y.applyUpdate(copy, piece)
      expect(copy.store.pendingStructs).toBeNull()
      expect(copy.store.pendingDs).toBeNull()
      expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(doc))
      // Some bytes for the numbers around the structs, and for what was deleted.
      for (const piece of pieces) expect(piece.byteLength).toBeLessThanOrEqual(most + 500)
    }),
  )
})

test('a part of a document is cut as a whole one is', () => {
  const doc = new Y.Doc()
  const list = doc.getArray<Uint8Array>('entries')
  for (let count = 0; count < 50; count++) list.push([new Uint8Array(100)])
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  for (let count = 0; count < 50; count++) list.push([new Uint8Array(100).fill(count)])
  const pieces = splitUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(copy)), 1000)
  expect(pieces.length).toBeGreaterThan(4)
  for (const piece of pieces) Y.applyUpdate(copy, piece)
  expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(doc))
})

test('what is short enough stays as it is', () => {
  const doc = new Y.Doc()
  doc.getArray('entries').push(['one'])
  const update = Y.encodeStateAsUpdate(doc)
  expect(splitUpdate(update, 1000)).toEqual([update])
})
