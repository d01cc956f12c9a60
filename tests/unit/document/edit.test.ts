import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { unseenRemoval } from '../../../src/document/removal.ts'
import type { AnalystId, JobId, ObservationId, TaskId } from '../../../src/records/ids.ts'
import { DEPARTMENT, meetAll, Tablet } from '../../support/tablet.ts'
import { judgement, taskRecord } from '../../support/task-record.ts'

const t1 = 't1' as TaskId

function twoTablets(): [Tablet, Tablet] {
  const tablets: [Tablet, Tablet] = [new Tablet('ana' as AnalystId), new Tablet('ben' as AnalystId)]
  tablets[0].do(addRecordEdit('tasks', taskRecord('t1', { description: 'make the beds' })))
  meetAll(tablets)
  return tablets
}

const update = (tablet: Tablet, fields: Parameters<typeof updateEdits<'tasks'>>[2]) =>
  tablet.do(...updateEdits('tasks', tablet.records.tasks.get('t1')!, fields))

test('a record reads back as it was added', () => {
  const record = taskRecord('t1', {
    jobIds: ['nurse' as JobId],
    description: 'two at a time',
    frequency: { times: 2, per: 'day' },
    dayparts: ['mon-am', 'fri-pm'],
    sources: [{ observationId: 'o1' as ObservationId }],
    judgements: { knowledge: [judgement('ana', 2)], hours: [judgement('ana', 4), judgement('ben', 6)] },
    extra: { colour: 'green' },
  })
  const tablet = new Tablet()
  tablet.do(addRecordEdit('tasks', record))
  expect(tablet.records.tasks.list()).toEqual([record])
})

test('no edits are no transaction: nobody prepares for one', () => {
  const doc = new Y.Doc()
  let transactions = 0
  doc.on('beforeTransaction', () => transactions++)
  expect(applyEdits(doc, [])).toEqual([])
  expect(transactions).toBe(0)
})

describe('what two people do at once', () => {
  test('both keep their edits of different fields', () => {
    const [ana, ben] = twoTablets()
    update(ana, { name: 'beds' })
    update(ben, { location: 'rooms' })
    ana.meet(ben)
    expect(ana.records.tasks.list()).toMatchObject([{ name: 'beds', location: 'rooms' }])
    expect(ben.records.tasks.list()).toEqual(ana.records.tasks.list())
  })

  test('both keep their words in one text', () => {
    const [ana, ben] = twoTablets()
    update(ana, { description: 'quietly make the beds' })
    update(ben, { description: 'make the beds twice' })
    ana.meet(ben)
    expect(ana.records.tasks.get('t1')!.description).toBe('quietly make the beds twice')
  })

  test('both keep the source they added', () => {
    const [ana, ben] = twoTablets()
    update(ana, { sources: [{ observationId: 'o1' as ObservationId }] })
    update(ben, { sources: [{ observationId: 'o2' as ObservationId }] })
    ana.meet(ben)
    expect(ben.records.tasks.get('t1')!.sources).toEqual([{ observationId: 'o1' }, { observationId: 'o2' }])
  })

  test('both judgements stand', () => {
    const [ana, ben] = twoTablets()
    ana.do(judgeEdit(t1, 'knowledge', judgement('ana', 1)))
    ben.do(judgeEdit(t1, 'knowledge', judgement('ben', 3)))
    ana.meet(ben)
    expect(ana.records.tasks.get('t1')!.judgements.knowledge).toEqual([
      judgement('ana', 1),
      judgement('ben', 3),
    ])
  })

  test('a task that was removed while somebody wrote in it is shown, with what was written', () => {
    const [ana, ben] = twoTablets()
    const removal = ana.do(removeEdit('tasks', 't1', ana.analyst, '2026-11-02T10:00:00+01:00'))
    update(ben, { name: 'beds' })
    ana.meet(ben)
    for (const { records } of [ana, ben]) expect(records.tasks.get('t1')!.name).toBe('beds')
    expect(ana.undo(removal).left).toBe(0)
    expect(unseenRemoval(ana.doc, 'tasks', 't1')).toBeNull()
    expect(ana.records.tasks.get('t1')!.name).toBe('beds')
  })
})

