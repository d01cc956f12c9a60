import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepSlots, type Slots } from '../../../../src/screens/observe/run-slots.ts'

test('what starts takes the first empty place', () => {
  expect(keepSlots([], ['a', 'b'])).toEqual(['a', 'b'])
  expect(keepSlots(['a', 'b'], ['b'])).toEqual([null, 'b'])
  expect(keepSlots([null, 'b'], ['b', 'c'])).toEqual(['c', 'b'])
  expect(keepSlots(['a', 'b', 'c'], ['a', 'c', 'd', 'e'])).toEqual(['a', 'd', 'c', 'e'])
})

test('nothing that goes on running ever moves, and all that runs is there once', () => {
  const running = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'))
  fc.assert(
    fc.property(fc.array(running, { maxLength: 12 }), (moments) => {
      let slots: Slots = []
      for (const now of moments) {
        const next = keepSlots(slots, now)
        slots.forEach((id, at) => {
          if (id !== null && now.includes(id)) expect(next[at]).toBe(id)
        })
        expect(next.filter((id) => id !== null).sort()).toEqual([...now].sort())
        expect(next.at(-1)).not.toBeNull()
        slots = next
      }
    }),
  )
})
