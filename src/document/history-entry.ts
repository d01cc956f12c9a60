import * as v from 'valibot'
import type * as Y from 'yjs'
import type { AnalystId } from '../records/ids.ts'
import type { RecordedChange } from './recorded-change.ts'

/** The root that holds what was changed in its document: a plain value per action. */
export const HISTORY_ROOT = 'history'

export const HISTORY_WAYS = ['done', 'undone', 'redone', 'reverted'] as const
/** How a change came about: done, by undo or redo, or reverted from the history. */
export type HistoryWay = (typeof HISTORY_WAYS)[number]

/** One action of one analyst, in one document. */
export interface HistoryEntry {
  /** Device and its count; the same in every document the action changed. */
  readonly key: string
  /** Wall time with offset. */
  readonly at: string
  readonly by: AnalystId
  /** Message key of the action. */
  readonly what: string
  readonly way: HistoryWay
  readonly changes: readonly RecordedChange[]
  /** Changes that are not kept one by one, because the action had too many. */
  readonly more: number
  /** True while somebody types, or where that was cut off: what it came to is then in the record. */
  readonly isOpen: boolean
}

/** More changes of one action than this are only counted: a restore point is the way back. */
export const MOST_CHANGES = 2_000

/** Entries kept in a document, and how many more there may be before the oldest go. */
export const ENTRIES_KEPT = 10_000
const SLACK = 1_000

const DEVICE_END = ':'
export const historyKey = (device: string, count: number): string =>
  `${device}${DEVICE_END}${count.toString(36)}`

/** The place of an action among those of its device. */
export const countOf = (key: string): number =>
  Number.parseInt(key.slice(key.lastIndexOf(DEVICE_END) + 1), 36)

export const openHistory = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(HISTORY_ROOT)

/** Writes or replaces an entry; one without changes goes. Call it inside the transaction of the edit. */
export function writeHistory(
  doc: Y.Doc,
  { key, at, by, what, way, changes, more, isOpen }: HistoryEntry,
): void {
  const history = openHistory(doc)
  if (changes.length === 0 && more === 0) {
    history.delete(key)
    return
  }
  const left = Math.max(0, changes.length - MOST_CHANGES) + more
  history.set(key, {
    at,
    by,
    what,
    ...(way !== 'done' && { way }),
    changes: changes.slice(0, MOST_CHANGES),
    ...(left > 0 && { more: left }),
    ...(isOpen && { open: true }),
  })
}

const stored = v.object({
  at: v.string(),
  by: v.string(),
  what: v.fallback(v.string(), 'changed'),
  way: v.fallback(v.picklist(HISTORY_WAYS), 'done'),
  changes: v.fallback(v.array(v.unknown()), []),
  more: v.fallback(v.number(), 0),
  open: v.fallback(v.boolean(), false),
})

/** An entry as stored; null where this version cannot read it. Changes of an unknown kind are left out. */
export function readHistory(key: string, value: unknown): HistoryEntry | null {
  const parsed = v.safeParse(stored, value)
  if (!parsed.success) return null
  const { open, changes, ...rest } = parsed.output
  return { ...rest, key, by: rest.by as AnalystId, isOpen: open, changes: changes.filter(isRecordedChange) }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isHeld = (value: unknown) => Array.isArray(value) && value.length < 2

function isRecordedChange(change: unknown): change is RecordedChange {
  if (!Array.isArray(change)) return false
  const [kind, root, id, field, a, b, c, d, e] = change as unknown[]
  if (!isText(root) || !isText(id)) return false
  if (kind === 'add') return true
  if (!isText(field)) return false
  if (kind === 'set') return isHeld(a) && isHeld(b)
  if (kind === 'member') return isText(a) && typeof b === 'boolean'
  return kind === 'text' && typeof a === 'number' && [b, c, d, e].every(isText)
}

/** Takes the oldest entries away where there are far too many. Cost: a read of each when it does. */
export function thinHistory(doc: Y.Doc, keep = ENTRIES_KEPT, slack = SLACK): void {
  const history = openHistory(doc)
  if (history.size <= keep + slack) return
  const byAge = [...history.entries()]
    .map(([key, value]) => ({ key, time: Date.parse(readHistory(key, value)?.at ?? '') || 0 }))
    .sort((a, b) => b.time - a.time || countOf(b.key) - countOf(a.key))
  for (const { key } of byAge.slice(keep)) history.delete(key)
}
