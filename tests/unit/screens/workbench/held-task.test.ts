import { expect, test } from 'vitest'
import { nextSpot, spotName, spotOf, spotsInOrder } from '../../../../src/screens/workbench/held-task.ts'
import { pull } from '../../../../src/screens/workbench/scroll-near-edge.ts'

const spots = spotsInOrder([0, 1])

test('arrow keys go through what stays, the functions and a new one, and round the ends', () => {
  expect(spots).toEqual([null, 0, 1, 'new'])
  expect(nextSpot(spots, 1, 1)).toBe('new')
  expect(nextSpot(spots, 'new', 1)).toBeNull()
  expect(nextSpot(spots, null, -1)).toBe('new')
  expect(nextSpot(spots, undefined, 1)).toBeNull()
})

test('every spot is found again by its name, and nothing else is a spot', () => {
  for (const spot of spots) expect(spotOf(spotName(spot))).toBe(spot)
  for (const name of [undefined, '', 'x', '-1', '1.5']) expect(spotOf(name)).toBeUndefined()
})

test('the page scrolls along near an edge, faster at the very edge, and not in the middle', () => {
  expect(pull(500, 0, 1000)).toBe(0)
  expect(pull(40, 0, 1000)).toBeLessThan(0)
  expect(pull(5, 0, 1000)).toBeLessThan(pull(40, 0, 1000))
  expect(pull(999, 0, 1000)).toBeGreaterThan(0)
  expect(Math.abs(pull(-400, 0, 1000))).toBeLessThanOrEqual(14)
})
