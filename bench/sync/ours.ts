import type { AddEdit, Edit } from '../../src/document/edit.ts'
import type { KeyRing } from '../../src/vault/keys.ts'
import { makeTestRing } from '../../tests/support/sealed-entries.ts'
import type { Contestant } from './contestant.ts'
import { exchange, holdsSame } from './plain-yjs.ts'
import { SealedSide } from './sealed-side.ts'
import { SIDES, type Side } from './work-apart.ts'

/** Outer documents are brought together; each side opens what came in and applies it. */
export class Ours implements Contestant {
  readonly name: string = 'ours, sealed'
  #ring: KeyRing | null = null
  #sides: Readonly<Record<Side, SealedSide>> | null = null

  /** Another device of the project, empty. */
  openFresh(): Promise<SealedSide> {
    if (!this.#ring) throw new Error('not started')
    return SealedSide.open(this.#ring)
  }

  get sides(): Readonly<Record<Side, SealedSide>> {
    if (!this.#sides) throw new Error('not started')
    return this.#sides
  }

  async start(base: readonly AddEdit[]): Promise<void> {
    const ring = await makeTestRing()
    this.#ring = ring
    const [a, b] = await Promise.all([SealedSide.open(ring), SealedSide.open(ring)])
    this.#sides = { a, b }
    await a.bringIn(base)
    await this.meet()
  }

  async workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void> {
    for (const side of SIDES) await this.sides[side].work(work[side])
  }

  async meet(): Promise<number> {
    const { a, b } = this.sides
    const bytes = exchange(a.outer.doc, b.outer.doc)
    await this.opened()
    return bytes
  }

  /** The first that rests long enough merges entries, which travels; the other takes that over. */
  async rest(): Promise<number> {
    const { a, b } = this.sides
    let bytes = 0
    for (const side of [a, b]) {
      if ((await side.keeper.compact()) === 0) continue
      bytes += await this.meet()
    }
    return bytes
  }

  /** What came in is in the records. */
  async opened(): Promise<void> {
    await Promise.all(SIDES.map((side) => this.sides[side].keeper.flushReceived()))
  }

  async isSame(): Promise<boolean> {
    return holdsSame(this.sides.a.doc, this.sides.b.doc)
  }

  async stop(): Promise<void> {
    await Promise.all(SIDES.map((side) => this.sides[side].close()))
  }
}
