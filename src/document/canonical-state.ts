import * as Y from 'yjs'
import { compareText } from '../records/ids.ts'
import { HISTORY_ROOT } from './history-entry.ts'

/**
 * A value of a document as one text, the same on every device whatever the order in which it came about: a text as its words, a
 * map or an object by its keys in order. Values that JSON cannot tell apart stay apart.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (value instanceof Y.Text) return JSON.stringify(value.toString())
  if (value instanceof Y.Map) return canonicalFields([...value.entries()])
  if (value instanceof Y.Array) return canonicalList(value.toArray())
  if (value instanceof Y.AbstractType) return canonicalText(value.toJSON())
  if (value instanceof Uint8Array) return `bytes(${value.join()})`
  return Array.isArray(value) ? canonicalList(value) : canonicalFields(Object.entries(value))
}

const canonicalList = (list: readonly unknown[]): string => `[${list.map(canonicalText).join(',')}]`

function canonicalFields(fields: [string, unknown][]): string {
  fields.sort(([a], [b]) => compareText(a, b))
  let said = '{'
  for (const [name, value] of fields) said += `${JSON.stringify(name)}:${canonicalText(value)},`
  return `${said}}`
}

/**
 * Roots that say something, in order, also those this version does not know; without the history, which says nothing about records.
 */
export const speakingRoots = (doc: Y.Doc): string[] =>
  [...doc.share]
    .filter(([name, root]) => name !== HISTORY_ROOT && (root._map.size > 0 || root._start !== null))
    .map(([name]) => name)
    .sort(compareText)

/** The records of a root; null where it is a list, as a later version may have made. */
export function recordsOf(doc: Y.Doc, name: string): Y.Map<unknown> | null {
  const root: unknown = doc.share.get(name)
  if (root instanceof Y.Map) return root
  return isUndecided(root) && root._map.size > 0 ? doc.getMap(name) : null
}

/** What a root that is no map holds, whatever its kind: of a text that is each of its signs. */
export function listOf(doc: Y.Doc, name: string): readonly unknown[] {
  const root: unknown = doc.share.get(name)
  if (root instanceof Y.Text) return root.toString().split('')
  if (root instanceof Y.Array) return root.toArray()
  return isUndecided(root) ? doc.getArray(name).toArray() : []
}

/** A root that nobody asked for yet has no kind: it is read as what it holds. */
const isUndecided = (root: unknown): root is Y.AbstractType<unknown> =>
  root instanceof Y.AbstractType && root.constructor === Y.AbstractType
