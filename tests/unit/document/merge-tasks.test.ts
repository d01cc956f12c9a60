import { describe, expect, test } from 'vitest'
import { mergeTasks } from '../../../src/document/merge-tasks.ts'
import { addRecordEdit, judgeEdit } from '../../../src/document/new-record.ts'
import { similarTasks } from '../../../src/document/similar-tasks.ts'
import { strayEdits } from '../../../src/document/stray-edits.ts'
import type { FunctionRecord } from '../../../src/records/document-records.ts'
import type {
  AnalystId,
  InterviewId,
  JobId,
  ObservationId,
  ProcessId,
  TaskId,
} from '../../../src/records/ids.ts'
import { standingOf } from '../../../src/records/task-standing.ts'
import { Tablet } from '../../support/tablet.ts'
import { decision, judgement, observationRecord, taskRecord } from '../../support/task-record.ts'
import { visibleState } from '../../support/visible-state.ts'

const AT = '2026-11-02T10:00:00+01:00'
const t1 = 't1' as TaskId
const t2 = 't2' as TaskId

function twoTasks(): Tablet {
  const tablet = new Tablet('ana' as AnalystId)
  const knowledge = [judgement('ana', 3), judgement('ben', 2)]
  tablet.do(
    addRecordEdit(
      'tasks',
      taskRecord('t1', {
        jobIds: ['nurse' as JobId],
        sources: [{ observationId: 'o0' as ObservationId }],
        judgements: { knowledge: [judgement('ana', 1)], hours: [judgement('ana', 4)] },
      }),
    ),
    addRecordEdit(
      'tasks',
      taskRecord('t2', {
        jobIds: ['host' as JobId],
        processId: 'care' as ProcessId,
        location: 'ward',
        frequency: { times: 2, per: 'day' },
        sources: [{ observationId: 'o2' as ObservationId }],
        judgements: { knowledge, hours: [judgement('ana', 3)], pace: [judgement('ben', 2)] },
      }),
    ),
    addRecordEdit('observations', observationRecord('o1', { taskId: t1 })),
    addRecordEdit('observations', observationRecord('o2', { taskId: t2 })),
    addRecordEdit('wishes', { id: 'w1', interviewId: 'i1' as InterviewId, taskId: t2, wish: 'shed' }),
    addRecordEdit('decisions', decision('t2', 'knowledge', 2, knowledge)),
  )
  return tablet
}

const merge = ({ records }: Tablet, [kept, other]: readonly [TaskId, TaskId] = [t1, t2]) =>
  mergeTasks(records, [], {
    kept: records.tasks.get(kept)!,
    other: records.tasks.get(other)!,
    by: 'ana' as AnalystId,
    at: AT,
  })

describe('merging two tasks', () => {
  test('takes along all that hangs on the duplicate and fills what was empty', () => {
    const tablet = twoTasks()
    tablet.do(...merge(tablet).department)
    expect(tablet.records.tasks.list()).toEqual([
      taskRecord('t1', {
        jobIds: ['host', 'nurse'] as JobId[],
        processId: 'care' as ProcessId,
        location: 'ward',
        frequency: { times: 2, per: 'day' },
        sources: [{ observationId: 'o0' as ObservationId }, { observationId: 'o2' as ObservationId }],
        judgements: {
          knowledge: [judgement('ana', 1), judgement('ben', 2)],
          hours: [judgement('ana', 4)],
          pace: [judgement('ben', 2)],
        },
      }),
    ])
    expect(tablet.records.observations.list().map(({ taskId }) => taskId)).toEqual(['t1', 't1'])
    expect(tablet.records.wishes.list()).toMatchObject([{ taskId: 't1' }])
    expect(tablet.records.decisions.list()).toMatchObject([{ taskId: 't1' }])
  })

  test('a decision about other judgements does not settle those of the merged task', () => {
    const tablet = twoTasks()
    tablet.do(...merge(tablet).department)
    const standing = standingOf(tablet.records.tasks.get('t1')!, tablet.records.decisions.list())
    expect(standing.open).toEqual(['knowledge'])
  })

  test('names the judgements that stop counting, and keeps them on the removed record', () => {
    const tablet = twoTasks()
    const { outvoted, department } = merge(tablet)
    expect(outvoted.map(({ field, judgement: { by, value } }) => [field, by, value])).toEqual([
      ['knowledge', 'ana', 3],
      ['hours', 'ana', 3],
    ])
    tablet.do(...department)
    expect(tablet.doc.getMap<{ has(field: string): boolean }>('tasks').get('t2')!.has('knowledge~ana')).toBe(
      true,
    )
  })

  test('is undone and redone whole', () => {
    const tablet = twoTasks()
    const before = visibleState(tablet.records)
    const changes = tablet.do(...merge(tablet).department)
    const after = visibleState(tablet.records)
    const undone = tablet.undo(changes)
    expect(undone.left).toBe(0)
    expect(visibleState(tablet.records)).toEqual(before)
    tablet.undo(undone.made)
    expect(visibleState(tablet.records)).toEqual(after)
  })

  test('adds up the hours both have in a function', () => {
    const tablet = twoTasks()
    const record: FunctionRecord = {
      id: 'f1' as FunctionRecord['id'],
      name: 'host',
      allocations: [
        { taskId: t1, hours: 3, schedule: { 'mon-am': 2, 'tue-am': 1 } },
        { taskId: t2, hours: 2, schedule: { 'mon-am': 2 } },
      ],
    }
    const [kept, other] = [tablet.records.tasks.get('t1')!, tablet.records.tasks.get('t2')!]
    const { project } = mergeTasks(tablet.records, [record], { kept, other, by: 'ana' as AnalystId, at: AT })
    expect(project).toMatchObject([
      { value: [{ taskId: 't1', hours: 5, schedule: { 'mon-am': 4, 'tue-am': 1 } }] },
    ])
  })

  test('refuses to merge a task with itself', () => {
    const tablet = twoTasks()
    expect(() => merge(tablet, [t1, t1])).toThrow('two different tasks')
  })
})