describe('undo', () => {
  test('leaves what somebody changed since', () => {
    const [ana, ben] = twoTablets()
    const changes = update(ana, { name: 'beds', location: 'rooms' })
    ana.meet(ben)
    update(ben, { name: 'linen' })
    ana.meet(ben)
    expect(ana.undo(changes).left).toBe(1)
    expect(ana.records.tasks.get('t1')).toMatchObject({ name: 'linen', location: '' })
  })

  test('leaves a new record that somebody else wrote in', () => {
    const [ana, ben] = [new Tablet(), new Tablet('ben' as AnalystId)]
    const added = ana.do(addRecordEdit('tasks', taskRecord('t1')))
    ana.meet(ben)
    ben.do(judgeEdit(t1, 'knowledge', judgement('ben', 3)))
    ana.meet(ben)
    expect(ana.undo(added)).toEqual({ made: [], left: 1 })
    expect(ana.records.tasks.get('t1')).toBeDefined()
  })

  test('still leaves it after an undo and a redo of the adding', () => {
    const [ana, ben] = [new Tablet(), new Tablet('ben' as AnalystId)]
    const added = ana.do(addRecordEdit('tasks', taskRecord('t1')))
    const redone = ana.undo(ana.undo(added).made).made
    ana.meet(ben)
    update(ben, { description: 'with care' })
    ana.meet(ben)
    expect(ana.undo(redone).left).toBe(1)
  })

  test('of a removal brings the record back with who removed it forgotten', () => {
    const [ana] = twoTablets()
    const removal = ana.do(removeEdit('tasks', 't1', ana.analyst, '2026-11-02T10:00:00+01:00'))
    expect(ana.records.tasks.list()).toEqual([])
    ana.undo(removal)
    expect(ana.records.tasks.list()).toHaveLength(1)
  })
})

describe('odd values', () => {
  test('an edit that changes nothing writes nothing', () => {
    const [ana] = twoTablets()
    const before = Y.encodeStateVector(ana.doc)
    expect(update(ana, { name: 'task t1', description: 'make the beds', jobIds: [] })).toEqual([])
    expect(Y.encodeStateVector(ana.doc)).toEqual(before)
  })

  test('an edit of a record that is not there writes nothing', () => {
    const tablet = new Tablet()
    expect(tablet.do(judgeEdit('nobody', 'knowledge', judgement('ana', 1)))).toEqual([])
    expect(tablet.doc.getMap('tasks').size).toBe(0)
  })

  test('half an emoji reads the same on every tablet', () => {
    const [ana, ben] = twoTablets()
    update(ana, { name: 'bed \ud83d', description: 'beds \ude00!' })
    ana.meet(ben)
    expect(ana.records.tasks.list()).toEqual(ben.records.tasks.list())
    expect(ana.records.tasks.get('t1')).toMatchObject({ name: 'bed \ufffd', description: 'beds \ufffd!' })
  })

  test('an emoji that becomes another is never cut in half', () => {
    const [ana, ben] = twoTablets()
    update(ana, { description: 'a😀b' })
    update(ana, { description: 'a😁b' })
    ana.meet(ben)
    expect(ben.records.tasks.get('t1')!.description).toBe('a😁b')
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    '%s is an id, a member and a field like others',
    (odd) => {
      const [ana, ben] = [new Tablet(), new Tablet()]
      ana.do(addRecordEdit('tasks', taskRecord(odd, { jobIds: [odd as JobId], name: 'beds' })))
      ana.do({ kind: 'set', root: 'tasks', id: odd, field: odd, value: { polluted: true } })
      ana.meet(ben)
      expect(ben.records.tasks.list()).toEqual([taskRecord(odd, { jobIds: [odd as JobId], name: 'beds' })])
      expect(ben.records.tasks.get(odd)!.departmentId).toBe(DEPARTMENT)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  test('writing a text as a plain value is refused', () => {
    const [ana] = twoTablets()
    const edit = { kind: 'set', root: 'tasks', id: 't1', field: 'description', value: 'flat' } as const
    expect(() => ana.do(edit)).toThrow('tasks.description is not a plain value')
    expect(ana.records.tasks.get('t1')!.description).toBe('make the beds')
  })
})
