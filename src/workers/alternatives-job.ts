import {
  type AlternativesFound,
  type AlternativesProgress,
  alternativesStepwise,
} from '../analysis/explain/alternatives.ts'
import type { GroupingProblem } from '../analysis/grouping-problem.ts'
import type { Plan } from '../analysis/plan.ts'
import type { PlanGuidance } from '../analysis/plan-guidance.ts'
import type { AnalysisJob } from './analysis-job.ts'

export interface AlternativesKind {
  readonly request: {
    readonly problem: GroupingProblem
    /** A plan known to be good; absent where none is. */
    readonly start?: Plan
    readonly guidance: PlanGuidance
  }
  readonly progress: AlternativesProgress
  readonly result: AlternativesFound
}

export const alternativesJob: AnalysisJob<AlternativesKind> = async (
  { problem, ...options },
  { report, isFinishing, pause },
) => {
  const steps = alternativesStepwise(problem, { ...options, isFinishing })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    report(value)
    await pause()
  }
}
