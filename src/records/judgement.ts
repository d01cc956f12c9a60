import type { AnalystId, DecisionId, JudgementId, TaskId } from './ids.ts'
import { DEMANDS, type Demand, type Level, type Verdict, type Wish } from './scales.ts'

/** What an analyst judges about a task. Each of these belongs to the analyst who judged. */
export interface JudgedValues {
  readonly knowledge: Level
  readonly responsibility: Level
  /** Hours told: decimal hours per week, all holders together. */
  readonly hours: number
  /** The analyst's summary of the holders' wishes. */
  readonly wish: Wish
  readonly override: { readonly verdict: Verdict; readonly reason: string }
  readonly independence: Level
  readonly social: Level
  readonly deadlines: Level
  readonly pace: Level
  readonly interruptions: Level
  readonly unpredictability: Level
  readonly physical: Level
}
export type JudgedField = keyof JudgedValues

export const JUDGED_FIELDS: readonly JudgedField[] = [
  'knowledge',
  'responsibility',
  'hours',
  'wish',
  'override',
  ...DEMANDS,
]

export const isDemand = (field: JudgedField): field is Demand =>
  (DEMANDS as readonly JudgedField[]).includes(field)

/** One analyst's judgement of one field of one task. Changing it gives it a new id. */
export interface Judgement<Field extends JudgedField = JudgedField> {
  readonly id: JudgementId
  readonly by: AnalystId
  readonly value: JudgedValues[Field]
  /** Wall time with offset. */
  readonly at: string
  /** True when the value came with an imported file and `by` only brought it in. */
  readonly imported?: boolean
}

/** All judgements of one task; per field in order of analyst id. */
export type Judgements = { readonly [Field in JudgedField]?: readonly Judgement<Field>[] }

/** What analysts settled together about a field they judged differently. */
export interface Decision {
  readonly id: DecisionId
  readonly taskId: TaskId
  readonly field: JudgedField
  readonly value: JudgedValues[JudgedField]
  /** The judgements it settles; when one of them changes, the difference is open again. */
  readonly settles: readonly JudgementId[]
  readonly by: AnalystId
  readonly at: string
  readonly reason?: string
}
