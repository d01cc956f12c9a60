import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import { lastingAsides } from '../../records/interruption-rules.ts'
import { sharedAnswers } from '../../records/scheme-rules.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn, endOf, madeHere } from './observation-edits.ts'

/** What began less long ago was so from its start: one taps the task first, then what holds with it. */
const JUST_BEGUN_MS = 15_000

/** Undefined takes a field away. */
type Different = {
  readonly [Field in 'location' | 'placeId' | 'load']?: ObservationRecord[Field] | undefined
}

/**
 * Something is different from now on. What has just begun was so all the time; what ran before goes on as a new piece of the same
 * turn, so that the time of each is known. One entry of the undo stack.
 *
 * @param differently what becomes different; null: nothing does
 * @returns the pieces that were made
 */
export function goOnWith(
  session: ProjectSession,
  departmentId: DepartmentId,
  label: string,
  running: readonly ObservationRecord[],
  differently: (observation: ObservationRecord) => Different | null,
): readonly ObservationId[] {
  const now = session.now()
  const { interruptions } = session.department(departmentId)!
  const made: ObservationId[] = []
  const edits = running.flatMap((each): Edit[] => {
    const fields = differently(each)
    if (!fields) return []
    if (hasJustBegun(each, now)) return updateEdits('observations', each, fields as ObservationRecord)
    const end = endOf(each, now)
    const piece = pieceAfter(session, { ...each, ...fields } as ObservationRecord, end)
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
  if (edits.length > 0) actIn(session, departmentId, label, edits)
  return made
}

const hasJustBegun = ({ start }: ObservationRecord, now: string): boolean =>
  Date.parse(now) - Date.parse(start) < JUST_BEGUN_MS

/** An amount stays with the piece it was counted in. */
function pieceAfter(session: ProjectSession, before: ObservationRecord, start: string): ObservationRecord {
  const { departmentId, kind, taskId, jobId, personId, environment, load, company, pace, modifiers } = before
  const { location, placeId } = before
  const answers = sharedAnswers(modifiers)
  return {
    ...madeHere(session),
    ...{ departmentId, kind, start, end: null, load, resumes: before.id },
    taskId: taskId ?? null,
    jobId: jobId ?? null,
    personId: personId ?? null,
    environment: environment ?? {},
    location: location ?? '',
    ...(placeId && { placeId }),
    ...(company && { company }),
    ...(pace && { pace }),
    ...(answers && { modifiers: answers }),
  }
}
