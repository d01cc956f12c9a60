import * as Y from 'yjs'
import type { AddEdit, Change, Edit, MemberEdit, SetEdit, TextEdit } from './edit-kinds.ts'
import { REMOVED_AT, withSeen } from './removal.ts'
import { replaceText } from './replace-text.ts'
import { openRecords, type RecordMap } from './root.ts'
import { wellFormed } from './well-formed.ts'

/** Writes one edit; null when it changed nothing. Call it inside a transaction. */
export function writeEdit(doc: Y.Doc, edit: Edit): Change | null {
  const records = openRecords(doc, edit.root)
  const record = records.get(edit.id)
  if (edit.kind === 'add') return addRecord(doc, records, record, edit)
  if (!(record instanceof Y.Map)) return null
  if (edit.kind === 'text') return writeText(record, edit)
  if (edit.kind === 'member') return writeMember(record, edit)
  return writeValue(doc, record, edit)
}

/** Whether the document still says what `edit` made it say. */
export function stillHolds(doc: Y.Doc, edit: Edit): boolean {
  const record = openRecords(doc, edit.root).get(edit.id)
  if (!(record instanceof Y.Map)) return false
  if (edit.kind === 'add') return holdsOnly(record, edit)
  const held = record.get(edit.field)
  if (edit.kind === 'text') return textOf(held) === wellFormed(edit.text)
  if (edit.kind === 'member') return (held instanceof Y.Map && held.has(edit.member)) === edit.on
  return sameValue(held, wellFormed(edit.value))
}

/** A record that is there already is never rebuilt, so that no edit of another device is lost. */
function addRecord(
  doc: Y.Doc,
  records: Y.Map<RecordMap>,
  record: RecordMap | undefined,
  edit: AddEdit,
): Change | null {
  const { root, id, fields } = edit
  const hidden: SetEdit = { kind: 'set', root, id, field: 'removedAt', value: UNDONE }
  if (record instanceof Y.Map) return writeValue(doc, record, { ...hidden, value: undefined })
  // What a newer version keeps here in another form stays.
  if (record !== undefined) return null
  const made: RecordMap = new Y.Map()
  for (const [name, value] of Object.entries(fields.values)) {
    if (value !== undefined) made.set(name, wellFormed(value))
  }
  for (const [name, text] of Object.entries(fields.texts ?? {})) made.set(name, new Y.Text(wellFormed(text)))
  for (const [name, members] of Object.entries(fields.sets ?? {})) {
    made.set(name, new Y.Map(members.map((member) => [wellFormed(member), true])))
  }
  records.set(id, made)
  return { undo: hidden, redo: edit }
}

/** Stands for "removed by undo": who and when are not known when the inverse is made. */
const UNDONE = { undone: true }

function writeValue(doc: Y.Doc, record: RecordMap, edit: SetEdit): Change | null {
  const { root, id, field } = edit
  const before = record.get(field)
  if (before instanceof Y.AbstractType) throw new Error(`${root}.${field} is not a plain value`)
  const told = wellFormed(edit.value)
  // Only here it is known what the record says at the moment of removal.
  const value = field === REMOVED_AT ? withSeen(doc, root, id, record, told) : told
  if (sameValue(before, value)) return null
  if (value === undefined) record.delete(field)
  else record.set(field, value)
  return { undo: { ...edit, value: before }, redo: value === told ? edit : { ...edit, value } }
}

function writeText(record: RecordMap, edit: TextEdit): Change | null {
  const { root, field } = edit
  const held = record.get(field)
  const text = wellFormed(edit.text)
  const before = textOf(held)
  if (before === text) return null
  if (held instanceof Y.Text) replaceText(held, before, text)
  // A record from a version without this field: the text begins here.
  else if (held === undefined) record.set(field, new Y.Text(text))
  else throw new Error(`${root}.${field} is not a text`)
  return { undo: { ...edit, text: before }, redo: edit }
}

function writeMember(record: RecordMap, edit: MemberEdit): Change | null {
  const { root, field, on } = edit
  const member = wellFormed(edit.member)
  const held = record.get(field)
  if (held !== undefined && !(held instanceof Y.Map)) throw new Error(`${root}.${field} is not a set`)
  if ((held?.has(member) ?? false) === on) return null
  if (!held) record.set(field, new Y.Map([[member, true]]))
  else if (on) held.set(member, true)
  else held.delete(member)
  return { undo: { ...edit, on: !on }, redo: edit }
}

/** Whether a record is there and holds what it was made with and nothing more. */
function holdsOnly(record: RecordMap, { root, fields: { values, texts = {}, sets = {} } }: AddEdit): boolean {
  const isAsMade = (name: string) => {
    const held = record.get(name)
    if (held instanceof Y.Text) return textOf(held) === wellFormed(own(texts, name) ?? '')
    if (held instanceof Y.Map) return sameMembers(held, own(sets, name) ?? [])
    return sameValue(held, wellFormed(own(values, name)))
  }
  return [...record.keys(), ...Object.keys(values)]
    .filter((name) => !FILLED_BY_ITSELF[root]?.test(name))
    .every(isAsMade)
}

/** What comes into a record while it is recorded, without anybody writing in it: undo takes back the whole all the same. */
const FILLED_BY_ITSELF: Readonly<Record<string, RegExp>> = { media: /^(piece\.\d+|seconds|endedAt)$/ }

const own = <T>(fields: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

function sameMembers(held: Y.Map<unknown>, members: readonly string[]): boolean {
  const wanted = new Set(members.map(wellFormed))
  return held.size === wanted.size && [...wanted].every((member) => held.has(member))
}

const textOf = (held: unknown): string => (held instanceof Y.Text ? held.toString() : '')

const sameValue = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
