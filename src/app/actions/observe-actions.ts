import { changeOnFloor } from '../../analysis/timeline/change-on-floor.ts'
import { changesOf } from '../../analysis/timeline/said-changes.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, ObservationId, TaskId } from '../../records/ids.ts'
import type { Interrupted } from '../../records/interruption-rules.ts'
import type { ObservationFields } from '../../screens/observe/observation-fields.ts'
import { splitObservation, splitSources } from '../../screens/observe/split-observation.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { correctionEdits, loggedEdit } from './correction-actions.ts'
import { actIn, endEdits, endOf, newObservation, type Scene } from './observation-edits.ts'
import { putRightEdits } from './put-right-edits.ts'

interface Start extends Scene {
  readonly taskId: TaskId
  /** What stops at the same moment, in the same action. */
  readonly stopping?: readonly ObservationRecord[]
  /** What waited so long that it is no longer this work that goes on: that was left. */
  readonly leaving?: readonly Interrupted[]
}

export function startObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  { taskId, stopping = [], leaving = [], ...scene }: Start,
): ObservationId {
  const start = session.now()
  const made = newObservation(session, departmentId, scene, { kind: 'interval', start, end: null, taskId })
  actIn(session, departmentId, 'observationStarted', [
    ...endEdits(session, departmentId, stopping, start),
    ...leaving.flatMap(({ interruption }) => updateEdits('interruptions', interruption, { resumed: false })),
    addRecordEdit('observations', made),
  ])
  return made.id
}

/** A start in the future (a clock set back) ends as it began. */
export function stopObservations(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
): void {
  actIn(session, departmentId, 'observationStopped', endEdits(session, departmentId, running, session.now()))
}

/**
 * An end from memory, of what was left running: in the log, as when it is given in the sheet.
 *
 * @param at wall time with offset
 */
export function stoppedAt(
  session: ProjectSession,
  departmentId: DepartmentId,
  observation: ObservationRecord,
  at: string,
  reason = '',
): void {
  const end = endOf(observation, at)
  const { correction, isLogged } = changeOnFloor(observation, { end }, Date.parse(session.now()))
  const edits = endEdits(session, departmentId, [observation], at)
  if (isLogged) edits.push(loggedEdit(session, correction.action, changesOf(correction), reason))
  actIn(session, departmentId, 'observationStopped', edits)
}

/** A short moment: something seen that has no length. */
export function recordInstant(
  session: ProjectSession,
  departmentId: DepartmentId,
  { taskId, ...scene }: Scene & { readonly taskId: TaskId },
): ObservationId {
  const made = newObservation(session, departmentId, scene, { kind: 'instant', start: session.now(), taskId })
  actIn(session, departmentId, 'instantRecorded', [addRecordEdit('observations', made)])
  return made.id
}

/**
 * A task seen for the first time, known by its name only, and the observation it was seen in: one action.
 *
 * @param startedAt when it was seen, which is before its name was typed
 */
export function startNewTask(
  session: ProjectSession,
  departmentId: DepartmentId,
  { name, startedAt, stopping = [], ...scene }: Omit<Start, 'taskId'> & { name: string; startedAt: string },
): { readonly taskId: TaskId; readonly observationId: ObservationId } {
  const taskId = session.newId<TaskId>()
  const kind = { kind: 'interval', start: startedAt, end: null, taskId } as const
  const made = newObservation(session, departmentId, scene, kind)
  const { jobId } = scene.follow
  const task = emptyTask({
    id: taskId,
    departmentId,
    name,
    jobIds: jobId ? [jobId] : [],
    location: scene.context.location,
    sources: [{ observationId: made.id }],
  })
  actIn(session, departmentId, 'taskAdded', [
    addRecordEdit('tasks', task),
    ...endEdits(session, departmentId, stopping, startedAt),
    addRecordEdit('observations', made),
  ])
  return { taskId, observationId: made.id }
}

export function addNote(
  session: ProjectSession,
  departmentId: DepartmentId,
  { text, taskId, ...scene }: Scene & { readonly text: string; readonly taskId: TaskId | null },
): ObservationId {
  const kind = { kind: 'note', start: session.now(), taskId, note: text } as const
  const made = newObservation(session, departmentId, scene, kind)
  actIn(session, departmentId, 'noteAdded', [addRecordEdit('observations', made)])
  return made.id
}

