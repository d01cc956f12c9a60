import { type Explanation, explainPlan } from '../analysis/explain/explain-plan.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { PlanGuidance } from '../analysis/plan-guidance.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface ExplainKind {
  readonly request: {
    readonly problem: GroupingProblem
    readonly plan: Plan
    /** What the plan has to keep. */
    readonly guidance: PlanGuidance
    /** Of the same plan, to go on from. */
    readonly known?: Explanation
    /** Tasks to let in beside the known ones. */
    readonly most: number
  }
  /** What is known so far. */
  readonly progress: Explanation
  /** As far as it got or was asked for; null for a plan that breaks a rule. */
  readonly result: Explanation | null
}

export const explainJob: AnalysisJob<ExplainKind> = async (
  { problem, plan, ...options },
  { report, isFinishing, pause },
) => {
  const steps = explainPlan(problem, plan, options)
  let known: Explanation | null = null
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (value) {
      known = value
      report(value)
    }
    await pause()
    if (isFinishing() && known) return known
  }
}
