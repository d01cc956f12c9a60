import * as Y from 'yjs'
import type { RoomLog, RoomStore } from './room-store.ts'

/** A log is compacted when it has this many updates, or grew to this many bytes beside its first. */
const MOST_UPDATES = 500
const MOST_BYTES = 4 * 1024 * 1024

/** Puts a log into a document. An update that cannot be read is left out, so that one bad one closes no room. */
export function applyLog(
  document: Y.Doc,
  { updates }: RoomLog,
  onUnreadable: (error: unknown) => void,
): void {
  for (const update of updates) {
    try {
      Y.applyUpdate(document, update)
    } catch (error) {
      onUnreadable(error)
    }
  }
}

/**
 * Writes the log of a room as one update when it grew long. The log itself is read, not a document in memory, so that
 * an update that is written and not applied yet is never lost; and it is replaced only after the whole was seen to hold each of its updates.
 *
 * @returns whether it was compacted
 */
export async function compactWhenLong(store: RoomStore, room: string, force = false): Promise<boolean> {
  const log = await store.read(room)
  const grown = log.updates.slice(1).reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (log.updates.length < 2 || !(force || log.updates.length >= MOST_UPDATES || grown >= MOST_BYTES))
    return false
  const document = new Y.Doc()
  const whole = wholeOf(document, log)
  document.destroy()
  if (!whole) return false
  await store.compact(room, log.numbers, whole)
  return true
}

/** @returns null when it does not hold all the log holds */
function wholeOf(document: Y.Doc, log: RoomLog): Uint8Array | null {
  let isReadable = true
  applyLog(document, log, () => {
    isReadable = false
  })
  // What waits for updates that never came is in the encoded state too, but only for documents without pending parts can it be checked.
  if (!isReadable || document.store.pendingStructs || document.store.pendingDs) return null
  const whole = Y.encodeStateAsUpdate(document)
  const copy = new Y.Doc()
  Y.applyUpdate(copy, whole)
  const snapshot = Y.snapshot(copy)
  const holdsAll = log.updates.every((update) => Y.snapshotContainsUpdate(snapshot, update))
  copy.destroy()
  return holdsAll ? whole : null
}

/** Nothing new in it: two zeros, no clients and no deletions. */
export const isEmptyUpdate = (update: Uint8Array): boolean =>
  update.byteLength === 2 && update[0] === 0 && update[1] === 0
