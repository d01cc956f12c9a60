import type * as Y from 'yjs'
import { LOCAL } from './origin.ts'
import { stillHolds, writeEdit } from './write-edit.ts'

/** One change of one record. `undefined` as a value takes the field away. */
export type Edit = AddEdit | SetEdit | TextEdit | MemberEdit

interface Target {
  readonly root: string
  readonly id: string
}

/** A new record. Where one of that id is there already, it is brought back as it was. */
export interface AddEdit extends Target {
  readonly kind: 'add'
  readonly fields: NewFields
}

export interface SetEdit extends Target {
  readonly kind: 'set'
  readonly field: string
  readonly value: unknown
}

export interface TextEdit extends Target {
  readonly kind: 'text'
  readonly field: string
  readonly text: string
}

export interface MemberEdit extends Target {
  readonly kind: 'member'
  readonly field: string
  readonly member: string
  readonly on: boolean
}

/** Fields of a new record: plain values, and the kinds that are Yjs types (created even when empty). */
export interface NewFields {
  readonly values: Readonly<Record<string, unknown>>
  readonly texts?: Readonly<Record<string, string>>
  readonly sets?: Readonly<Record<string, readonly string[]>>
}

/** What an edit left behind and how to take it back. */
export interface Change {
  readonly undo: Edit
  readonly redo: Edit
}

/**
 * Applies edits in one transaction, writing only what differs.
 *
 * @returns the changes in the order made; edits that changed nothing, or whose record is not there, give none
 * @throws when a field is written as another kind than it is kept in; the edits before it stay
 */
export function applyEdits(doc: Y.Doc, edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  doc.transact(() => {
    for (const edit of edits) {
      const change = writeEdit(doc, edit)
      if (change) changes.push(change)
    }
  }, LOCAL)
  return changes
}

/**
 * Takes changes back, latest first, but only where the document still says what the change made it say: what
 * somebody changed afterwards stays, and so does a new record that somebody else has written in.
 *
 * @returns the changes made (reverting those is the redo) and how many were left because of later edits
 */
export function revertChanges(doc: Y.Doc, changes: readonly Change[]): { made: Change[]; left: number } {
  const made: Change[] = []
  let left = 0
  doc.transact(() => {
    for (const { undo, redo } of [...changes].reverse()) {
      if (!stillHolds(doc, redo)) left += 1
      else if (writeEdit(doc, undo)) made.push({ undo: redo, redo: undo })
    }
  }, LOCAL)
  return { made, left }
}