describe('merges that tablets did not know of', () => {
  const settle = (...tablets: readonly Tablet[]) => {
    for (const tablet of tablets) tablet.do(...strayEdits(tablet.doc, tablet.records))
  }

  test('what another tablet made for the duplicate follows it', () => {
    const [ana, ben] = [twoTasks(), new Tablet('ben' as AnalystId)]
    ana.meet(ben)
    ana.do(...merge(ana).department)
    ben.do(
      addRecordEdit('observations', observationRecord('o3', { taskId: t2 })),
      judgeEdit(t2, 'social', judgement('ben', 4)),
    )
    ana.meet(ben)
    settle(ana, ben)
    ana.meet(ben)
    for (const { records, doc } of [ana, ben]) {
      expect(records.observations.get('o3')!.taskId).toBe('t1')
      expect(records.tasks.get('t1')!.judgements.social).toMatchObject([{ by: 'ben', value: 4 }])
      expect(strayEdits(doc, records)).toEqual([])
    }
  })

  test('a judgement taken back after the merge does not return', () => {
    const tablet = twoTasks()
    tablet.do(...merge(tablet).department)
    tablet.do(judgeEdit(t1, 'pace', { ...judgement('ben', 2), value: undefined }))
    expect(strayEdits(tablet.doc, tablet.records)).toEqual([])
  })

  test('two tasks merged into each other leave one, the same on both tablets', () => {
    const [ana, ben] = [twoTasks(), new Tablet('ben' as AnalystId)]
    ana.meet(ben)
    ana.do(...merge(ana, [t1, t2]).department)
    ben.do(...merge(ben, [t2, t1]).department)
    ana.meet(ben)
    expect(ana.records.tasks.list()).toEqual([])
    settle(ana, ben)
    ana.meet(ben)
    settle(ana, ben)
    for (const { records } of [ana, ben]) {
      expect(records.tasks.list().map(({ id }) => id)).toEqual(['t1'])
      expect(records.observations.list().map(({ taskId }) => taskId)).toEqual(['t1', 't1'])
    }
    expect(visibleState(ben.records)).toEqual(visibleState(ana.records))
  })
})

describe('tasks that may be the same', () => {
  const named = (...names: string[]) => names.map((name, place) => ({ id: `n${place}` as TaskId, name }))

  test('are found over case, accents, plurals and word order, likest first', () => {
    const found = similarTasks(named('Bedden opmaken', 'opmaken bedden', 'BED opmaken', 'Rapport schrijven'))
    expect(found.map(({ ids }) => ids.join())).toEqual(['n0,n1', 'n0,n2', 'n1,n2'])
    expect(found[0]!.likeness).toBe(1)
    expect(similarTasks(named('Privé', 'prive!'))).toMatchObject([{ likeness: 1 }])
  })

  test('are the same in whatever order the tasks come', () => {
    const tasks = named('post sorteren', 'post sorteren', 'posten sorteren', 'post bezorgen', '', '?')
    expect(similarTasks([...tasks].reverse())).toEqual(similarTasks(tasks))
  })

  test('are not those that only share an object', () => {
    expect(similarTasks(named('Bedden opmaken', 'Bedden verplaatsen'))).toEqual([])
  })
})
