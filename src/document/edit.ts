import type * as Y from 'yjs'
import type { Change, Edit } from './edit-kinds.ts'
import { LOCAL } from './origin.ts'
import { stillHolds, writeEdit } from './write-edit.ts'

export type { AddEdit, Change, Edit, MemberEdit, NewFields, SetEdit, TextEdit } from './edit-kinds.ts'

/**
 * Applies edits in one transaction, writing only what differs.
 *
 * @returns the changes in the order made; edits that changed nothing, or whose record is not there, give none
 * @throws when a field is written as another kind than it is kept in; the edits before it stay
 */
export function applyEdits(doc: Y.Doc, edits: readonly Edit[]): Change[] {
  // Even an empty transaction is one that others prepare for.
  if (edits.length === 0) return []
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
 * somebody changed afterwards stays, and so does a new record that somebody else has written in. Values have no
 * author: one that somebody set to just what this change had left counts as this change's.
 *
 * @returns the changes made (reverting those is the redo) and how many were left because of later edits
 */
export function revertChanges(doc: Y.Doc, changes: readonly Change[]): { made: Change[]; left: number } {
  const made: Change[] = []
  let left = 0
  doc.transact(() => {
    for (const { undo, redo } of [...changes].reverse()) {
      if (!stillHolds(doc, redo)) {
        left += 1
        continue
      }
      const change = writeEdit(doc, undo)
      // A removal is written with what it saw; an addition that comes back is still an addition.
      if (change) made.push({ undo: redo, redo: undo.kind === 'set' ? change.redo : undo })
    }
  }, LOCAL)
  return { made, left }
}
