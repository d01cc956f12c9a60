import * as Y from 'yjs'
import { openRecords, type RecordMap } from './root.ts'

/** Ids of the parts of each record, by the record's id; null when something changed since. */
interface PartsIndex {
  byWhole: ReadonlyMap<string, readonly string[]> | null
}

const indexes = new WeakMap<Y.Map<RecordMap>, PartsIndex>()

/**
 * Ids of the records of a root that name this one in a field, read once and kept until one is added or names another.
 * Not for within a transaction: what it changes is seen when it ends. Cost: one look at each record of the root after such a
 * change, else none.
 *
 * @param field the same for each call with this root
 */
export function knownPartsOf(doc: Y.Doc, root: string, field: string, id: string): readonly string[] {
  const records = openRecords(doc, root)
  const index = indexes.get(records) ?? startIndex(doc, records, field)
  index.byWhole ??= groupedByWhole(records, field)
  return index.byWhole.get(id) ?? []
}

/** The same by looking at each record, also within a transaction. */
export const partsOf = (doc: Y.Doc, root: string, field: string, id: string): readonly string[] =>
  groupedByWhole(openRecords(doc, root), field).get(id) ?? []

function startIndex(doc: Y.Doc, records: Y.Map<RecordMap>, field: string): PartsIndex {
  const index: PartsIndex = { byWhole: null }
  indexes.set(records, index)
  // Before any observer: those of collections ask for parts.
  doc.on('beforeObserverCalls', ({ changed }: Y.Transaction) => {
    if (index.byWhole === null) return
    for (const [type, keys] of changed) {
      if ((type as unknown) !== records && !(type.parent === records && keys.has(field))) continue
      index.byWhole = null
      return
    }
  })
  return index
}

function groupedByWhole(records: Y.Map<RecordMap>, field: string): Map<string, string[]> {
  const byWhole = new Map<string, string[]>()
  records.forEach((record, partId) => {
    const whole = record instanceof Y.Map ? record.get(field) : null
    if (typeof whole !== 'string') return
    const own = byWhole.get(whole)
    if (own) own.push(partId)
    else byWhole.set(whole, [partId])
  })
  return byWhole
}
