import * as Y from 'yjs'
import type { Edit } from './edit-kinds.ts'
import { isRemoved } from './removal.ts'
import { type Fields, openRecords, readFields } from './root.ts'

/** What restoring does to one record. */
export interface RestoreDifference {
  readonly what: 'back' | 'changed' | 'gone'
  readonly root: string
  readonly id: string
  /** As it reads afterwards; of one that goes away, as it reads now. For its name. */
  readonly fields: Fields
  /** Names of the fields that change. */
  readonly changed: readonly string[]
}

/** What the edits of a restore come to, per record, in their order. */
export function restoreDifferences(
  current: Y.Doc,
  older: Y.Doc,
  edits: readonly Edit[],
): RestoreDifference[] {
  const byRecord = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = JSON.stringify([edit.root, edit.id])
    const own = byRecord.get(key)
    if (own) own.push(edit)
    else byRecord.set(key, [edit])
  }
  return [...byRecord.values()].flatMap((own) => {
    const [{ root, id }] = own as [Edit]
    const now = readFields(current, root, id)
    const then = readFields(older, root, id)
    const what = whatOf(own)
    const fields = what === 'gone' ? now : (then ?? now)
    if (!fields) return []
    // Removed then and now: nobody sees that some field of it changes.
    if (what === 'changed' && isHidden(current, root, id)) return []
    return [
      { what, root, id, fields, changed: own.flatMap((edit) => (edit.kind === 'add' ? [] : [edit.field])) },
    ]
  })
}

function isHidden(doc: Y.Doc, root: string, id: string): boolean {
  const record = openRecords(doc, root).get(id)
  return record instanceof Y.Map && isRemoved(doc, root, id, record)
}

function whatOf(edits: readonly Edit[]): RestoreDifference['what'] {
  for (const edit of edits) {
    if (edit.kind === 'add') return 'back'
    if (edit.kind === 'set' && edit.field === 'removedAt') return edit.value === undefined ? 'back' : 'gone'
  }
  return 'changed'
}
