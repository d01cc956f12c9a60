import { holdsCoverage, readCoverage, uniteCoverage } from '../vault/update-coverage.ts'
import type { CompactionTask } from './compact-document.ts'
import { openEntries } from './open-entries.ts'
import { identifyOuter, listAbsent } from './reconcile.ts'

/**
 * Takes out of the journal what another device merged: entries that are no longer in the outer document, and of which all is held
 * by entries that are in both. Without it every device would merge the same again and give its own merge to the others, who would
 * merge those.
 *
 * @returns how many entries left
 * @throws StorageFailure; nothing is lost by it
 */
export async function dropSuperseded(task: Omit<CompactionTask, 'plan'>): Promise<number> {
  const { documentId, ring, journal, known } = task
  const outer = task.outer()
  if (!outer) return 0
  await identifyOuter(outer)
  // What does not open here cannot be looked into, and would be asked about again after every rest.
  const mergeable = new Set(known.listMergeable().map(({ id }) => id))
  const absent = new Set(listAbsent(outer, known).filter((id) => mergeable.has(id)))
  if (absent.size === 0) return 0
  const { opened } = await openEntries((await journal.read(documentId)).entries, ring, documentId)
  const parts = opened.flatMap(({ entry: { id }, update }) => {
    const part = readCoverage(update)
    return part ? [{ id, part }] : []
  })
  const staying = uniteCoverage(parts.filter(({ id }) => !absent.has(id)).map(({ part }) => part))
  const held = parts.filter(({ id, part }) => absent.has(id) && holdsCoverage(staying, part))
  const ids = held.map(({ id }) => id)
  if (ids.length > 0) await journal.replace(documentId, [], ids)
  known.remove(ids)
  return ids.length
}
