import { checkPlan } from '../check-plan.ts'
import { compileProblem } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import { shapesNear } from '../grouping/shapes-of-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import type { PlanGuidance } from '../plan-guidance.ts'
import type { RulePath } from './rule-steps.ts'
import { type ScoreParts, scoreParts } from './score-parts.ts'
import { hoursOfPlan } from './solve-again.ts'

/** The plan that is explained, with what every explanation measures itself against. */
export interface AtHand {
  readonly problem: GroupingProblem
  /** Valid. */
  readonly plan: Plan
  readonly guidance: PlanGuidance
  readonly score: number
  readonly hours: number
  /** Its task and day sets, with what scores plans near it. */
  readonly evaluator: PlanEvaluator
  readonly shapes: readonly FunctionShape[]
  readonly parts: ScoreParts
  /** What loosening each rule by a step brings by itself, in weighted hours; filled once the rules were tried. */
  readonly loosened: Map<RulePath, number>
}

/**
 * Null for a plan that breaks a rule, or keeps one by its tolerance only, so that nothing can be solved beside it: of such a plan
 * nothing is proven.
 */
export function atHand(problem: GroupingProblem, plan: Plan, guidance: PlanGuidance): AtHand | null {
  const { problems, score } = checkPlan(problem, plan)
  if (problems.length > 0) return null
  const evaluator = new PlanEvaluator(compileProblem(problem))
  const shapes = shapesNear(evaluator, plan)
  if (shapes.length < plan.functions.length) return null
  return {
    problem,
    plan,
    guidance,
    score,
    hours: hoursOfPlan(plan),
    evaluator,
    shapes,
    parts: scoreParts(problem, plan),
    loosened: new Map(),
  }
}
