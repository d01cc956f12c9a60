import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { QuickDecoder } from '../../../src/storage/quick-decoder.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  fc.constantFrom('', 'kind', '__proto__', '\ufeffbom', 'x'.repeat(40), 'x'.repeat(41), 'tafel\u0000dekken'),
)
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 8 }),
  fc.dictionary(
    text.filter((name) => name !== '__proto__'),
    text,
    { maxKeys: 3, noNullPrototype: true },
  ),
  fc.array(text, { maxLength: 3 }),
)

const fieldsOf = (doc: Y.Doc) =>
  [...doc.getMap<Y.Map<unknown>>('observations')].map(([id, record]) => [id, [...record]])

test('what is read is what Yjs reads', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, value), { maxLength: 20 }), text, (edits, words) => {
      const doc = new Y.Doc()
      for (const [id, name, given] of edits) {
        const records = doc.getMap<Y.Map<unknown>>('observations')
        const record = records.get(id) ?? records.set(id, new Y.Map())
        record.set(name, given)
      }
      doc.getText('note').insert(0, words)
      const update = Y.encodeStateAsUpdate(doc)
      const [theirs, ours] = [new Y.Doc(), new Y.Doc()]
      Y.applyUpdate(theirs, update)
      Y.applyUpdateV2(ours, update, undefined, QuickDecoder)
      expect(fieldsOf(ours)).toEqual(fieldsOf(theirs))
      expect(ours.getText('note').toString()).toBe(theirs.getText('note').toString())
      expect(Y.encodeStateAsUpdate(ours)).toEqual(Y.encodeStateAsUpdate(theirs))
    }),
  )
})

test('an update that breaks off within a text is refused, as Yjs refuses it', () => {
  const doc = new Y.Doc()
  doc.getMap('tasks').set('name', 'Bedden opmaken')
  const update = Y.encodeStateAsUpdate(doc)
  const broken = update.slice(0, update.indexOf('B'.charCodeAt(0)) + 4)
  expect(() => Y.applyUpdate(new Y.Doc(), broken)).toThrow()
  expect(() => Y.applyUpdateV2(new Y.Doc(), broken, undefined, QuickDecoder)).toThrow()
})
