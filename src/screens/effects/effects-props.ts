import type { FunctionEffect } from '../../analysis/effects/function-effects.ts'
import type { JobEffect } from '../../analysis/effects/job-effects.ts'
import type { QualityMend } from '../../analysis/effects/quality-mends.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { HoursRange } from '../../analysis/uncertainty/hours-range.ts'
import type { PlanLikelihood } from '../../analysis/uncertainty/plan-likelihood.ts'
import type { TaskId } from '../../records/ids.ts'
import type { AskedAnswer, WebaQuestion } from '../../records/work-quality.ts'

/** Something a worker works out. */
export type Worked<Result> =
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed' }

/** What records are called on the screen, by id; an id nobody knows is shown as it is. */
export interface EffectNames {
  readonly task: (id: string) => string
  readonly job: (id: string) => string
  /** Code of a person. */
  readonly person: (id: string) => string
  readonly process: (id: string) => string
}

/** @param answer null: the question is open again @param joined while somebody types */
export type OnAnswer = (
  place: number,
  question: WebaQuestion,
  answer: AskedAnswer | null,
  joined: boolean,
) => void

export interface EffectsProps {
  readonly jobs: readonly JobEffect[]
  /** As the plan's functions. */
  readonly functions: readonly FunctionEffect[]
  readonly functionNames: readonly string[]
  readonly names: EffectNames
  /** Least hours of a function, per week. */
  readonly minHours: number
  /** As the plan's functions. */
  readonly mends: Worked<readonly (readonly QualityMend[])[]>
  readonly likelihood: Worked<PlanLikelihood>
  /** Of the tasks in the plan. */
  readonly ranges: readonly HoursRange[]
  readonly taskHref: (id: TaskId) => string
  /** Ends the drawing with the samples there are. */
  readonly onStop: () => void
  readonly onAnswer: OnAnswer
  /** Makes a mended plan the analyst's own; absent where plans cannot be changed. */
  readonly onTakePlan?: (plan: Plan) => void
}
