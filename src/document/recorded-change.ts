import type { Change, Edit } from './edit-kinds.ts'
import { textDifference } from './replace-text.ts'
import { wellFormed } from './well-formed.ts'

/** A value that was there, or nothing. */
export type Held = readonly [] | readonly [unknown]

/**
 * One change as history keeps it, in tuples: names would weigh more than what they name. Permanent, like the fields
 * of records: add kinds, never change one.
 */
export type RecordedChange =
  /** What it was made with is in the record itself. */
  | readonly ['add', root: string, id: string]
  | readonly ['set', root: string, id: string, field: string, was: Held, now: Held]
  /** One stretch of a text, with some signs on both sides to find it again by. */
  | readonly [
      'text',
      root: string,
      id: string,
      field: string,
      start: number,
      removed: string,
      added: string,
      before: string,
      after: string,
    ]
  | readonly ['member', root: string, id: string, field: string, member: string, on: boolean]

/** Signs kept on each side of a changed stretch. */
const CONTEXT = 12

/** What history keeps of a change. */
export function recordedChange({ undo, redo }: Change): RecordedChange {
  const { root, id } = redo
  if (redo.kind === 'add') return ['add', root, id]
  if (redo.kind === 'member') return ['member', root, id, redo.field, wellFormed(redo.member), redo.on]
  if (redo.kind === 'set') return ['set', root, id, redo.field, heldBy(undo), heldBy(redo)]
  const before = undo.kind === 'text' ? undo.text : ''
  return textChange([root, id, redo.field], before, wellFormed(redo.text))
}

function textChange(
  [root, id, field]: readonly [string, string, string],
  before: string,
  after: string,
): RecordedChange {
  const { start, removed, added } = textDifference(before, after)
  const end = start + added.length
  // Half a sign at the edge would be read as another sign on other devices.
  const left = after.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, '')
  const right = after.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, '')
  return ['text', root, id, field, start, removed, added, left, right]
}

const heldBy = (edit: Edit): Held =>
  edit.kind === 'set' && edit.value !== undefined ? [wellFormed(edit.value)] : []

/** Whether the change made no difference after all: typed and taken away again. */
export function isNothing(change: RecordedChange): boolean {
  if (change[0] === 'text') return change[5] === '' && change[6] === ''
  return change[0] === 'set' && JSON.stringify(change[4]) === JSON.stringify(change[5])
}
