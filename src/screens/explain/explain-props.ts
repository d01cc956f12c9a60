import type { AlternativesFound } from '../../analysis/explain/alternatives.ts'
import type { Explanation } from '../../analysis/explain/explain-plan.ts'
import type { ProcessId, TaskId } from '../../records/ids.ts'

/** How far the explanation of the plan at hand is. */
export type Explaining =
  /** There is no plan to explain. */
  | { readonly kind: 'none' }
  /** Null until the first of it is known. */
  | { readonly kind: 'working'; readonly explanation: Explanation | null }
  /** Whole, or as far as it was when somebody ended it. */
  | { readonly kind: 'done'; readonly explanation: Explanation }
  /** The plan breaks a rule: nothing is proven of it. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed'; readonly message: string }

/** How far the search for other good plans is. */
export type Choosing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly found: AlternativesFound }
  | { readonly kind: 'failed'; readonly message: string }

/** The words for what the analysis knows by id. */
export interface ExplainNames {
  readonly task: (id: TaskId) => string
  readonly job: (id: string) => string
  readonly process: (id: ProcessId) => string
  /** A person's code. */
  readonly person: (id: string) => string
  /** As the plan's functions. */
  readonly functions: readonly string[]
}
