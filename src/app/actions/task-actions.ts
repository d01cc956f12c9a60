import type { Edit } from '../../document/edit.ts'
import { mergeTasks as mergeEdits, type TaskMerge } from '../../document/merge-tasks.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import { sameJudgement } from '../../records/agreement.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, JobId, ProcessId, TaskId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { TaskFacts } from '../../screens/tasks/task-facts.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** What a new task may know besides its name. */
export type FirstFacts = Partial<Pick<TaskRecord, 'processId' | 'jobIds'>>

export function addTask(
  session: ProjectSession,
  departmentId: DepartmentId,
  name: string,
  { processId = null, jobIds = [] }: FirstFacts = {},
): TaskId {
  const record = emptyTask({ id: session.newId<TaskId>(), departmentId, name, processId, jobIds })
  session.act('taskAdded', { departments: { [departmentId]: [addRecordEdit('tasks', record)] } })
  return record.id
}

/** Changes facts of one task; `joined` while somebody types. */
export function changeTask(
  session: ProjectSession,
  departmentId: DepartmentId,
  id: TaskId,
  facts: TaskFacts,
  joined = false,
): void {
  const edits = recordsOf(session, departmentId, [id]).flatMap((record) =>
    updateEdits('tasks', record, facts),
  )
  session.act('taskChanged', { departments: { [departmentId]: edits } }, joined)
}

/** Changes the same facts of many tasks as one action. */
export function changeTasks(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
  factsFor: TaskFacts | ((record: TaskRecord) => TaskFacts),
): void {
  const edits = recordsOf(session, departmentId, ids).flatMap((record) =>
    updateEdits('tasks', record, typeof factsFor === 'function' ? factsFor(record) : factsFor),
  )
  session.act(ids.length === 1 ? 'taskChanged' : 'tasksChanged', { departments: { [departmentId]: edits } })
}

/** Adds a job to tasks, or takes it away; their other jobs stay. */
export function setJobOfTasks(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
  jobId: JobId,
  on: boolean,
): void {
  changeTasks(session, departmentId, ids, ({ jobIds }) => ({
    jobIds: on ? [...new Set([...jobIds, jobId])] : jobIds.filter((id) => id !== jobId),
  }))
}

/**
 * This analyst's judgement of tasks; undefined takes it back. Where it already stands it is left as it is, so
 * that a settled difference does not open again.
 *
 * @param label what was done in the history, where it was more than judging
 */
export function judgeTasks<Field extends JudgedField>(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
  field: Field,
  value: JudgedValues[Field] | undefined,
  joined = false,
  label?: string,
): void {
  const edits = recordsOf(session, departmentId, ids)
    .filter((record) => !stands(record, field, value, session))
    .map((record) =>
      judgeEdit(record.id, field, { id: session.newId(), by: session.analyst, at: session.now(), value }),
    )
  session.act(
    label ?? (ids.length === 1 ? 'taskJudged' : 'tasksJudged'),
    { departments: { [departmentId]: edits } },
    joined,
  )
}

function stands<Field extends JudgedField>(
  record: TaskRecord,
  field: Field,
  value: JudgedValues[Field] | undefined,
  session: ProjectSession,
): boolean {
  const own = record.judgements[field]?.find(({ by }) => by === session.analyst)
  if (!own || value === undefined) return own === undefined && value === undefined
  if (own.imported) return false
  return typeof value === 'object'
    ? JSON.stringify(own.value) === JSON.stringify(value)
    : sameJudgement(own.value, value)
}

/** Makes a work process and puts the tasks in it, as one action. */
export function placeInNewProcess(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
  name: string,
): ProcessId {
  const processId = session.newId<ProcessId>()
  const list = session.department(departmentId)!.processes.list()
  const process = { id: processId, departmentId, name, core: list.length === 0, rank: rankAtEnd(list) }
  const edits: Edit[] = [
    addRecordEdit('processes', process),
    ...recordsOf(session, departmentId, ids).flatMap((record) => updateEdits('tasks', record, { processId })),
  ]
  session.act('processAdded', { departments: { [departmentId]: edits } })
  return processId
}

/** Makes a job and adds the task to what it does, as one action. */
export function giveToNewJob(
  session: ProjectSession,
  departmentId: DepartmentId,
  id: TaskId,
  name: string,
): JobId {
  const jobId = session.newId<JobId>()
  const rank = rankAtEnd(session.department(departmentId)!.jobs.list())
  const edits: Edit[] = [
    addRecordEdit('jobs', { id: jobId, departmentId, name, rank }),
    ...recordsOf(session, departmentId, [id]).flatMap((record) =>
      updateEdits('tasks', record, { jobIds: [...record.jobIds, jobId] }),
    ),
  ]
  session.act('jobAdded', { departments: { [departmentId]: edits } })
  return jobId
}

export function removeTasks(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
): void {
  const at = session.now()
  const edits = ids.map((id) => removeEdit('tasks', id, session.analyst, at))
  session.act(ids.length === 1 ? 'taskRemoved' : 'tasksRemoved', { departments: { [departmentId]: edits } })
}

/** Merges tasks that are the same work into one of them, as one action. */
export function mergeTasks(
  session: ProjectSession,
  departmentId: DepartmentId,
  keptId: TaskId,
  otherIds: readonly TaskId[],
): void {
  const steps = otherIds.map((otherId) => () => {
    const merge = mergeOf(session, departmentId, keptId, otherId)
    return { project: merge?.project ?? [], departments: { [departmentId]: merge?.department ?? [] } }
  })
  session.actInSteps('tasksMerged', steps)
}

/** What a merge would do, or null when one of the two is gone. */
export function mergeOf(
  session: ProjectSession,
  departmentId: DepartmentId,
  keptId: TaskId,
  otherId: TaskId,
): TaskMerge | null {
  const records = session.department(departmentId)!
  const [kept, other] = [records.tasks.get(keptId), records.tasks.get(otherId)]
  if (!kept || !other) return null
  const who = { by: session.analyst, at: session.now() }
  return mergeEdits(records, session.records.functions.list(), { kept, other, ...who })
}

function recordsOf(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
): readonly TaskRecord[] {
  const { tasks } = session.department(departmentId)!
  return ids.flatMap((id) => tasks.get(id) ?? [])
}
