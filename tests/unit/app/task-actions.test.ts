import { describe, expect, test } from 'vitest'
import {
  addTask,
  changeTask,
  changeTasks,
  giveToNewJob,
  judgeTasks,
  mergeTasks,
  placeInNewProcess,
  removeTasks,
  setJobOfTasks,
} from '../../../src/app/actions/task-actions.ts'
import { applyBulkChange } from '../../../src/app/actions/task-bulk-action.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit } from '../../../src/document/new-record.ts'
import type { InclusiveFunction } from '../../../src/records/case-file.ts'
import type { AnalystId, JobId, JudgementId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const HELPER = 'helper' as JobId

async function openWard() {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  const add = (name: string) => addTask(session, WARD, name)
  const task = (id: TaskId) => ward.tasks.get(id)!
  const undo = () => session.undoStack.undo()
  const doc = documents.get('doc-ward')!.doc
  const benJudges = (id: TaskId, value: 0 | 1 | 2 | 3 | 4) =>
    applyEdits(doc, [
      judgeEdit(id, 'knowledge', { id: `ben ${id}` as JudgementId, by: 'ben' as AnalystId, value, at: '' }),
    ])
  return { ...opened, add, task, undo, benJudges }
}

describe('one task', () => {
  test('a new task is there with its name and where it belongs, and undo takes it back', async () => {
    const { session, ward, task, undo } = await openWard()
    const id = addTask(session, WARD, 'Tafel dekken', { jobIds: [HELPER] })
    expect(task(id)).toMatchObject({
      name: 'Tafel dekken',
      jobIds: [HELPER],
      processId: null,
      frequency: null,
    })
    undo()
    expect(ward.tasks.list()).toEqual([])
  })

  test('typing a name is one step of the undo stack', async () => {
    const { session, add, task, undo } = await openWard()
    const id = add('B')
    for (const name of ['Be', 'Bed', 'Bedden']) changeTask(session, WARD, id, { name }, true)
    undo()
    expect(task(id).name).toBe('B')
  })

  test('a process made in place holds the task, and one undo takes both away', async () => {
    const { session, ward, add, task, undo } = await openWard()
    const id = add('Tafel dekken')
    const processId = placeInNewProcess(session, WARD, [id], 'Maaltijden')
    expect(task(id).processId).toBe(processId)
    expect(ward.processes.list().map(({ name }) => name)).toEqual(['Maaltijden'])
    undo()
    expect(task(id).processId).toBe(null)
    expect(ward.processes.list()).toEqual([])
  })

  test('a job made in place is added to those that do it already', async () => {
    const { session, ward, task } = await openWard()
    const id = addTask(session, WARD, 'Tafel dekken', { jobIds: [HELPER] })
    const jobId = giveToNewJob(session, WARD, id, 'Gastvrouw')
    expect([...task(id).jobIds].sort()).toEqual([jobId, HELPER].sort())
    expect(ward.jobs.get(jobId)?.name).toBe('Gastvrouw')
  })
})

describe('judging', () => {
  test('my judgement stands beside that of another and never over it', async () => {
    const { session, add, task, benJudges } = await openWard()
    const id = add('Medicatie delen')
    benJudges(id, 4)
    judgeTasks(session, WARD, [id], 'knowledge', 2)
    expect(task(id).judgements.knowledge?.map(({ by, value }) => [by, value])).toEqual([
      ['ana', 2],
      ['ben', 4],
    ])
    judgeTasks(session, WARD, [id], 'knowledge', undefined)
    expect(task(id).judgements.knowledge?.map(({ by }) => by)).toEqual(['ben'])
  })

  test('judging the same again keeps the judgement, so that what was settled stays settled', async () => {
    const { session, add, task } = await openWard()
    const id = add('Medicatie delen')
    judgeTasks(session, WARD, [id], 'knowledge', 2)
    const before = task(id).judgements.knowledge?.[0]?.id
    judgeTasks(session, WARD, [id], 'knowledge', 2)
    expect(task(id).judgements.knowledge?.[0]?.id).toBe(before)
  })

  test('another reason for the same verdict is kept', async () => {
    const { session, add, task } = await openWard()
    const id = add('Medicatie delen')
    judgeTasks(session, WARD, [id], 'override', { verdict: 'possible', reason: 'a' })
    judgeTasks(session, WARD, [id], 'override', { verdict: 'possible', reason: 'a better one' })
    expect(task(id).judgements.override?.[0]?.value.reason).toBe('a better one')
  })
})

describe('many tasks', () => {
  test('a change of many tasks is one step of the undo stack', async () => {
    const { session, add, task, undo } = await openWard()
    const ids = [add('a'), add('b'), add('c')]
    applyBulkChange(session, WARD, ids, { field: 'location', value: 'gang' })
    applyBulkChange(session, WARD, ids, { field: 'knowledge', value: 1 })
    expect(ids.map((id) => task(id).judgements.knowledge?.[0]?.value)).toEqual([1, 1, 1])
    undo()
    expect(ids.map((id) => [task(id).location, task(id).judgements.knowledge])).toEqual(
      Array(3).fill(['gang', undefined]),
    )
    undo()
    expect(ids.map((id) => task(id).location)).toEqual(['', '', ''])
  })

  test('each bulk field arrives where it belongs', async () => {
    const { session, add, task } = await openWard()
    const ids = [add('a')]
    applyBulkChange(session, WARD, ids, { field: 'dayparts', value: ['mon-am'] })
    applyBulkChange(session, WARD, ids, { field: 'risk', value: 'high' })
    applyBulkChange(session, WARD, ids, { field: 'origin', value: 'additional' })
    applyBulkChange(session, WARD, ids, { field: 'jobAdd', value: HELPER })
    applyBulkChange(session, WARD, ids, { field: 'wish', value: 'keep' })
    expect(task(ids[0]!)).toMatchObject({
      dayparts: ['mon-am'],
      digitalisationRisk: 'high',
      origin: 'additional',
      jobIds: [HELPER],
      judgements: { wish: [{ value: 'keep' }] },
    })
  })

  test('a job taken away leaves the other jobs', async () => {
    const { session, add, task } = await openWard()
    const id = add('a')
    changeTasks(session, WARD, [id], { jobIds: [HELPER, 'nurse' as JobId] })
    setJobOfTasks(session, WARD, [id], HELPER, false)
    expect(task(id).jobIds).toEqual(['nurse'])
  })

  test('removed tasks come back together', async () => {
    const { session, ward, add, undo } = await openWard()
    const ids = [add('a'), add('b')]
    removeTasks(session, WARD, ids)
    expect(ward.tasks.list()).toEqual([])
    undo()
    expect(
      ward.tasks
        .list()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a', 'b'])
  })
})

describe('merging', () => {
  test('three tasks become one with the jobs of all, and one undo makes them three again', async () => {
    const { session, ward, add, undo, task } = await openWard()
    const [kept, ...others] = ['vuilnis', 'vuil', 'afval'].map(add) as [TaskId, TaskId, TaskId]
    others.forEach((id, place) => {
      changeTask(session, WARD, id, { jobIds: [`job${place}` as JobId] })
    })
    mergeTasks(session, WARD, kept, others)
    expect(ward.tasks.list().map(({ id }) => id)).toEqual([kept])
    expect(task(kept).jobIds).toEqual(['job0', 'job1'])
    undo()
    expect(ward.tasks.list()).toHaveLength(3)
    expect(task(kept).jobIds).toEqual([])
    session.undoStack.redo()
    expect(ward.tasks.list()).toHaveLength(1)
    expect(task(kept).jobIds).toEqual(['job0', 'job1'])
  })

  test('hours in functions of all merged tasks go to the one that stays', async () => {
    const { session, add } = await openWard()
    const [kept, ...others] = ['a', 'b', 'c'].map(add) as [TaskId, TaskId, TaskId]
    const allocations = others.map((taskId) => ({ taskId, hours: 2, schedule: { 'mon-am': 2 } }))
    const record = { id: 'f', name: 'Gastvrouw', departmentIds: [WARD], allocations }
    session.act('x', { project: [addRecordEdit('functions', record as unknown as InclusiveFunction)] })
    mergeTasks(session, WARD, kept, others)
    expect(session.records.functions.list()[0]!.allocations).toEqual([
      { taskId: kept, hours: 4, schedule: { 'mon-am': 4 } },
    ])
  })
})
