import type { FunctionBuilder } from './build-function.ts'
import type { FunctionShape } from './function-shape.ts'
import type { PlanEvaluator } from './plan-evaluator.ts'
import type { PlanGuide } from './plan-guide.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What a neighbour is made from. */
export interface Neighbourhood {
  readonly evaluator: PlanEvaluator
  readonly builder: FunctionBuilder
  readonly random: SeededRandom
  /** Good functions, the most promising first. */
  readonly pool: readonly FunctionShape[]
  /** A neighbour that scores less is of no use. */
  floor: number
  /** What the analyst asks; absent when that is nothing. */
  readonly guide?: PlanGuide
}
