import * as Y from 'yjs'
import type { AnalystId } from '../records/ids.ts'
import type { AddEdit, Edit } from './edit.ts'
import { isRemoved } from './removal.ts'
import { openRecords, type RecordMap } from './root.ts'
import { SILENCE_CARRIED } from './withdrawal.ts'

export interface Restorer {
  readonly by: AnalystId
  /** Wall time with offset. */
  readonly at: string
}

/**
 * The edits that make `current` show what `older` showed: values, texts and sets as they were, records added since
 * removed, records removed since brought back. A document cannot roll back, so restoring is editing: it can be
 * undone, and it meets edits of others as any edit does.
 *
 * Fields that were kept as another kind stay, so do roots not named, devices, changes of keys and what people agreed to. Cost: linear
 * in both documents.
 *
 * @param roots names of the roots to restore
 */
export function restoreEdits(current: Y.Doc, older: Y.Doc, roots: readonly string[], by: Restorer): Edit[] {
  return roots.flatMap((root) => {
    if (MEMBERSHIP.has(root)) return []
    const [now, then] = [openRecords(current, root), openRecords(older, root)]
    const ids = new Set([...now.keys(), ...then.keys()])
    return [...ids].flatMap((id) => restoreRecord(current, root, id, now.get(id), then.get(id), by))
  })
}

/** Who has the project, and its keys, were never a matter of an earlier state: going back lets nobody in again. */
const MEMBERSHIP: ReadonlySet<string> = new Set(['devices', 'keyChanges'])

function restoreRecord(
  current: Y.Doc,
  root: string,
  id: string,
  now: RecordMap | undefined,
  then: RecordMap | undefined,
  { by, at }: Restorer,
): Edit[] {
  if (then instanceof Y.Map) {
    return now instanceof Y.Map ? restoreFields(root, id, now, then) : addAgain(root, id, then)
  }
  if (then !== undefined || !(now instanceof Y.Map) || isRemoved(current, root, id, now)) return []
  return [{ kind: 'set', root, id, field: 'removedAt', value: { by, at } }]
}

/** What somebody allowed or took back is theirs, and no state of the work: going back never ends a withdrawal. */
const THEIRS: Readonly<Record<string, ReadonlySet<string>>> = {
  people: new Set(['consent', 'withdrawn', SILENCE_CARRIED]),
  validationSessions: new Set(['settledNo']),
}

function restoreFields(root: string, id: string, now: RecordMap, then: RecordMap): Edit[] {
  const fields = new Set([...now.keys(), ...then.keys()])
  return [...fields]
    .filter((field) => !THEIRS[root]?.has(field))
    .flatMap((field): Edit[] => {
      const [held, wanted] = [now.get(field), then.get(field)]
      const target = { root, id, field }
      if (areOf(Y.Text, held, wanted)) return [{ kind: 'text', ...target, text: wanted?.toString() ?? '' }]
      if (areOf(Y.Map, held, wanted)) {
        return memberEdits(keysOf(held), keysOf(wanted)).map((change) => ({
          kind: 'member',
          ...target,
          ...change,
        }))
      }
      if (held instanceof Y.AbstractType || wanted instanceof Y.AbstractType) return []
      return [{ kind: 'set', ...target, value: wanted }]
    })
    .filter((edit) => changes(now, edit))
}

/** Whether both are of that kind, or one is and the other is not there yet. */
const areOf = (kind: typeof Y.Text | typeof Y.Map, held: unknown, wanted: unknown): boolean =>
  (held instanceof kind || wanted instanceof kind) &&
  [held, wanted].every((each) => each === undefined || each instanceof kind)

const keysOf = (set: unknown): ReadonlySet<string> => new Set(set instanceof Y.Map ? set.keys() : [])

const memberEdits = (held: ReadonlySet<string>, wanted: ReadonlySet<string>) => [
  ...[...held].filter((member) => !wanted.has(member)).map((member) => ({ member, on: false })),
  ...[...wanted].filter((member) => !held.has(member)).map((member) => ({ member, on: true })),
]

function changes(now: RecordMap, edit: Edit): boolean {
  if (edit.kind === 'text') return (now.get(edit.field)?.toString() ?? '') !== edit.text
  return edit.kind !== 'set' || JSON.stringify(now.get(edit.field)) !== JSON.stringify(edit.value)
}

function addAgain(root: string, id: string, then: RecordMap): AddEdit[] {
  if (then.has('removedAt')) return []
  const fields = [...then]
  const values = fields.filter(([, value]) => !(value instanceof Y.AbstractType))
  const texts = fields.flatMap(([name, value]) => (value instanceof Y.Text ? [[name, value.toString()]] : []))
  const sets = fields.flatMap(([name, value]) => (value instanceof Y.Map ? [[name, [...value.keys()]]] : []))
  return [
    {
      kind: 'add',
      root,
      id,
      fields: {
        values: Object.fromEntries(values),
        texts: Object.fromEntries(texts),
        sets: Object.fromEntries(sets),
      },
    },
  ]
}
