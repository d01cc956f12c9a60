import type { Plan } from './plan.ts'
import type { PlanGuidance } from './plan-guidance.ts'
import type { WeekNeatness } from './tidy/week-neatness.ts'

export interface GroupProgress {
  readonly iterations: number
  readonly score: number
}

/** What a search is given beside the problem. */
export interface GroupGiven {
  /** What the plan must keep; a plan that keeps more of it goes before one that scores more. */
  readonly guidance?: PlanGuidance
  /** A plan to begin from; what of it breaks a rule is left aside. Without guidance the result never scores less. */
  readonly start?: Plan
}

export interface GroupResult extends Plan {
  /** Weighted hours per week; 0 for an empty plan, below 0 only where guidance asks for it. */
  readonly score: number
  /** The score less what the plan lacks of the guidance, by which plans of searches with the same guidance compare. */
  readonly worth: number
  readonly iterations: number
  /** The place in `functions` of each kept function of the guidance; -1 when it could not be had beside the others. */
  readonly keptAt: readonly number[]
  /** Short blocks, uneven days and split tasks before and after the week was tidied, at equal score. */
  readonly untidy: { readonly before: WeekNeatness; readonly after: WeekNeatness }
}
