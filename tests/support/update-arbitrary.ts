import fc from 'fast-check'
import * as Y from 'yjs'

/** One thing a person does at one of three tablets; `meet` lets two of them exchange all they have. */
export type TabletStep =
  | { readonly kind: 'set'; readonly who: number; readonly key: string; readonly value: number }
  | { readonly kind: 'remove'; readonly who: number; readonly key: string }
  | { readonly kind: 'write'; readonly who: number; readonly at: number; readonly text: string }
  | { readonly kind: 'erase'; readonly who: number; readonly at: number }
  | { readonly kind: 'meet'; readonly who: number; readonly met: number }

const who = fc.nat(2)
const key = fc.constantFrom('a', 'b', 'c')

export const anyStep: fc.Arbitrary<TabletStep> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), who, key, value: fc.nat(99) }),
  fc.record({ kind: fc.constant('remove' as const), who, key }),
  fc.record({ kind: fc.constant('write' as const), who, at: fc.nat(20), text: fc.string({ maxLength: 6 }) }),
  fc.record({ kind: fc.constant('erase' as const), who, at: fc.nat(20) }),
  fc.record({ kind: fc.constant('meet' as const), who, met: fc.nat(2) }),
)

/** Does a step that concerns one document only. */
export function doStep(doc: Y.Doc, step: TabletStep): void {
  const records = doc.getMap('records')
  const note = doc.getText('note')
  if (step.kind === 'set') records.set(step.key, step.value)
  if (step.kind === 'remove') records.delete(step.key)
  if (step.kind === 'write') note.insert(Math.min(step.at, note.length), step.text)
  if (step.kind === 'erase' && note.length > 0) note.delete(step.at % note.length, 1)
}

/** Updates of three tablets that edit the same document and meet now and then, as each sent them out. */
export const anyUpdates: fc.Arbitrary<Uint8Array[]> = fc
  .array(anyStep, { minLength: 1, maxLength: 40 })
  .map((steps) => {
    const updates: Uint8Array[] = []
    const docs = [0, 1, 2].map(() => new Y.Doc())
    for (const doc of docs) {
      doc.on('update', (update: Uint8Array, origin: unknown) => origin !== 'meet' && updates.push(update))
    }
    for (const step of steps) {
      const doc = docs[step.who]!
      if (step.kind === 'meet') Y.applyUpdate(doc, Y.encodeStateAsUpdate(docs[step.met]!), 'meet')
      else doc.transact(() => doStep(doc, step))
    }
    return updates
  })
