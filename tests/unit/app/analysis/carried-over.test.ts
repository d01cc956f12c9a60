import { describe, expect, test } from 'vitest'
import { carriedOver } from '../../../../src/app/analysis/carried-over.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import type { DraftFunction } from '../../../../src/records/plan-draft.ts'

const fn = (key: string, hours: Readonly<Record<string, number>>, over: Partial<DraftFunction> = {}) => ({
  key,
  name: '',
  allocations: Object.entries(hours).map(([id, each]) => ({
    taskId: id as TaskId,
    hours: each,
    schedule: {},
  })),
  pinned: [] as readonly TaskId[],
  whole: false,
  asked: {},
  ...over,
})

const A = 'a' as TaskId
const B = 'b' as TaskId

describe('another plan under the names of the one before', () => {
  test('a function keeps the name, key and answers of the one it shares most hours with', () => {
    const asked = { contact: { answer: 'good', reason: 'in a team' } } as const
    const before = [
      fn('k1', { a: 8, b: 8 }, { name: 'Post', asked }),
      fn('k2', { c: 16 }, { name: 'Archief' }),
    ]
    const [first, second] = carriedOver(before, [fn('n1', { c: 12, d: 4 }), fn('n2', { a: 8, b: 6, d: 2 })])
    expect(first).toMatchObject({ key: 'k2', name: 'Archief' })
    expect(second).toMatchObject({ key: 'k1', name: 'Post', asked })
    expect(second?.allocations.map(({ hours }) => hours)).toEqual([8, 6, 2])
  })

  test('a function that has little in common with any is a new one', () => {
    const before = [fn('k1', { a: 8, b: 8 }, { name: 'Post' })]
    expect(carriedOver(before, [fn('n1', { a: 2, c: 16 })])[0]).toMatchObject({ key: 'n1', name: '' })
  })

  test('two functions never get the same name: the likest one has it', () => {
    const before = [fn('k1', { a: 8, b: 8 }, { name: 'Post' })]
    const after = carriedOver(before, [fn('n1', { a: 8, b: 4 }), fn('n2', { a: 8, b: 8 })])
    expect(after.map(({ key }) => key)).toEqual(['n1', 'k1'])
  })

  test('a function that kept its key is left as it is, and its name goes to no other', () => {
    const before = [fn('k1', { a: 8 }, { name: 'Post' }), fn('k2', { b: 8 }, { name: 'Scan' })]
    const after = carriedOver(before, [fn('k1', { b: 8 }), fn('n1', { a: 8 }), fn('n2', { b: 8 })])
    expect(after.map(({ key }) => key)).toEqual(['k1', 'n1', 'k2'])
  })

  test('a pin on a task that is gone is gone, and a whole function that changed is no longer whole', () => {
    const before = [fn('k1', { a: 8, b: 8 }, { pinned: [A, B], whole: true })]
    const [changed] = carriedOver(before, [fn('n1', { a: 8, c: 8 })])
    expect(changed).toMatchObject({ pinned: [A], whole: false })
    const [same] = carriedOver(before, [fn('n1', { a: 7, b: 8 })])
    expect(same).toMatchObject({ pinned: [A, B], whole: true })
  })
})
