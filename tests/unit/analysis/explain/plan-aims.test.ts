import { describe, expect, test } from 'vitest'
import { bestAims, bestAt } from '../../../../src/analysis/explain/plan-aims.ts'
import type { PlanFigures } from '../../../../src/analysis/explain/plan-figures.ts'

const judged = (score: number, hours: number): { readonly figures: PlanFigures } => ({
  figures: {
    score,
    hours,
    functions: 2,
    tasks: 6,
    load: 1,
    heaviest: { level: 1, demands: ['physical'] },
    locations: 1,
    processes: 1,
    shedHours: 0,
  },
})

describe('of plans with as many hours', () => {
  const first = judged(10, 40)

  test('the one with the higher score has most hours, whichever has a crumb more and whichever was found first', () => {
    for (const crumb of [0, 1e-9, -1e-9, 0.05, -0.05]) {
      const better = judged(9, 48)
      const worse = judged(8, 48 + crumb)
      expect(bestAims([first, better, worse])).toEqual([['score'], ['hours'], []])
      expect(bestAims([first, worse, better])).toEqual([['score'], [], ['hours']])
    }
  })

  test('the first found has most hours where the scores are the same too', () => {
    const one = judged(9, 48)
    const same = judged(9 + 1e-9, 48 + 1e-9)
    expect(bestAims([first, one, same])).toEqual([['score'], ['hours'], []])
  })
})

test('a difference that is shown decides, whatever the score', () => {
  const [lower, higher] = [judged(9, 48), judged(8, 48.2)]
  expect(bestAt('hours', [lower, higher])).toBe(higher)
  expect(bestAt('score', [lower, higher])).toBe(lower)
})

test('the plan of the best score is called best at something only where all others are clearly less', () => {
  expect(bestAims([judged(10, 48), judged(9, 47.5)])[0]).toEqual(['score'])
  expect(bestAims([judged(10, 48), judged(9, 46)])[0]).toEqual(['score', 'hours'])
})

test('of no plans none is best', () => {
  expect(bestAt('hours', [])).toBeNull()
})