interface ChangeOptions {
  /** Somebody types in the same field. */
  readonly joined?: boolean
  /** A note that is being written for the first time: nothing is put right. */
  readonly isWritten?: boolean
  /** Of putting right, in the analyst's words. */
  readonly reason?: string
}

/**
 * A time that is put right keeps the one that was recorded, and what broke in moves with it. Times and labels that become
 * others stand in the log of corrections; what is filled in does not.
 */
export function changeObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  observation: ObservationRecord,
  fields: ObservationFields,
  { joined = false, isWritten = false, reason = '' }: ChangeOptions = {},
): void {
  const { correction, isLogged: putsRight } = changeOnFloor(observation, fields, Date.parse(session.now()))
  const { action } = correction
  const isLogged = !isWritten && putsRight
  actIn(
    session,
    departmentId,
    'observationChanged',
    [
      ...correctionEdits(session, departmentId, correction),
      ...putRightEdits(session, departmentId, {
        action,
        changes: changesOf(correction),
        isLogged,
        joined,
        reason,
      }),
    ],
    joined,
  )
}

/** One tap on a chip, for all that runs. */
export function changeContext(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  fieldsOf: (observation: ObservationRecord) => ObservationFields,
): void {
  const edits = running.flatMap((each) => updateEdits('observations', each, fieldsOf(each)))
  actIn(session, departmentId, 'contextChanged', edits)
}

/** From here on this device records them: what another device left running. */
export function takeOver(
  session: ProjectSession,
  departmentId: DepartmentId,
  recordings: readonly ObservationRecord[],
): void {
  const edits = recordings.flatMap((each) =>
    updateEdits('observations', each, { device: session.parts.device, count: session.parts.nextCount() }),
  )
  actIn(session, departmentId, 'observationTakenOver', edits)
}

/**
 * Cuts one observation in two; tasks and findings that rest on it then rest on both. The end that was recorded is kept, and
 * what was done stands in the log.
 *
 * @param reason in the analyst's words; on the floor nobody is asked
 */
export function splitAt(
  session: ProjectSession,
  departmentId: DepartmentId,
  whole: ObservationRecord,
  at: string,
  reason = '',
): ObservationId {
  const { tasks, findings, observations, interruptions } = session.department(departmentId)!
  const id = session.newId<ObservationId>()
  const { first, second } = splitObservation(whole, at, id)
  const edits = [
    ...updateEdits('observations', whole, {
      ...first,
      ...(!whole.firstEnd && whole.end && { firstEnd: whole.end }),
    }),
    addRecordEdit('observations', second),
    loggedEdit(
      session,
      'split',
      [
        { observationId: whole.id, field: 'end', was: whole.end ?? null, now: at },
        { observationId: id, field: 'start', was: null, now: at },
      ],
      reason,
    ),
  ]
  for (const task of tasks.list()) {
    const sources = splitSources(task.sources, whole.id, id)
    if (sources) edits.push(...updateEdits('tasks', task, { sources }))
  }
  for (const finding of findings.list()) {
    const sources = splitSources(finding.sources, whole.id, id)
    if (sources) edits.push(...updateEdits('findings', finding, { sources }))
  }
  // What came at its end, or after it, came after the second part.
  for (const each of observations.list()) {
    if (each.resumes === whole.id) edits.push(...updateEdits('observations', each, { resumes: id }))
  }
  for (const each of interruptions.list()) {
    if (each.observationId === whole.id && Date.parse(each.at) > Date.parse(at)) {
      edits.push(...updateEdits('interruptions', each, { observationId: id }))
    }
  }
  actIn(session, departmentId, 'observationSplit', edits)
  return id
}

/** Out of sight, with the reason in the log; what went on with it goes on with the piece before it. */
export function removeObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  observation: ObservationRecord,
  reason = '',
): void {
  const removal = { action: 'remove', changed: [], removed: [observation], moved: new Map() } as const
  actIn(session, departmentId, 'observationRemoved', [
    ...correctionEdits(session, departmentId, removal),
    loggedEdit(session, 'remove', changesOf(removal), reason),
  ])
}

/** A note of which every word was taken away again: nothing was ever recorded. */
export function dropEmptyNote(session: ProjectSession, departmentId: DepartmentId, id: ObservationId): void {
  const edit = removeEdit('observations', id, session.analyst, session.now())
  actIn(session, departmentId, 'observationRemoved', [edit])
}
