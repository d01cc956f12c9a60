import { emptyTask } from '../../../../src/records/empty-task.ts'
import type { DepartmentId, JobId, ProcessId, TaskId } from '../../../../src/records/ids.ts'
import type { JudgedField, JudgedValues, Judgements } from '../../../../src/records/judgement.ts'
import { DEMANDS, type Level } from '../../../../src/records/scales.ts'
import type { TaskRecord } from '../../../../src/records/task-record.ts'
import { createTaskRows, type RowSource } from '../../../../src/screens/tasks/make-task-rows.ts'

export const ME = 'ana'
export const BEN = 'ben'

/** A task of which only what is given is known. */
export const taskRecord = (id: string, known: Partial<TaskRecord> = {}): TaskRecord =>
  emptyTask({ id: id as TaskId, departmentId: 'ward' as DepartmentId, name: id, ...known })

/** Judgements by analyst: `{ ana: { knowledge: 1 }, ben: { knowledge: 3 } }`. */
export function judged(
  byAnalyst: Readonly<Record<string, Partial<{ [F in JudgedField]: JudgedValues[F] }>>>,
  imported = false,
): Judgements {
  const found: Record<string, unknown[]> = {}
  for (const [by, values] of Object.entries(byAnalyst)) {
    for (const [field, value] of Object.entries(values)) {
      found[field] ??= []
      found[field].push({ id: `${field} ${by}`, by, value, at: '', ...(imported && { imported }) })
    }
  }
  return found as Judgements
}

/** All a verdict and a grouping need, judged by one analyst. */
export const wholeJudgement = (level: Level) => ({
  knowledge: level,
  responsibility: level,
  hours: 8,
  ...(Object.fromEntries(DEMANDS.map((demand) => [demand, level])) as Record<
    (typeof DEMANDS)[number],
    Level
  >),
})

export const process = (id: string, name = id, core = false) => ({
  id: id as ProcessId,
  departmentId: 'ward' as DepartmentId,
  name,
  core,
  rank: id,
})

export const job = (id: string, name = id) => ({
  id: id as JobId,
  departmentId: 'ward' as DepartmentId,
  name,
  rank: id,
})

export const rowSource = (tasks: readonly TaskRecord[], rest: Partial<RowSource> = {}): RowSource => ({
  tasks,
  decisions: [],
  processes: [],
  jobs: [],
  observations: [],
  people: [],
  interviews: [],
  ...rest,
})

export const rowsOf = (tasks: readonly TaskRecord[], rest: Partial<RowSource> = {}) =>
  createTaskRows()(rowSource(tasks, rest))
