import fc from 'fast-check'
import type { Edit } from '../../src/document/edit.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../src/document/new-record.ts'
import type { AnalystId, JobId, JudgementId, ObservationId, TaskId } from '../../src/records/ids.ts'
import {
  JUDGED_FIELDS,
  type JudgedField,
  type JudgedValues,
  type Judgement,
} from '../../src/records/judgement.ts'
import { VERDICTS, WISHES } from '../../src/records/scales.ts'
import type { Tablet } from './tablet.ts'
import { decision, observationRecord, taskRecord } from './task-record.ts'

/** What an analyst may do on a tablet; gives the edits for the state the tablet is in. */
export type Step = (tablet: Pick<Tablet, 'analyst' | 'records'>, count: number) => Edit[]

const AT = '2026-11-02T10:00:00+01:00'
export const SHARED_TASKS = ['t1', 't2', 't3'] as const

export const sharedTasks = (): Edit[] => SHARED_TASKS.map((id) => addRecordEdit('tasks', taskRecord(id)))

/** An analyst judges how heavy a task is on the body. @param value 0 to 4 */
export const judgeEdits = (by: AnalystId, task: TaskId, value: 0 | 1 | 2 | 3 | 4): Edit[] => [
  judgeEdit(task, 'physical', { id: `${by}-${value}` as JudgementId, by, value, at: AT }),
]

const anyTask = fc.constantFrom(...SHARED_TASKS)
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '👩‍🔧', '\ud83d'), maxLength: 12 }),
  fc.constant('beds made before coffee'),
)
const anyJob = fc.constantFrom('nurse', 'host', '__proto__', 'constructor') as fc.Arbitrary<JobId>

export const anyValue = (field: JudgedField): fc.Arbitrary<JudgedValues[JudgedField]> => {
  if (field === 'hours') return fc.integer({ min: 0, max: 40 })
  if (field === 'wish') return fc.constantFrom(...WISHES)
  if (field !== 'override') return fc.nat(4) as fc.Arbitrary<JudgedValues['knowledge']>
  return fc.record({ verdict: fc.constantFrom(...VERDICTS), reason: fc.constantFrom('seen', 'told') })
}

const anyJudged = fc
  .constantFrom(...JUDGED_FIELDS)
  .chain((field) => anyValue(field).map((value) => ({ field, value })))

const steps: readonly fc.Arbitrary<Step>[] = [
  fc.constant((tablet, count) => [addRecordEdit('tasks', taskRecord(`${tablet.analyst}-${count}`))]),
  fc.constant((tablet, count) => [
    addRecordEdit('observations', observationRecord(`${tablet.analyst}-${count}`, { note: 'seen' })),
  ]),
  fc.tuple(anyTask, anyText).map(
    ([id, name]) =>
      (tablet) =>
        update(tablet, id, { name }),
  ),
  fc.tuple(anyTask, anyText).map(
    ([id, description]) =>
      (tablet) =>
        update(tablet, id, { description }),
  ),
  fc.tuple(anyTask, fc.uniqueArray(anyJob)).map(
    ([id, jobIds]) =>
      (tablet) =>
        update(tablet, id, { jobIds }),
  ),
  fc.tuple(anyTask, fc.nat(3)).map(
    ([id, seen]) =>
      (tablet) =>
        update(tablet, id, { sources: [{ observationId: `o${seen}` as ObservationId }] }),
  ),
  fc.tuple(anyTask, anyJudged).map(([id, { field, value }]) => (tablet, count) => [
    judgeEdit(id, field, {
      id: `${tablet.analyst}-${count}` as JudgementId,
      by: tablet.analyst,
      value: value as never,
      at: AT,
    }),
  ]),
  fc.tuple(anyTask, anyJudged).map(([id, { field, value }]) => (tablet, count) => {
    const held = (tablet.records.tasks.get(id)?.judgements[field] ?? []) as readonly Judgement[]
    const made = decision(id, field, value, held, `${tablet.analyst}-${count}`)
    return held.length > 1 ? [addRecordEdit('decisions', made)] : []
  }),
  anyTask.map((id) => (tablet) => [removeEdit('tasks', id, tablet.analyst, AT)]),
]

export const anyStep: fc.Arbitrary<Step> = fc.oneof(...steps)

function update(
  tablet: Parameters<Step>[0],
  id: string,
  fields: Parameters<typeof updateEdits<'tasks'>>[2],
): Edit[] {
  const task = tablet.records.tasks.get(id as TaskId)
  return task ? updateEdits('tasks', task, fields) : []
}
