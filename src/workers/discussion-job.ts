import {
  changedProblem,
  type DecisionEffect,
  decisionEffect,
  type ProblemChange,
} from '../analysis/discussion/decision-effect.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { AnalysisJob } from './analysis-job.ts'

/** The effect of one decision that could be taken. */
export interface FoundEffect {
  readonly key: string
  readonly effect: DecisionEffect
}

export interface DiscussionKind {
  readonly request: {
    readonly problem: GroupingProblem
    /** The best plan found for it. */
    readonly plan: Plan
    /** What each decision changes in it. */
    readonly decisions: readonly { readonly key: string; readonly change: ProblemChange }[]
    readonly seed: number
    /** Per decision, twice. */
    readonly iterations: number
  }
  /** The effect found last. */
  readonly progress: FoundEffect
  /** In the order asked; those it did not come to are not there. */
  readonly result: readonly FoundEffect[]
}

/** Groups a department again with each decision that could be taken, one after the other. */
export const discussionJob: AnalysisJob<DiscussionKind> = async (
  { problem, plan, decisions, seed, iterations },
  { report, isFinishing, pause },
) => {
  const found: FoundEffect[] = []
  for (const each of decisions) {
    if (isFinishing()) break
    const effect = decisionEffect(problem, plan, changedProblem(problem, each.change), { seed, iterations })
    const one = { key: each.key, effect }
    found.push(one)
    report(one)
    await pause()
  }
  return found
}
