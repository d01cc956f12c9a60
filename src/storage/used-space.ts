import type { WerkvloerDatabase } from './database.ts'
import { openOuterDatabase, outerDatabaseName, readOuterRows } from './outer-rows.ts'

/**
 * What the records of each project take here, sealed, in bytes: journal, restore points, and the copies in the outer documents. Added up
 * from what is there, since what a browser says it uses is about all of the app and rounded.
 *
 * @returns by project id
 */
export async function recordsSpace(database: WerkvloerDatabase): Promise<ReadonlyMap<string, number>> {
  const used = new Map<string, number>()
  const documents = await database.attempt(() => database.documents.toArray())
  const outers = await outersHere()
  for (const { documentId, projectId } of documents) {
    let bytes = 0
    const add = (length: number) => {
      bytes += length
    }
    await database.attempt(() =>
      database.entries
        .where('documentId')
        .equals(documentId)
        .each((row) => add(row.bytes.byteLength)),
    )
    await database.attempt(() =>
      database.restorePoints
        .where('documentId')
        .equals(documentId)
        .each((row) => add(row.sealed.byteLength)),
    )
    if (outers.has(outerDatabaseName(documentId))) add(await outerBytes(documentId))
    used.set(projectId, (used.get(projectId) ?? 0) + bytes)
  }
  return used
}

/** Opening one that is not there would make it. */
async function outersHere(): Promise<ReadonlySet<string | undefined>> {
  if (typeof indexedDB.databases !== 'function') return new Set()
  return new Set((await indexedDB.databases()).map(({ name }) => name))
}

/** 0 for a copy that cannot be read: the journal is the truth. */
async function outerBytes(documentId: string): Promise<number> {
  try {
    const db = await openOuterDatabase(documentId)
    try {
      const { values } = await readOuterRows(db)
      return values.reduce<number>((sum, row) => sum + (row instanceof Uint8Array ? row.length : 0), 0)
    } finally {
      db.close()
    }
  } catch {
    return 0
  }
}
