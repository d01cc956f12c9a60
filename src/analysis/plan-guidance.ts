import type { Day } from '../records/daypart.ts'
import type { TaskId } from '../records/ids.ts'

/** What an analyst asks of a plan beside the rules. Tasks the problem does not have are left aside. */
export interface PlanGuidance {
  /** Functions the plan must have, each a different one. */
  readonly kept: readonly KeptFunction[]
  /** Tasks that must be in some function, whichever. */
  readonly wanted: readonly TaskId[]
}

/** A function with the tasks it must have; which hours of them, and when, is free. */
export interface KeptFunction {
  readonly tasks: readonly TaskId[]
  /** No other tasks than these. */
  readonly whole: boolean
  /** Exactly these working days; absent: free. */
  readonly days?: readonly Day[]
}

export const NO_GUIDANCE: PlanGuidance = { kept: [], wanted: [] }
