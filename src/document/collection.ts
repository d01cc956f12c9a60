import * as Y from 'yjs'
import { isRemoved, PARTS_OF, REMOVED_AT } from './removal.ts'
import { openRecords, plainFields, type RecordMap, type Root } from './root.ts'
import { SortedRecords } from './sorted-records.ts'

/** The records of one root, read once and kept up to date with the document. */
export interface Collection<T> {
  readonly root: Root<T>
  /** Readable records that were not removed, by rank and id; the same array until something changes. */
  list(): readonly T[]
  get(id: string): T | undefined
  /** The other readable ones: those that were removed. For what must hold of them all the same; the same array until one changes. */
  removed(): readonly T[]
  /**
   * Calls `listener` after each transaction, local or remote, that touched this root. What a listener throws is
   * reported apart and stops neither the others nor the edit.
   *
   * @returns ends it
   */
  subscribe(listener: () => void): () => void
}

/**
 * Reads a root and follows it for as long as the document lives. Opening costs one read per record (about 10 us),
 * a change one per touched record.
 */
export function openCollection<T>(
  doc: Y.Doc,
  root: Root<T>,
  reportError: (error: unknown) => void = throwLater,
): Collection<T> {
  const records = openRecords(doc, root.name)
  const listeners = new Set<() => void>()
  const held = new SortedRecords<T>()
  const gone = new SortedRecords<T>()

  const readOne = (id: string) => {
    const record = records.get(id)
    const read = record instanceof Y.Map ? root.read(id, plainFields(record)) : null
    const isGone = read !== null && isRemoved(doc, root.name, id, record as RecordMap)
    held.put(id, isGone ? null : read)
    gone.put(id, isGone ? read : null)
  }
  const tell = () => {
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch (error) {
        reportError(error)
      }
    }
  }
  for (const id of records.keys()) readOne(id)

  records.observeDeep((events) => {
    for (const id of touchedIds(events)) readOne(id)
    tell()
  })
  // What is written in a part of a removed record brings it back.
  for (const [name, field] of PARTS_OF[root.name] ?? []) {
    const parts = openRecords(doc, name)
    parts.observeDeep((events) => {
      const wholes = [...touchedIds(events)].flatMap((id) => wholeOf(parts.get(id), field, records) ?? [])
      for (const id of new Set(wholes)) readOne(id)
      if (wholes.length > 0) tell()
    })
  }

  return {
    root,
    list: () => held.list(),
    get: (id) => held.get(id),
    removed: () => gone.list(),
    subscribe: (listener) => {
      const own = () => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
  }
}

/** To the handler for errors nobody caught, where the person is told. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}

/** Id of the removed record that a part lies in; null when it lies in none. */
function wholeOf(part: RecordMap | undefined, field: string, wholes: Y.Map<RecordMap>): string | null {
  const id = part instanceof Y.Map ? part.get(field) : null
  const whole = typeof id === 'string' ? wholes.get(id) : undefined
  return whole instanceof Y.Map && whole.has(REMOVED_AT) ? (id as string) : null
}

function touchedIds(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): Set<string> {
  const ids = new Set<string>()
  for (const event of events) {
    if (event.path.length > 0) ids.add(String(event.path[0]))
    else for (const id of event.changes.keys.keys()) ids.add(id)
  }
  return ids
}
