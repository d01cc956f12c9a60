import type { Plan } from '../../analysis/plan.ts'
import { draftFunctionsOf } from '../../analysis/workbench/draft-guidance.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'

/** The plan on screen: the analyst's own, or one that was found and becomes it with the first change. */
export interface PlanLookedAt {
  readonly functions: readonly DraftFunction[]
  readonly isMine: boolean
}

/** A found plan to look at; its keys mean nothing until it is somebody's. */
export function lookAtFound(plan: Plan): PlanLookedAt {
  let count = 0
  return { functions: draftFunctionsOf(plan, () => `found ${count++}`), isMine: false }
}
