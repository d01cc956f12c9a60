import { StorageFailure } from '../../storage/failure.ts'
import { countMedia, type NamedMedia, namedMedia } from '../../sync/media-pieces.ts'
import type { MediaCount } from '../../sync/media-state.ts'
import type { Bytes } from '../../vault/bytes.ts'
import type { SealedEntry } from '../../vault/entry.ts'
import { type FileMedia, withMedia } from '../../vault/media-section.ts'
import { mediaStore } from '../media/open-media.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { shareSession } from '../sharing/shared-session.ts'

export { splitFile } from '../../vault/media-section.ts'

/** What came of the photos and sound in a file. */
export interface MediaTakenIn {
  /** Of which something was new here. */
  readonly stored: MediaCount
  readonly damaged: readonly Pick<NamedMedia, 'kind' | 'at'>[]
  /** Of which the device could not keep all. */
  readonly notKept: MediaCount
}

/** By the id of their pieces. */
interface Outcome {
  readonly stored: ReadonlySet<string>
  readonly damaged: ReadonlySet<string>
  readonly notKept: ReadonlySet<string>
}

interface Pieces {
  ids(): Promise<ReadonlySet<string>>
  receive(pieces: readonly SealedEntry[]): Promise<void>
}

/** So many pieces are written at once. */
const BATCH = 8

/** What a file with photos and sound is larger by, in bytes: of those a record names and that are here. 0 when there are none. */
export async function mediaSizeOf(
  session: ProjectSession,
  onTrouble: (error: unknown) => void,
): Promise<number> {
  const sizes = await mediaStore().sizes(session.id)
  if (sizes.size === 0) return 0
  const named = await namedIn(session, onTrouble)
  return idsOf(named).reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
}

/** The file of an opened project with the photos and sound its records name. */
export async function withNamedMedia(
  session: ProjectSession,
  bytes: Uint8Array,
  onTrouble: (error: unknown) => void,
): Promise<Blob> {
  const ids = idsOf(await namedIn(session, onTrouble))
  return withMedia(bytes as Bytes, ids, (id) => mediaStore().get(session.id, id))
}

/**
 * The backup of a project, open here or not, with what is here of its photos and sound.
 *
 * @param named by its records: what was replaced or removed stays out; null where nobody could look: then all of it goes along
 */
export async function withAllMedia(
  projectId: string,
  bytes: Uint8Array,
  named: readonly string[] | null,
): Promise<Blob> {
  const here = await mediaStore().ids(projectId)
  const ids = named?.filter((id) => here.has(id)) ?? [...here]
  return withMedia(bytes as Bytes, ids, (id) => mediaStore().get(projectId, id))
}

/** Keeps what a file brings to an opened project; the records were taken in before. */
export async function takeInMedia(
  session: ProjectSession,
  media: FileMedia,
  onTrouble: (error: unknown) => void,
): Promise<MediaTakenIn | null> {
  const pieces = await session.parts.openMedia?.()
  if (!pieces) return null
  const { stored, damaged, notKept } = await takeInPieces(pieces, media)
  const named = await namedIn(session, onTrouble)
  const those = (ids: ReadonlySet<string>) => named.filter(({ pieces: own }) => own.some((id) => ids.has(id)))
  return {
    stored: countMedia(those(stored)),
    damaged: those(damaged),
    notKept: countMedia(those(notKept)),
  }
}

/** Of a project that was restored. @returns how many pieces are damaged or could not be kept */
export async function restoreMedia(projectId: string, media: FileMedia): Promise<number> {
  const store = mediaStore()
  const pieces: Pieces = {
    ids: () => store.ids(projectId),
    receive: (some) => store.put(projectId, some),
  }
  const { damaged, notKept } = await takeInPieces(pieces, media)
  return damaged.size + notKept.size
}

/**
 * The same, also of a file without any: cut short within its first piece, nothing of them is found in it.
 *
 * @returns how many photos and voice notes its records name that are not whole here
 */
export async function restoreAllMedia(session: ProjectSession, media: FileMedia | null): Promise<number> {
  if (media) await restoreMedia(session.id, media)
  return mediaNotWhole(session)
}

/** How many photos and voice notes of an opened project are not whole on this device, as far as it opens. */
async function mediaNotWhole(session: ProjectSession): Promise<number> {
  const here = await mediaStore().ids(session.id)
  const departments = session.records.departments.list()
  await Promise.allSettled(departments.map(({ id }) => session.openDepartment(id)))
  const named = namedMedia(departments.flatMap(({ id }) => session.documentOf(id) ?? []))
  return named.filter(({ pieces }) => pieces.some((id) => !here.has(id))).length
}

async function takeInPieces(pieces: Pieces, media: FileMedia): Promise<Outcome> {
  const here = await pieces.ids()
  const fresh = media.ids.filter((id) => !here.has(id))
  const stored = new Set<string>()
  const damaged = new Set<string>()
  const notKept = new Set<string>()
  for (let at = 0; at < fresh.length; at += BATCH) {
    const ids = fresh.slice(at, at + BATCH)
    const read = await Promise.all(ids.map((id) => media.read(id)))
    const whole = read.filter((piece) => piece !== null)
    for (const [place, id] of ids.entries()) if (!read[place]) damaged.add(id)
    const isKept = await keep(pieces, whole)
    for (const { id } of whole) (isKept ? stored : notKept).add(id)
  }
  return { stored, damaged, notKept }
}

async function keep(pieces: Pieces, whole: readonly SealedEntry[]): Promise<boolean> {
  if (whole.length === 0) return true
  try {
    await pieces.receive(whole)
    return true
  } catch (error) {
    if (error instanceof StorageFailure) return false
    throw error
  }
}

/** In all departments: they are opened for it. */
async function namedIn(session: ProjectSession, onTrouble: (error: unknown) => void): Promise<NamedMedia[]> {
  const shared = await shareSession(session, onTrouble)
  shared.stop()
  return namedMedia(shared.list().map(({ doc }) => doc))
}

const idsOf = (named: readonly NamedMedia[]): string[] => [...new Set(named.flatMap(({ pieces }) => pieces))]
