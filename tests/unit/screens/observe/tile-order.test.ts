import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'
import {
  filterTiles,
  findByName,
  firstTiles,
  keepOrder,
  orderTiles,
} from '../../../../src/screens/observe/tile-order.ts'
import { observation, taskNamed } from './sketch.ts'

const beds = taskNamed('beds', 'Bedden opmaken', ['carer'])
const coffee = taskNamed('coffee', 'Koffie rondbrengen', ['helper'])
const laundry = taskNamed('laundry', 'Was sorteren', ['carer', 'helper'])
const tasks = [beds, coffee, laundry]
const seen = (taskId: string, times: number) =>
  Array.from({ length: times }, (_, at) => observation({ id: `${taskId}${at}`, taskId: taskId as TaskId }))

describe('the order of the tiles', () => {
  test('is most observed first, ties by name', () => {
    expect(orderTiles(tasks, seen('laundry', 2), null).own).toEqual(['laundry', 'beds', 'coffee'])
  })

  test('puts the tasks of the followed job before the other ones', () => {
    const order = orderTiles(tasks, seen('coffee', 9), 'carer' as JobId)
    expect(order).toEqual({ own: ['beds', 'laundry'], other: ['coffee'] })
  })

  test('shows every task as own when the job has none yet', () => {
    expect(orderTiles(tasks, [], 'cook' as JobId).other).toEqual([])
  })

  test('keeps every task exactly once, whatever is observed', () => {
    const anyTasks = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 })
    const anySeen = fc.array(fc.string({ minLength: 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(anyTasks, anySeen, fc.boolean(), (ids, used, withJob) => {
        const some = ids.map((id, at) => taskNamed(id, `taak ${at % 3}`, at % 2 ? ['carer'] : []))
        const all = used.map((taskId, at) => observation({ id: `${at}`, taskId: taskId as TaskId }))
        const order = orderTiles(some, all, withJob ? ('carer' as JobId) : null)
        expect([...order.own, ...order.other].sort()).toEqual([...ids].sort())
      }),
    )
  })

  test('moves no tile when tasks come and go, and puts new ones last', () => {
    const order = orderTiles(tasks, [], null)
    const added = taskNamed('new', 'Aardappels schillen')
    expect(keepOrder(order, [added, laundry, beds]).own).toEqual(['beds', 'laundry', 'new'])
  })
})

describe('the filter', () => {
  test('finds every typed word, whatever its case or accents', () => {
    const order = orderTiles(tasks, [], null)
    expect(filterTiles(order, tasks, 'OPMAKEN béd').own).toEqual([beds])
    expect(filterTiles(order, tasks, 'zagen')).toEqual({ own: [], other: [] })
  })

  test('knows a task that is already called so', () => {
    expect(findByName(tasks, '  bedden  OPMAKEN ')).toBe(beds)
    expect(findByName(tasks, 'bedden')).toBeUndefined()
  })
})

test('only so many tiles are drawn, those of the followed job first', () => {
  const tiles = { own: [beds, laundry], other: [coffee] }
  expect(firstTiles(tiles, 1)).toEqual({ own: [beds], other: [] })
  expect(firstTiles(tiles, 2)).toEqual({ own: [beds, laundry], other: [] })
  expect(firstTiles(tiles, 60)).toEqual(tiles)
})
