import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import { lastingAsides } from '../../records/interruption-rules.ts'
import type { PlaceRecord } from '../../records/media.ts'
import { sharedAnswers } from '../../records/scheme-rules.ts'
import type { ProjectSession } from '../project-session.ts'
import { actIn, endOf, madeHere } from './observation-edits.ts'

/** What began less long ago began where somebody says they are now: one taps the task first, then the place. */
const JUST_BEGUN_MS = 15_000

/**
 * Somebody is at a place now. What runs without a place, or has just begun, was there all the time. What ran at another place goes
 * on here as a new piece of the same turn, so that the time at each place stays known. One entry of the undo stack.
 *
 * @returns the pieces that were made
 */
export function wentToPlace(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  place: Pick<PlaceRecord, 'id' | 'name'>,
): readonly ObservationId[] {
  const now = session.now()
  const here = { placeId: place.id, location: place.name }
  const { interruptions } = session.department(departmentId)!
  const made: ObservationId[] = []
  const edits = running.flatMap((each): Edit[] => {
    if (each.placeId === place.id) return []
    if (beganHere(each, now)) return updateEdits('observations', each, here)
    const end = endOf(each, now)
    const piece = { ...pieceAt(session, each, end), ...here }
    made.push(piece.id)
    return [
      ...updateEdits('observations', each, { end }),
      addRecordEdit('observations', piece),
      // What breaks in beside the work goes on beside it.
      ...lastingAsides(interruptions.list(), [each]).flatMap(({ interruption }) =>
        updateEdits('interruptions', interruption, { observationId: piece.id }),
      ),
    ]
  })
  if (edits.length > 0) actIn(session, departmentId, 'wentToPlace', edits)
  return made
}

const beganHere = ({ placeId, location = '', start }: ObservationRecord, now: string): boolean =>
  (!placeId && location === '') || Date.parse(now) - Date.parse(start) < JUST_BEGUN_MS

/** An amount stays with the piece it was counted in. */
function pieceAt(session: ProjectSession, before: ObservationRecord, start: string): ObservationRecord {
  const { departmentId, kind, taskId, jobId, personId, environment, load, company, pace, modifiers } = before
  const answers = sharedAnswers(modifiers)
  return {
    ...madeHere(session),
    ...{ departmentId, kind, start, end: null, load, resumes: before.id },
    taskId: taskId ?? null,
    jobId: jobId ?? null,
    personId: personId ?? null,
    environment: environment ?? {},
    ...(company && { company }),
    ...(pace && { pace }),
    ...(answers && { modifiers: answers }),
  }
}
