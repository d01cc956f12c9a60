import * as Y from 'yjs'
import { LOCAL } from './origin.ts'
import type { RecordMap } from './root.ts'

/** One change of one record. `undefined` as a value takes the field away. */
export type Edit =
  | { readonly kind: 'add'; readonly root: string; readonly id: string; readonly fields: NewFields }
  | {
      readonly kind: 'set'
      readonly root: string
      readonly id: string
      readonly field: string
      readonly value: unknown
    }
  | {
      readonly kind: 'text'
      readonly root: string
      readonly id: string
      readonly field: string
      readonly text: string
    }
  | {
      readonly kind: 'member'
      readonly root: string
      readonly id: string
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
 */
export function applyEdits(doc: Y.Doc, edits: readonly Edit[]): Change[] {
  const changes: Change[] = []
  doc.transact(() => {
    for (const edit of edits) {
      const undo = applyEdit(doc, edit)
      if (undo) changes.push({ undo, redo: edit })
    }
  }, LOCAL)
  return changes
}

/**
 * Takes changes back, latest first, but only where the value still is what the change left: what somebody
 * changed afterwards stays.
 *
 * @returns the changes made (their undo is the redo) and how many were left because of later edits
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
      const inverse = applyEdit(doc, undo)
      if (inverse) made.push({ undo: inverse, redo: undo })
    }
  }, LOCAL)
  return { made, left }
}

function applyEdit(doc: Y.Doc, edit: Edit): Edit | null {
  const records = doc.getMap<RecordMap>(edit.root)
  const record = records.get(edit.id)
  if (edit.kind === 'add') return addRecord(records, record, edit)
  if (!record) return null
  if (edit.kind === 'text') return writeText(record, edit)
  if (edit.kind === 'member') return writeMember(record, edit)
  return writeValue(record, edit)
}

/** Adding what is there already brings it back; it is never rebuilt, so no edit of another device is lost. */
function addRecord(
  records: Y.Map<RecordMap>,
  record: RecordMap | undefined,
  { root, id, fields }: Edit & { kind: 'add' },
): Edit | null {
  const none: Edit = { kind: 'set', root, id, field: 'removedAt', value: undefined }
  if (record) return writeValue(record, none as Edit & { kind: 'set' })
  const made: RecordMap = new Y.Map()
  for (const [name, value] of Object.entries(fields.values)) if (value !== undefined) made.set(name, value)
  for (const [name, text] of Object.entries(fields.texts ?? {})) made.set(name, new Y.Text(text))
  for (const [name, list] of Object.entries(fields.sets ?? {})) {
    made.set(name, new Y.Map(list.map((member) => [member, true])))
  }
  records.set(id, made)
  return { ...none, value: UNDONE }
}

/** Stands for "removed by undo" in an inverse edit: `at` is not known when the inverse is made. */
const UNDONE = { undone: true }

function writeValue(record: RecordMap, { root, id, field, value }: Edit & { kind: 'set' }): Edit | null {
  const before = record.get(field)
  if (before instanceof Y.AbstractType) throw new Error(`${root}.${field} is not a plain value`)
  if (sameValue(before, value)) return null
  if (value === undefined) record.delete(field)
  else record.set(field, value)
  return { kind: 'set', root, id, field, value: before }
}

function writeText(record: RecordMap, { root, id, field, text }: Edit & { kind: 'text' }): Edit | null {
  const held = record.get(field)
  if (!(held instanceof Y.Text)) {
    // A record from a version without this field: the text begins here.
    if (held === undefined && text !== '') record.set(field, new Y.Text(text))
    return held === undefined && text !== '' ? { kind: 'text', root, id, field, text: '' } : null
  }
  const before = held.toString()
  if (before === text) return null
  replaceText(held, before, text)
  return { kind: 'text', root, id, field, text: before }
}

/** Replaces only the stretch that differs, so that two people typing in one note keep both their words. */
function replaceText(held: Y.Text, before: string, after: string): void {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  // A surrogate pair is one sign: never cut between its halves.
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  held.delete(start, before.length - end - start)
  held.insert(start, after.slice(start, after.length - end))
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff

function writeMember(record: RecordMap, edit: Edit & { kind: 'member' }): Edit | null {
  const { field, member, on } = edit
  let set = record.get(field)
  if (!(set instanceof Y.Map)) {
    if (set !== undefined || !on) return null
    set = record.set(field, new Y.Map<true>())
  }
  const members = set as Y.Map<true>
  if (members.has(member) === on) return null
  if (on) members.set(member, true)
  else members.delete(member)
  return { ...edit, on: !on }
}

/** Whether the document still says what `edit` made it say. */
function stillHolds(doc: Y.Doc, edit: Edit): boolean {
  const record = doc.getMap<RecordMap>(edit.root).get(edit.id)
  if (!record) return false
  if (edit.kind === 'add') return !record.has('removedAt')
  const held = record.get(edit.field)
  if (edit.kind === 'text') return (held?.toString() ?? '') === edit.text
  if (edit.kind === 'member') return (held instanceof Y.Map && held.has(edit.member)) === edit.on
  return sameValue(held, edit.value)
}

const sameValue = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
