import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { compileProblem } from '../../../src/analysis/grouping/compiled-problem.ts'
import { PlanEvaluator } from '../../../src/analysis/grouping/plan-evaluator.ts'
import { planOfShapes } from '../../../src/analysis/grouping/plan-of-shapes.ts'
import { shapesNear } from '../../../src/analysis/grouping/shapes-of-plan.ts'
import { evenWeek } from '../../../src/analysis/tidy/even-week.ts'
import { type WeekNeatness, weekNeatness } from '../../../src/analysis/tidy/week-neatness.ts'
import { exampleProblem } from '../../support/grouping-case.ts'

/** A plan as the linear program of the search leaves it, before any tidying. */
function rawPlan(name: string, department: string) {
  const problem = exampleProblem(name, department)
  const evaluator = new PlanEvaluator(compileProblem(problem))
  const shapes = shapesNear(evaluator, groupTasks(problem, { iterations: 1500 }))
  return { problem, plan: planOfShapes(evaluator.problem, shapes, evaluator.hoursByDay(shapes)) }
}

const EXAMPLES = [
  ['metaalbedrijf', 'prod'],
  ['uwv-administratie', 'fac'],
  ['verpleeghuis', 'wg'],
] as const

describe('evenWeek', () => {
  test('keeps rules and score, and leaves fewer uneven daily and split weekly tasks', () => {
    let [before, after] = [0, 0]
    for (const [name, department] of EXAMPLES) {
      const { problem, plan } = rawPlan(name, department)
      const even = evenWeek(problem, plan, true)!
      expect(checkPlan(problem, even).problems).toEqual([])
      expect(checkPlan(problem, even).score).toBeGreaterThanOrEqual(checkPlan(problem, plan).score - 1e-5)
      before += disorder(weekNeatness(problem, plan))
      after += disorder(weekNeatness(problem, even))
    }
    expect(after).toBeLessThan(before)
  })
})

const disorder = ({ unevenDaily, splitWeekly }: WeekNeatness): number => unevenDaily + splitWeekly
