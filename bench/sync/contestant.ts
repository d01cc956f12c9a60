import type { AddEdit, Edit } from '../../src/document/edit.ts'
import type { Side } from './work-apart.ts'

/** One way to keep two copies of the same records and bring them together. */
export interface Contestant {
  readonly name: string
  /** Both sides get the records and know that the other has them. Not timed. */
  start(base: readonly AddEdit[]): Promise<void>
  /** Each side does its work, a transaction for each edit. Timed apart. */
  workApart(work: Readonly<Record<Side, readonly Edit[]>>): Promise<void>
  /** Both sides get what they lack. @returns bytes that crossed, both ways */
  meet(): Promise<number>
  /** Both rest, still connected, and do what they do when nobody works. @returns bytes that crossed */
  rest?(): Promise<number>
  /** Whether both sides now hold the same records. */
  isSame(): Promise<boolean>
  stop(): Promise<void>
}
