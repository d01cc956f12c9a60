import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, ObservationId, PlaceId } from '../../records/ids.ts'
import { lastingAsides } from '../../records/interruption-rules.ts'
import { sharedAnswers } from '../../records/scheme-rules.ts'
import type { ProjectSession } from '../project-session.ts'
import { actIn, endOf, madeHere } from './observation-edits.ts'

/** What began less long ago began where somebody says they are now: one taps the task first, then the place. */
const JUST_BEGUN_MS = 15_000

export interface Where {
  /** As it is called; empty: nobody says where. */
  readonly location: string
  /** Of the plan, where it is on one. */
  readonly placeId?: PlaceId | undefined
}

/**
 * Somebody is at a place now, on the plan or in words, or nobody says where any more. What has just begun was there all the time.
 * What ran before goes on here as a new piece of the same turn, so that the time at each place stays known, and nothing is said of
 * time in which nobody said where. One entry of the undo stack.
 *
 * @returns the pieces that were made
 */
export function wentToPlace(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  { location, placeId }: Where,
): readonly ObservationId[] {
  const now = session.now()
  const { interruptions } = session.department(departmentId)!
  const made: ObservationId[] = []
  const edits = running.flatMap((each): Edit[] => {
    if (isAt(each, { location, placeId })) return []
    // Taken away is undefined in a document: an edit needs the field named.
    if (hasJustBegun(each, now)) return updateEdits('observations', each, { location, placeId })
    const end = endOf(each, now)
    const piece = { ...pieceAt(session, each, end), location, ...(placeId && { placeId }) }
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

const hasJustBegun = ({ start }: ObservationRecord, now: string): boolean =>
  Date.parse(now) - Date.parse(start) < JUST_BEGUN_MS

/** Two places of the plan may have one name; what was written down by a name is any of that name. */
const isAt = (each: Partial<Where>, here: Where): boolean =>
  each.placeId && here.placeId ? each.placeId === here.placeId : nameOf(each) === nameOf(here)

const nameOf = ({ location = '' }: Partial<Where>): string => location.trim().toLowerCase()

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
