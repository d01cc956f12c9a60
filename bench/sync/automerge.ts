import * as Automerge from '@automerge/automerge'
import type { AddEdit, Edit, NewFields } from '../../src/document/edit.ts'
import type { Contestant } from './contestant.ts'
import { SIDES, type Side } from './work-apart.ts'

type Records = Record<string, Record<string, Record<string, unknown>>>

/** A map of records by root and id; values that are not text are kept whole. Met by its own sync messages. */
export class AutomergeDocs implements Contestant {
  readonly name = 'Automerge 3.5.0'
  #docs: Record<Side, Automerge.Doc<Records>> = { a: Automerge.init(), b: Automerge.init() }

  async start(base: readonly AddEdit[]): Promise<void> {
    const a = Automerge.change(this.#docs.a, (doc) => {
      for (const edit of base) write(doc, edit)
    })
    this.#docs = { a, b: Automerge.load(Automerge.save(a)) }
  }

  async workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void> {
    for (const side of SIDES) {
      for (const edit of work[side]) {
        this.#docs[side] = Automerge.change(this.#docs[side], (doc) => write(doc, edit))
      }
    }
  }

  async meet(): Promise<number> {
    let [{ a, b }, forA, forB] = [this.#docs, Automerge.initSyncState(), Automerge.initSyncState()]
    let bytes = 0
    for (let isDone = false; !isDone; ) {
      const [afterA, toB] = Automerge.generateSyncMessage(a, forA)
      const [afterB, toA] = Automerge.generateSyncMessage(b, forB)
      ;[forA, forB] = [afterA, afterB]
      if (toB) [b, forB] = Automerge.receiveSyncMessage(b, forB, toB)
      if (toA) [a, forA] = Automerge.receiveSyncMessage(a, forA, toA)
      bytes += (toB?.byteLength ?? 0) + (toA?.byteLength ?? 0)
      isDone = toA === null && toB === null
    }
    this.#docs = { a, b }
    return bytes
  }

  async isSame(): Promise<boolean> {
    const [a, b] = SIDES.map((side) => Automerge.getHeads(this.#docs[side]).toSorted().join())
    return a === b
  }

  async stop(): Promise<void> {
    for (const side of SIDES) Automerge.free(this.#docs[side])
  }
}

function write(doc: Records, edit: Edit): void {
  if (edit.kind === 'add') {
    doc[edit.root] ??= {}
    doc[edit.root]![edit.id] = recordOf(edit.fields)
  } else if (edit.kind === 'set') doc[edit.root]![edit.id]![edit.field] = whole(edit.value)
  else if (edit.kind === 'text') Automerge.updateText(doc, [edit.root, edit.id, edit.field], edit.text)
}

/** A string would be a text that merges sign by sign. */
const whole = (value: unknown) => (typeof value === 'string' ? new Automerge.ImmutableString(value) : value)

function recordOf({ values, texts = {}, sets = {} }: NewFields): Record<string, unknown> {
  const wholes = Object.entries(values).filter(([, value]) => value !== undefined)
  const members = Object.entries(sets)
  return {
    ...Object.fromEntries(wholes.map(([field, value]) => [field, whole(value)])),
    ...texts,
    ...Object.fromEntries(
      members.map(([field, list]) => [field, Object.fromEntries(list.map((each) => [each, true]))]),
    ),
  }
}
