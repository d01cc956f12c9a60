import * as Y from 'yjs'
import { revertChanges } from './edit.ts'
import type { Change, Edit } from './edit-kinds.ts'
import type { Held, RecordedChange } from './recorded-change.ts'
import type { Restorer } from './restore-edits.ts'
import { openRecords } from './root.ts'

/**
 * Takes recorded changes back, latest first, where the document still says what they made it say; a stretch of text
 * also when words around it changed. What was changed since stays. Call it inside a transaction.
 *
 * @param isTouched whether a record was written in after these changes; one that was is not removed again
 * @returns the changes made and how many were left
 */
export function revertRecorded(
  doc: Y.Doc,
  recorded: readonly RecordedChange[],
  by: Restorer,
  isTouched: (root: string, id: string) => boolean,
): { made: Change[]; left: number } {
  const made: Change[] = []
  let left = 0
  for (const each of [...recorded].reverse()) {
    const change = each[0] === 'add' && isTouched(each[1], each[2]) ? null : changeOf(doc, each, by)
    const done = change ? revertChanges(doc, [change]) : { made: [], left: 1 }
    made.push(...done.made)
    left += done.left
  }
  return { made, left }
}

/** The change with both its sides whole again; null when what it left is not there any more. */
function changeOf(doc: Y.Doc, recorded: RecordedChange, { by, at }: Restorer): Change | null {
  const [kind, root, id] = recorded
  if (kind === 'add') {
    const hidden: Edit = { kind: 'set', root, id, field: 'removedAt', value: undefined }
    return { redo: hidden, undo: { ...hidden, value: { by, at } } }
  }
  const target = { root, id, field: recorded[3] }
  if (kind === 'member') {
    const [, , , , member, on] = recorded
    const edit = { kind, ...target, member } as const
    return { redo: { ...edit, on }, undo: { ...edit, on: !on } }
  }
  if (kind === 'set') {
    const side = (held: Held): Edit => ({ kind, ...target, value: held[0] })
    return { redo: side(recorded[5]), undo: side(recorded[4]) }
  }
  const record = openRecords(doc, root).get(id)
  const held = record instanceof Y.Map ? record.get(target.field) : undefined
  const text = held instanceof Y.Text ? held.toString() : ''
  const place = placeOf(text, recorded)
  if (place === null) return null
  const [, , , , , removed, added] = recorded
  const before = text.slice(0, place) + removed + text.slice(place + added.length)
  return { redo: { kind, ...target, text }, undo: { kind, ...target, text: before } }
}

/** Fewer signs than this are found anywhere. */
const ENOUGH = 8

/** Where the stretch stands now: where it was made, or the only place that reads like it. */
function placeOf(
  text: string,
  recorded: Extract<RecordedChange, readonly ['text', ...unknown[]]>,
): number | null {
  const [, , , , start, , added, before, after] = recorded
  const needle = before + added + after
  const from = start - before.length
  if (text.startsWith(needle, from)) return start
  if (needle.length < ENOUGH) return null
  const first = text.indexOf(needle)
  return first >= 0 && text.indexOf(needle, first + 1) < 0 ? first + before.length : null
}
