import type { Allocation } from '../records/case-file.ts'

export type { Allocation }

/** One candidate function: which tasks, how many hours of each, when. */
export interface PlanFunction {
  readonly allocations: readonly Allocation[]
}

/** A grouping of a department's tasks into candidate functions. */
export interface Plan {
  readonly functions: readonly PlanFunction[]
}

export const EMPTY_PLAN: Plan = { functions: [] }
