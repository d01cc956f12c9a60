import { expect, test } from 'vitest'
import type { TaskId } from '../../../../src/records/ids.ts'
import type { DraftFunction } from '../../../../src/records/plan-draft.ts'
import { planColumns } from '../../../../src/screens/workbench/plan-columns.ts'

const fn = (hours: Readonly<Record<string, number>>, name = ''): DraftFunction => ({
  key: '',
  name,
  allocations: Object.entries(hours).map(([id, each]) => ({
    taskId: id as TaskId,
    hours: each,
    schedule: {},
  })),
  pinned: [],
  whole: false,
  asked: {},
})

test('equal functions are one column for several people, at the place of the first', () => {
  const plan = [fn({ a: 8, b: 4 }), fn({ c: 8 }), fn({ b: 4, a: 8 })]
  expect(planColumns(plan)).toEqual([{ places: [0, 2] }, { places: [1] }])
})

test('what is shown as the same hours counts as the same, an hour more does not', () => {
  expect(planColumns([fn({ a: 8.01 }), fn({ a: 8.04 })])).toHaveLength(1)
  expect(planColumns([fn({ a: 8 }), fn({ a: 9 })])).toHaveLength(2)
})

test('functions with different names stay apart, and empty ones too', () => {
  expect(planColumns([fn({ a: 8 }, 'post'), fn({ a: 8 }, 'archive')])).toHaveLength(2)
  expect(planColumns([fn({}), fn({})])).toHaveLength(2)
})
