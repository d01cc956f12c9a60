import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, MediaId } from '../../records/ids.ts'
import type { MediaAbout, MediaRecord } from '../../records/media.ts'
import type { ProjectSession } from '../session/project-session.ts'

export interface MadePhoto extends Pick<MediaRecord, 'about' | 'note' | 'mime'> {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/**
 * Keeps a photo: its bytes first, then the record that names them, as one entry of the undo stack.
 *
 * @param write writes the record, with what it is made for
 * @returns null where this device only reads the project; nothing was kept, and that was said
 * @throws StorageFailure; then nothing was kept
 */
export async function keepPhoto(
  session: ProjectSession,
  departmentId: DepartmentId,
  { bytes, ...photo }: MadePhoto,
  write: (record: MediaRecord) => void = (record) =>
    session.act('photoKept', { departments: { [departmentId]: [addRecordEdit('media', record)] } }),
): Promise<MediaId | null> {
  if (!mayKeep(session)) return null
  const id = session.newId<MediaId>()
  const at = session.now()
  const media = await session.parts.openMedia?.()
  if (!media) throw new Error('nothing is kept here')
  const pieces = await media.keep(id, bytes)
  const whose = { by: session.analyst, device: session.parts.device }
  const record: MediaRecord = {
    id,
    kind: 'photo',
    ...photo,
    ...whose,
    pieces,
    seconds: null,
    at,
    endedAt: at,
  }
  write(record)
  return id
}

/** False on a device that only reads, which is then said. */
export function mayKeep(session: ProjectSession): boolean {
  if (!session.isReader) return true
  session.act('photoKept', {})
  return false
}

/** @param joined true while somebody types */
export const changeMediaNote = (
  session: ProjectSession,
  departmentId: DepartmentId,
  record: MediaRecord,
  note: string,
  joined = true,
): void =>
  session.act('changed', { departments: { [departmentId]: updateEdits('media', record, { note }) } }, joined)

export const removeMedia = (session: ProjectSession, departmentId: DepartmentId, { id }: MediaRecord): void =>
  session.act('removed', {
    departments: { [departmentId]: [removeEdit('media', id, session.analyst, session.now())] },
  })

export const isSameAbout = (a: MediaAbout | null, b: MediaAbout | null): boolean =>
  a?.kind === b?.kind && a?.id === b?.id
