import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { DepartmentId, FindingId, MediaId } from '../../records/ids.ts'
import type { MediaRecord } from '../../records/media.ts'
import { arePiecesOf, asOne, MEDIA_PIECE } from '../../records/media-pieces.ts'
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

/** A kept photo as it was when somebody began to edit it. */
export type ReplacedPhoto = Pick<MediaRecord, 'id' | 'pieces'>

/**
 * Puts a photo in the place of one that is kept, with all that points at that one. No undo brings the old one back: it would show again what was made
 * unrecognisable. It stands in the history. The old pieces are named by nothing any more. Where another was kept there since it was opened, on any device,
 * that one stays and this one comes beside it.
 *
 * @returns its id, or that of the one beside it; null where this device only reads, or it was taken away meanwhile
 * @throws StorageFailure; then the old one stands
 */
export async function replacePhoto(
  session: ProjectSession,
  departmentId: DepartmentId,
  opened: ReplacedPhoto,
  photo: MadePhoto,
): Promise<MediaId | null> {
  if (!mayKeep(session)) return null
  const media = await session.parts.openMedia?.()
  if (!media) throw new Error('nothing is kept here')
  const { id } = opened
  const { bytes, note, mime, width, height } = photo
  const pieces = await media.keep(id, bytes)
  const old = session.department(departmentId)?.media.get(id)
  if (!old) return null
  if (!arePiecesOf(old, opened)) return keepPhoto(session, departmentId, { ...photo, about: old.about })
  const tooMany = old.pieces.slice(pieces.length).map((_, place): Edit => {
    const field = `${MEDIA_PIECE}${pieces.length + place}`
    return { kind: 'set', root: 'media', id, field, value: undefined }
  })
  session.settle('photoReplaced', {
    departments: {
      [departmentId]: [
        ...updateEdits('media', old, { pieces: asOne(pieces), note, mime, width, height }),
        ...tooMany,
      ],
    },
  })
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

/** One that belonged to nothing yet. */
export const tieToFinding = (
  session: ProjectSession,
  departmentId: DepartmentId,
  record: MediaRecord,
  id: FindingId,
): void =>
  session.act('changed', {
    departments: { [departmentId]: updateEdits('media', record, { about: { kind: 'finding', id } }) },
  })

export const removeMedia = (session: ProjectSession, departmentId: DepartmentId, { id }: MediaRecord): void =>
  session.act('removed', {
    departments: { [departmentId]: [removeEdit('media', id, session.analyst, session.now())] },
  })
