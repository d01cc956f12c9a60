import * as Y from 'yjs'
import { type AddEdit, applyEdits, type Edit } from '../../src/document/edit.ts'
import type { Contestant } from './contestant.ts'
import { SIDES, type Side } from './work-apart.ts'

/** The inner documents as they are, brought together by state vectors: nothing sealed, nothing kept. */
export class PlainYjs implements Contestant {
  readonly name = 'plain Yjs'
  readonly docs: Readonly<Record<Side, Y.Doc>> = { a: new Y.Doc(), b: new Y.Doc() }

  async start(base: readonly AddEdit[]): Promise<void> {
    applyEdits(this.docs.a, base)
    Y.applyUpdate(this.docs.b, Y.encodeStateAsUpdate(this.docs.a))
  }

  async workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void> {
    for (const side of SIDES) for (const edit of work[side]) applyEdits(this.docs[side], [edit])
  }

  async meet(): Promise<number> {
    return exchange(this.docs.a, this.docs.b)
  }

  async isSame(): Promise<boolean> {
    return holdsSame(this.docs.a, this.docs.b)
  }

  async stop(): Promise<void> {
    for (const side of SIDES) this.docs[side].destroy()
  }
}

/** The sync protocol of Yjs without its envelopes. @returns bytes of both state vectors and both updates */
export function exchange(a: Y.Doc, b: Y.Doc): number {
  const [hasA, hasB] = [Y.encodeStateVector(a), Y.encodeStateVector(b)]
  const [forB, forA] = [Y.encodeStateAsUpdate(a, hasB), Y.encodeStateAsUpdate(b, hasA)]
  Y.applyUpdate(b, forB, 'exchange')
  Y.applyUpdate(a, forA, 'exchange')
  return [hasA, hasB, forA, forB].reduce((sum, { byteLength }) => sum + byteLength, 0)
}

/** Compares everything both hold, deletions too. Costs an encoding of each. */
export function holdsSame(a: Y.Doc, b: Y.Doc): boolean {
  const [left, right] = [Y.snapshot(a), Y.snapshot(b)]
  return Y.equalSnapshots(left, right)
}
