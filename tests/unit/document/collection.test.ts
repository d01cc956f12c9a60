import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openCollection } from '../../../src/document/collection.ts'
import { departmentRoots } from '../../../src/document/department-roots.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, ProcessId } from '../../../src/records/ids.ts'
import { DEPARTMENT, Tablet } from '../../support/tablet.ts'
import { judgement, taskRecord } from '../../support/task-record.ts'

const process = (id: string, rank: string) => ({
  id: id as ProcessId,
  departmentId: DEPARTMENT,
  name: id,
  core: false,
  rank,
})

test('lists by rank and then id, those without rank last, after one change as after many', () => {
  const tablet = new Tablet()
  const { processes } = tablet.records
  const ids = () => processes.list().map(({ id }) => id)
  tablet.do(
    ...[process('c', 'a1'), process('b', 'a0'), process('a', 'a0')].map((p) => addRecordEdit('processes', p)),
  )
  expect(ids()).toEqual(['a', 'b', 'c'])
  tablet.do(addRecordEdit('processes', process('d', '')))
  tablet.do(...updateEdits('processes', processes.get('c')!, { rank: 'Zz' }))
  tablet.do(removeEdit('processes', 'a', 'ana' as AnalystId, '2026-11-02T10:00:00+01:00'))
  expect(ids()).toEqual(['c', 'b', 'd'])
  expect(processes.removed().map(({ id }) => id)).toEqual(['a'])
  const many = Array.from({ length: 100 }, (_, place) =>
    process(`m${place}`, `a0${String(place).padStart(3, '0')}`),
  )
  tablet.do(...many.map((p) => addRecordEdit('processes', p)))
  expect(ids()).toEqual(['c', 'b', ...many.map(({ id }) => id), 'd'])
})

test('gives the same list until something in its root changes', () => {
  const tablet = new Tablet()
  tablet.do(addRecordEdit('tasks', taskRecord('t1')))
  const before = tablet.records.tasks.list()
  tablet.do(addRecordEdit('processes', process('a', 'a0')))
  expect(tablet.records.tasks.list()).toBe(before)
  tablet.do(judgeEdit('t1', 'knowledge', judgement('ana', 1)))
  expect(tablet.records.tasks.list()).not.toBe(before)
})

test('skips what it cannot read and leaves it in place', () => {
  const tablet = new Tablet()
  tablet.doc.getMap('tasks').set('odd', 'no map')
  tablet.doc.getMap('tasks').set('nameless', new Y.Map([['name', 7]]))
  tablet.do(addRecordEdit('tasks', taskRecord('t1')))
  expect(tablet.records.tasks.list().map(({ id }) => id)).toEqual(['t1'])
  tablet.do(addRecordEdit('tasks', taskRecord('odd')))
  expect(tablet.doc.getMap('tasks').get('odd')).toBe('no map')
})

test('fields, judged fields and records of a newer version survive edits of this one', () => {
  const [older, newer] = [new Tablet(), new Tablet()]
  older.do(addRecordEdit('tasks', taskRecord('t1')))
  older.meet(newer)
  const fields = newer.doc.getMap<Y.Map<unknown>>('tasks').get('t1')!
  fields.set('smell', 'lavender')
  fields.set('rhythm~ben', { id: 'j1', value: 'steady', at: '2027-01-01T09:00:00+01:00' })
  fields.set('knowledge~ben', { id: 'j2', value: 'beyond 4', at: '2027-01-01T09:00:00+01:00' })
  newer.doc.getMap('dreams').set('d1', new Y.Map([['text', 'more']]))
  older.meet(newer)

  const task = older.records.tasks.get('t1')!
  expect(task.judgements).toEqual({})
  older.do(...updateEdits('tasks', task, { name: 'beds' }), judgeEdit('t1', 'knowledge', judgement('ana', 2)))
  older.meet(newer)
  expect(fields.get('smell')).toBe('lavender')
  expect(fields.get('rhythm~ben')).toMatchObject({ value: 'steady' })
  expect(fields.get('knowledge~ben')).toMatchObject({ value: 'beyond 4' })
  expect(older.doc.getMap<Y.Map<unknown>>('dreams').get('d1')!.get('text')).toBe('more')
})

test('a listener that fails stops neither the edit nor the other listeners', () => {
  const doc = new Y.Doc()
  const errors: unknown[] = []
  const tasks = openCollection(doc, departmentRoots(DEPARTMENT).tasks, (error) => errors.push(error))
  let told = 0
  tasks.subscribe(() => {
    throw new Error('screen broke')
  })
  const stop = tasks.subscribe(() => {
    told += 1
  })
  doc.getMap('tasks').set('t1', new Y.Map([['name', 'beds']]))
  stop()
  doc.getMap('tasks').set('t2', new Y.Map([['name', 'linen']]))
  expect(told).toBe(1)
  expect(errors).toHaveLength(2)
  expect(tasks.list()).toHaveLength(2)
})

test('a decision whose value its field cannot have is skipped', () => {
  const tablet = new Tablet()
  const decisions = tablet.doc.getMap('decisions')
  const fields = { taskId: 't1', field: 'knowledge', settles: [], by: 'ana', at: '2026-11-02T10:00:00+01:00' }
  decisions.set('good', new Y.Map(Object.entries({ ...fields, value: 3 })))
  decisions.set('bad', new Y.Map(Object.entries({ ...fields, value: 'three' })))
  expect(tablet.records.decisions.list().map(({ id }) => id)).toEqual(['good'])
})
