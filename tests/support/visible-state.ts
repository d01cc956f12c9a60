import * as Y from 'yjs'
import type { DepartmentCollections, ProjectCollections } from '../../src/document/documents.ts'

/** All records a tablet shows, by root. */
export const visibleState = (
  records: DepartmentCollections | ProjectCollections,
): Record<string, readonly unknown[]> =>
  Object.fromEntries(Object.entries(records).map(([name, collection]) => [name, [...collection.list()]]))

/** Every field of every record, also removed and unreadable ones, as plain values in a fixed order. */
export function wholeState(doc: Y.Doc): unknown[] {
  const roots = [...doc.share.keys()].sort()
  return roots.map((root) => {
    const records = doc.getMap<Y.Map<unknown>>(root)
    return [root, [...records.keys()].sort().map((id) => [id, fieldsOf(records.get(id))])]
  })
}

function fieldsOf(record: unknown): unknown {
  if (!(record instanceof Y.Map)) return record
  return [...record.keys()].sort().map((field) => [field, plain(record.get(field))])
}

function plain(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toString()
  return value instanceof Y.Map ? [...value.keys()].sort() : value
}
