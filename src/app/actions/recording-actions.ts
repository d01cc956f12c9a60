import { applyEdits, type Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit } from '../../document/new-record.ts'
import { PIECE } from '../../document/validation-roots.ts'
import type {
  DepartmentId,
  FindingId,
  NoteId,
  PersonId,
  RecordingId,
  ValidationSessionId,
} from '../../records/ids.ts'
import { soundPiece } from '../../records/recorded-sound.ts'
import type { ProjectSession } from '../session/project-session.ts'

/*
 * Sound that comes in is kept as it comes, and is no action: it has no place in the undo bar, and in the history it would stand
 * a second time. The answer that names it is the action.
 */

/** Where somebody speaks. */
export interface Microphone {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId
  readonly personId: PersonId
  readonly sessionId?: ValidationSessionId
  /** What it is an answer to. */
  readonly about?: FindingId | NoteId
}

/** The record of a recording that begins now; its pieces follow. */
export function beginRecording(at: Microphone, mime: string): RecordingId {
  const { session, personId, sessionId, about } = at
  const id = session.newId<RecordingId>()
  const said = { ...(sessionId && { sessionId }), ...(about && { about }) }
  write(at, [addRecordEdit('recordings', { id, personId, mime, at: session.now(), pieces: [], ...said })])
  return id
}

/** @param place 0 for the first */
export function keepPiece(at: Microphone, id: RecordingId, bytes: Uint8Array, place: number): void {
  write(at, [{ kind: 'set', root: 'recordings', id, field: `${PIECE}${place}`, value: soundPiece(bytes) }])
}

/** Takes the sound out of the document. What was sealed before goes with the next merging of the journal. */
export function throwAwayRecording(at: Pick<Microphone, 'session' | 'departmentId'>, id: RecordingId): void {
  const { session, departmentId } = at
  const count = session.department(departmentId)?.recordings.get(id)?.pieces.length ?? 0
  const blanks = Array.from({ length: count }, (_, place): Edit => {
    return { kind: 'set', root: 'recordings', id, field: `${PIECE}${place}`, value: undefined }
  })
  write(at, [...blanks, removeEdit('recordings', id, session.analyst, session.now())])
}

function write(
  { session, departmentId }: Pick<Microphone, 'session' | 'departmentId'>,
  edits: readonly Edit[],
): void {
  const doc = session.documentOf(departmentId)
  if (!doc) throw new Error('a department must be open before somebody speaks in it')
  if (!session.isReader) applyEdits(doc, edits)
}
