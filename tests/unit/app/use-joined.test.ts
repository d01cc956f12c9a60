import { expect, test, vi } from 'vitest'
import { joinCollections } from '../../../src/app/use-joined.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { Tablet } from '../../support/tablet.ts'
import { taskRecord } from '../../support/task-record.ts'

test('the tasks of several departments are one list, the same until one of them changes', () => {
  const [one, other] = [new Tablet(), new Tablet()]
  one.do(addRecordEdit('tasks', taskRecord('t1')))
  other.do(addRecordEdit('tasks', taskRecord('t2')))
  const joined = joinCollections([one.records.tasks, other.records.tasks])
  const listener = vi.fn()
  const stop = joined.subscribe(listener)
  const before = joined.list()
  expect(before.map(({ id }) => id)).toEqual(['t1', 't2'])
  expect(joined.list()).toBe(before)
  one.do(addRecordEdit('jobs', { id: 'j' as never, departmentId: 'floor' as never, name: 'J', rank: '' }))
  expect(listener).not.toHaveBeenCalled()
  other.do(addRecordEdit('tasks', taskRecord('t3')))
  expect(listener).toHaveBeenCalledTimes(1)
  expect(joined.list().map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
  stop()
  one.do(addRecordEdit('tasks', taskRecord('t4')))
  expect(listener).toHaveBeenCalledTimes(1)
})
