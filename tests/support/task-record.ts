import { addRecordEdit } from '../../src/document/new-record.ts'
import type { ObservationRecord } from '../../src/records/document-records.ts'
import { emptyTask } from '../../src/records/empty-task.ts'
import type { AnalystId, DecisionId, JudgementId, ObservationId, TaskId } from '../../src/records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../../src/records/judgement.ts'
import type { TaskRecord } from '../../src/records/task-record.ts'
import { DEPARTMENT } from './tablet.ts'

const AT = '2026-11-02T10:00:00+01:00'

/** A task of which only the name is known. */
export const taskRecord = (id: string, fields: Partial<TaskRecord> = {}): TaskRecord =>
  emptyTask({ id: id as TaskId, departmentId: DEPARTMENT, name: `task ${id}`, ...fields })

export const observationRecord = (
  id: string,
  fields: Partial<ObservationRecord> = {},
): ObservationRecord => ({
  id: id as ObservationId,
  departmentId: DEPARTMENT,
  kind: 'interval',
  start: AT,
  load: [],
  ...fields,
})

export const judgement = <const Value extends JudgedValues[JudgedField]>(
  by: string,
  value: Value,
  id = `${by}:${JSON.stringify(value)}`,
): Omit<Judgement, 'value'> & { readonly value: Value } => ({
  id: id as JudgementId,
  by: by as AnalystId,
  value,
  at: AT,
})

export const decision = (
  taskId: string,
  field: JudgedField,
  value: JudgedValues[JudgedField],
  settles: readonly { readonly id: JudgementId }[],
  id = 'decision',
): Decision => ({
  id: id as DecisionId,
  taskId: taskId as TaskId,
  field,
  value,
  settles: settles.map((each) => each.id),
  by: 'ana' as AnalystId,
  at: AT,
})

export const taskEdit = (id: string, fields: Partial<TaskRecord> = {}) =>
  addRecordEdit('tasks', taskRecord(id, fields))
