import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, DeviceId, ObservationId, TaskId } from '../../records/ids.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
import type { ObservationFields } from '../../screens/observe/observation-fields.ts'
import { splitObservation, splitSources } from '../../screens/observe/split-observation.ts'
import type { ProjectSession } from '../project-session.ts'

/** Whom and what an observation made now is about. */
export interface Scene {
  readonly follow: Follow
  readonly context: FloorContext
}

interface Start extends Scene {
  readonly taskId: TaskId
  /** What stops at the same moment, in the same action. */
  readonly stopping?: readonly ObservationRecord[]
}

export function startObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  { taskId, stopping = [], ...scene }: Start,
): ObservationId {
  const start = session.now()
  const made = newObservation(session, departmentId, scene, { kind: 'interval', start, end: null, taskId })
  act(session, departmentId, 'observationStarted', [
    ...stopping.flatMap((running) => endEdits(running, start)),
    addRecordEdit('observations', made),
  ])
  return made.id
}

/** @param at wall time with offset; now when left out. A start in the future (a clock set back) ends as it began. */
export function stopObservations(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  at = session.now(),
): void {
  const edits = running.flatMap((observation) => endEdits(observation, at))
  act(session, departmentId, 'observationStopped', edits)
}

/** A short moment: something seen that has no length. */
export function recordInstant(
  session: ProjectSession,
  departmentId: DepartmentId,
  { taskId, ...scene }: Scene & { readonly taskId: TaskId },
): ObservationId {
  const made = newObservation(session, departmentId, scene, { kind: 'instant', start: session.now(), taskId })
  act(session, departmentId, 'instantRecorded', [addRecordEdit('observations', made)])
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
    sources: [{ observationId: made.id }],
  })
  act(session, departmentId, 'taskAdded', [
    addRecordEdit('tasks', task),
    ...stopping.flatMap((running) => endEdits(running, startedAt)),
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
  act(session, departmentId, 'noteAdded', [addRecordEdit('observations', made)])
  return made.id
}

/** @param joined true while somebody types in the same field */
export function changeObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  observation: ObservationRecord,
  fields: ObservationFields,
  joined = false,
): void {
  // A start put right by hand says more about the order than the count does.
  const changed = fields.start ? { ...fields, count: undefined } : fields
  const edits = updateEdits('observations', observation, changed)
  session.act('observationChanged', { departments: { [departmentId]: edits } }, joined)
}

/** One tap on a chip, for all that runs. */
export function changeContext(
  session: ProjectSession,
  departmentId: DepartmentId,
  running: readonly ObservationRecord[],
  fieldsOf: (observation: ObservationRecord) => ObservationFields,
): void {
  const edits = running.flatMap((each) => updateEdits('observations', each, fieldsOf(each)))
  act(session, departmentId, 'contextChanged', edits)
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
  act(session, departmentId, 'observationTakenOver', edits)
}

/** Cuts one observation in two; tasks and findings that rest on it then rest on both. */
export function splitAt(
  session: ProjectSession,
  departmentId: DepartmentId,
  whole: ObservationRecord,
  at: string,
): ObservationId {
  const { tasks, findings } = session.department(departmentId)!
  const id = session.newId<ObservationId>()
  const { first, second } = splitObservation(whole, at, id)
  const edits = [...updateEdits('observations', whole, first), addRecordEdit('observations', second)]
  for (const task of tasks.list()) {
    const sources = splitSources(task.sources, whole.id, id)
    if (sources) edits.push(...updateEdits('tasks', task, { sources }))
  }
  for (const finding of findings.list()) {
    const sources = splitSources(finding.sources, whole.id, id)
    if (sources) edits.push(...updateEdits('findings', finding, { sources }))
  }
  act(session, departmentId, 'observationSplit', edits)
  return id
}

export function removeObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  id: ObservationId,
): void {
  const edit = removeEdit('observations', id, session.analyst, session.now())
  act(session, departmentId, 'observationRemoved', [edit])
}

type Kind = Pick<ObservationRecord, 'kind' | 'start' | 'taskId'> & { end?: null; note?: string }

function newObservation(
  session: ProjectSession,
  departmentId: DepartmentId,
  { follow, context }: Scene,
  kind: Kind,
): ObservationRecord & { readonly device: DeviceId } {
  return {
    id: session.newId<ObservationId>(),
    departmentId,
    ...kind,
    jobId: follow.jobId,
    personId: follow.personId,
    location: context.location,
    environment: context.environment,
    load: context.load,
    by: session.analyst,
    device: session.parts.device,
    count: session.parts.nextCount(),
  }
}

/** An end never before the start: a clock may have been set back meanwhile. */
const endEdits = (observation: ObservationRecord, at: string): Edit[] =>
  updateEdits('observations', observation, {
    end: Date.parse(at) < Date.parse(observation.start) ? observation.start : at,
  })

const act = (session: ProjectSession, departmentId: DepartmentId, label: string, edits: readonly Edit[]) =>
  session.act(label, { departments: { [departmentId]: edits } })
