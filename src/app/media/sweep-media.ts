import { namedPieces } from '../../document/named-pieces.ts'
import type { DepartmentRecord } from '../../records/document-records.ts'
import { MEDIA_KINDS, type MediaKind } from '../../records/media.ts'
import { isMediaStoreHere, type MediaStore } from '../../storage/media-store.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { mediaStore } from './open-media.ts'

interface Sweep {
  readonly session: ProjectSession
  /** Ids of all projects of this device. */
  readonly projects: () => Promise<readonly string[]>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly store?: MediaStore
}

/**
 * Marks the pieces no record names, and removes those that were marked long enough ago: of this project, and of projects that are not on
 * this device. Opens all departments first, the removed ones too; where one does not open nothing is touched.
 */
export async function sweepMedia({ session, projects, now, store = mediaStore() }: Sweep): Promise<void> {
  const isHere = (await store.projects()).includes(session.id)
  if (isHere) {
    const named = await namedIn(session)
    await store.sweep(session.id, new Set(named.keys()), now)
    await store.learnKinds(session.id, kindsOf(named))
  }
  const known = new Set(await projects())
  for (const id of await store.projects()) if (!known.has(id)) await store.sweep(id, new Set(), now)
}

const kindsOf = (named: ReadonlyMap<string, unknown>): ReadonlyMap<string, MediaKind> =>
  new Map(
    [...named].flatMap(([id, kind]) => {
      const known = MEDIA_KINDS.find((each) => each === kind)
      return known ? [[id, known] as const] : []
    }),
  )

/** The same where there ever was a photo or voice note on this device. */
export async function sweepWhereNeeded(sweep: Sweep): Promise<void> {
  if (await isMediaStoreHere()) await sweepMedia(sweep)
}

/** @throws when a department does not open: then nobody knows what it names */
async function namedIn(session: ProjectSession): Promise<ReadonlyMap<string, unknown>> {
  const { departments } = session.records
  const open = await Promise.all(departments.list().map(({ id }) => openedDocument(session, id)))
  const removed = await Promise.all(departments.removed().map((each) => removedPieces(session, each)))
  return new Map([...open.flatMap((doc) => namedPieces(doc)), ...removed.flat()])
}

async function openedDocument(session: ProjectSession, id: DepartmentRecord['id']) {
  await session.openDepartment(id)
  return session.documentOf(id)!
}

/** A removed department may be brought back, with all that is in it. */
async function removedPieces(
  session: ProjectSession,
  { id, documentId }: DepartmentRecord,
): Promise<[string, unknown][]> {
  const doc = session.documentOf(id)
  if (doc) return namedPieces(doc)
  const kept = await session.parts.openDocument(documentId)
  const named = namedPieces(kept.doc)
  await kept.close()
  return named
}
