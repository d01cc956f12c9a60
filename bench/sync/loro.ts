import { LoroDoc, LoroMap, LoroText, type Value, type VersionVector } from 'loro-crdt'
import type { AddEdit, Edit, NewFields } from '../../src/document/edit.ts'
import type { Contestant } from './contestant.ts'
import { SIDES, type Side } from './work-apart.ts'

/** A map of records for each root, each record a map with texts inside. Met by version vectors and updates. */
export class LoroDocs implements Contestant {
  readonly name = 'Loro 1.17.1'
  readonly #docs: Readonly<Record<Side, LoroDoc>> = { a: new LoroDoc(), b: new LoroDoc() }

  async start(base: readonly AddEdit[]): Promise<void> {
    const { a, b } = this.#docs
    for (const edit of base) write(a, edit)
    a.commit()
    b.import(a.export({ mode: 'snapshot' }))
  }

  async workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void> {
    for (const side of SIDES) {
      for (const edit of work[side]) {
        write(this.#docs[side], edit)
        this.#docs[side].commit()
      }
    }
  }

  async meet(): Promise<number> {
    const { a, b } = this.#docs
    const [hasA, hasB] = [a.version(), b.version()]
    const missing = (doc: LoroDoc, from: VersionVector) => doc.export({ mode: 'update', from })
    const [forB, forA] = [missing(a, hasB), missing(b, hasA)]
    b.import(forB)
    a.import(forA)
    return [hasA.encode(), hasB.encode(), forA, forB].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  async isSame(): Promise<boolean> {
    const { a, b } = this.#docs
    return a.version().compare(b.version()) === 0
  }

  async stop(): Promise<void> {
    for (const side of SIDES) this.#docs[side].free()
  }
}

function write(doc: LoroDoc, edit: Edit): void {
  const records = doc.getMap(edit.root)
  if (edit.kind === 'add') {
    fill(records.setContainer(edit.id, new LoroMap()), edit.fields)
    return
  }
  const record = records.get(edit.id) as LoroMap
  if (edit.kind === 'set') record.set(edit.field, edit.value as Value)
  else if (edit.kind === 'text') (record.get(edit.field) as LoroText).update(edit.text)
}

function fill(record: LoroMap, { values, texts = {}, sets = {} }: NewFields): void {
  for (const [field, value] of Object.entries(values)) {
    if (value !== undefined) record.set(field, value as Value)
  }
  for (const [field, text] of Object.entries(texts)) {
    record.setContainer(field, new LoroText()).insert(0, text)
  }
  for (const [field, members] of Object.entries(sets)) {
    const set = record.setContainer(field, new LoroMap())
    for (const member of members) set.set(member, true)
  }
}
