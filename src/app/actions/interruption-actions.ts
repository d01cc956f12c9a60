import { addRecordEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { Interrupted } from '../../records/interruption-rules.ts'
import type { InterruptionKind, InterruptionRecord } from '../../records/observing.ts'
import { sharedAnswers } from '../../records/scheme-rules.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn, endEdits, endOf, madeHere } from './observation-edits.ts'
import { aroundEdits, goneEdits } from './put-right-edits.ts'
import type { Where } from './went-to-place.ts'

interface BreakingIn {
  readonly kind: InterruptionKind
  /** What it breaks in on. */
  readonly running: readonly ObservationRecord[]
  /** The work goes on meanwhile. */
  readonly aside?: boolean
}

/** Something broke in: the work ends now, unless it goes on beside it. */
export function interrupt(
  session: ProjectSession,
  departmentId: DepartmentId,
  { kind, running, aside = false }: BreakingIn,
): void {
  const now = session.now()
  const made = running.map((each): InterruptionRecord => {
    const { id, ...here } = madeHere(session)
    const at = endOf(each, now)
    const open = { endedAt: null, resumed: null, note: '' }
    return { ...here, id: id as string, observationId: each.id, kind, at, aside, ...open }
  })
  actIn(session, departmentId, 'interrupted', [
    ...(aside ? [] : endEdits(session, departmentId, running, now)),
    ...made.map((each) => addRecordEdit('interruptions', each)),
  ])
}

/**
 * The work goes on: a new piece of the same turn, of the same task and person, at the same place or where one is now. What goes on already, by another tab,
 * goes on once.
 *
 * @param stopping what stops at the same moment
 * @param hereOf where somebody is now; null: nobody said, and it begins where it was left
 * @returns ids of the new pieces
 */
export function takeUp(
  session: ProjectSession,
  departmentId: DepartmentId,
  interrupted: readonly Interrupted[],
  stopping: readonly ObservationRecord[] = [],
  hereOf: (before: ObservationRecord) => Where | null = () => null,
): readonly ObservationId[] {
  const now = session.now()
  const { interruptions } = session.department(departmentId)!
  const open = interrupted.filter(({ interruption: { id } }) => interruptions.get(id)?.resumed !== true)
  if (open.length === 0) return []
  const pieces = open.map(({ observation }) => pieceAfter(session, observation, now, hereOf(observation)))
  actIn(session, departmentId, 'takenUp', [
    ...endEdits(session, departmentId, stopping, now),
    ...pieces.map((each) => addRecordEdit('observations', each)),
    ...open.flatMap(({ interruption }) =>
      updateEdits('interruptions', interruption, {
        endedAt: interruption.endedAt ?? endOf({ start: interruption.at }, now),
        resumed: true,
      }),
    ),
  ])
  return pieces.map(({ id }) => id)
}

/** Nobody goes on with it. When what broke in was over was not seen. */
export function leave(
  session: ProjectSession,
  departmentId: DepartmentId,
  interrupted: readonly Interrupted[],
): void {
  const edits = interrupted.flatMap(({ interruption }) =>
    updateEdits('interruptions', interruption, { resumed: false }),
  )
  actIn(session, departmentId, 'notTakenUp', edits)
}

/** What broke in while the work went on is over. */
export function endAside(
  session: ProjectSession,
  departmentId: DepartmentId,
  interruption: InterruptionRecord,
): void {
  const endedAt = endOf({ start: interruption.at }, session.now())
  changeInterruption(session, departmentId, interruption, { endedAt })
}

/** @param joined true while somebody types in the same field */
export function changeInterruption(
  session: ProjectSession,
  departmentId: DepartmentId,
  interruption: InterruptionRecord,
  fields: InterruptionFields,
  joined = false,
  reason = '',
): void {
  const about = { root: 'interruptions', record: interruption } as const
  const edits = aroundEdits(session, departmentId, about, fields, { joined, reason })
  actIn(session, departmentId, 'interruptionChanged', edits, joined)
}

export type InterruptionFields = Partial<Pick<InterruptionRecord, 'kind' | 'endedAt' | 'resumed' | 'note'>>

/** It was none. What it ended stays ended. */
export function removeInterruption(
  session: ProjectSession,
  departmentId: DepartmentId,
  interruption: InterruptionRecord,
  reason = '',
): void {
  const edits = goneEdits(session, { root: 'interruptions', record: interruption }, reason)
  actIn(session, departmentId, 'interruptionChanged', edits)
}

/** Its pace is looked at anew; an amount stays with the piece it was counted in. */
function pieceAfter(
  session: ProjectSession,
  before: ObservationRecord,
  now: string,
  here: Where | null,
): ObservationRecord {
  const { departmentId, kind, taskId, jobId, personId, environment, load, company } = before
  const { location, placeId } = here ?? before
  const modifiers = sharedAnswers(before.modifiers)
  return {
    ...madeHere(session),
    departmentId,
    kind,
    // A clock that was set back puts no piece before the one it goes on with.
    start: endOf({ start: before.end ?? before.start }, now),
    end: null,
    taskId: taskId ?? null,
    jobId: jobId ?? null,
    personId: personId ?? null,
    location: location ?? '',
    environment: environment ?? {},
    load,
    ...(company && { company }),
    ...(placeId && { placeId }),
    ...(modifiers && { modifiers }),
    resumes: before.id,
  }
}
