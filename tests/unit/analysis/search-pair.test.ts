import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TimedSearch } from '../../../bin/analyse/timed-search.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { iterationsOf, otherSeed, sharesOf } from '../../../src/analysis/search-pair.ts'
import { exampleProblem } from '../../support/grouping-case.ts'

test('every iteration is done by one of the two searches', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (iterations) => {
      const { first, second } = sharesOf(iterations)
      expect(first + second).toBe(iterations)
      expect(second).toBeGreaterThanOrEqual(0)
      const whole = iterationsOf({ first, second })
      expect([iterations, iterations - 1]).toContain(whole)
    }),
  )
})

test('the iterations of two searches never ask more of either than it did', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (first, second) => {
      const shares = sharesOf(iterationsOf({ first, second }))
      expect(shares.first).toBeLessThanOrEqual(first)
      expect(shares.second).toBeLessThanOrEqual(second)
    }),
  )
})

test('the second search has another seed', () => {
  fc.assert(fc.property(fc.nat(1_000_000), (seed) => otherSeed(seed) > 1_000_000))
})

test('two threads give the plan one gives for the same iterations', { timeout: 60_000 }, async () => {
  const problem = exampleProblem('verpleeghuis', 'wg')
  const timed = new TimedSearch()
  try {
    const found = await timed.search(problem, 3, 2_500)
    expect(found.functions.length).toBeGreaterThan(0)
    expect(groupTasks(problem, { seed: 3, iterations: found.iterations })).toEqual(found)
  } finally {
    await timed.end()
  }
})
