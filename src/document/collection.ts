import * as Y from 'yjs'
import { compareText } from '../records/ids.ts'
import { plainFields, type RecordMap, type Root } from './root.ts'

/** The records of one root, read once and kept up to date with the document. */
export interface Collection<T> {
  readonly root: Root<T>
  /** Readable records that were not removed, by rank and id; the same array until something changes. */
  list(): readonly T[]
  get(id: string): T | undefined
  /** Calls `listener` after each transaction, local or remote, that touched this root. */
  subscribe(listener: () => void): () => void
}

export function openCollection<T>(doc: Y.Doc, root: Root<T>): Collection<T> {
  const records = doc.getMap<RecordMap>(root.name)
  const listeners = new Set<() => void>()
  const held = new Map<string, T>()
  let sorted: readonly T[] | null = null

  const readOne = (id: string) => {
    const record = records.get(id)
    const read =
      record instanceof Y.Map && !record.has('removedAt') ? root.read(id, plainFields(record)) : null
    if (read) held.set(id, read)
    else held.delete(id)
  }
  for (const id of records.keys()) readOne(id)

  records.observeDeep((events) => {
    for (const id of touchedIds(events)) readOne(id)
    sorted = null
    for (const listener of [...listeners]) listener()
  })

  return {
    root,
    list: () => {
      sorted ??= [...held].sort(byRank).map(([, record]) => record)
      return sorted
    },
    get: (id) => held.get(id),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function touchedIds(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const ids = new Set<string>()
  for (const event of events) {
    if (event.path.length > 0) ids.add(String(event.path[0]))
    else for (const id of event.changes.keys.keys()) ids.add(id)
  }
  return ids
}

const byRank = <T>([a, one]: [string, T], [b, other]: [string, T]) =>
  compareText(rankOf(one), rankOf(other)) || compareText(a, b)

function rankOf(record: unknown): string {
  const { rank } = record as { rank?: unknown }
  return typeof rank === 'string' ? rank : ''
}
