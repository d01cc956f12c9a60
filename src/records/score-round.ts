import type { AnalystId, TaskId } from './ids.ts'
import { JUDGED_FIELDS, type JudgedField, type JudgedValues } from './judgement.ts'

/** Judged fields that are scored apart: what the verdict rests on, the demands and the summary of the wishes. */
export const SCORED_FIELDS: readonly JudgedField[] = JUDGED_FIELDS.filter(
  (field) => field !== 'hours' && field !== 'override',
)

/**
 * A round in which analysts score the tasks of a department, each without seeing what the other gave. The scores are their
 * judgements of the tasks; imported ones do not count as scored. Root `scoreRounds`.
 */
export interface ScoreRoundRecord {
  readonly id: string
  readonly by: AnalystId
  readonly at: string
  /** Wall time it was ended for all; null while it runs. */
  readonly closedAt: string | null
  /** Wall time at which each was done. Field `done.<analyst id>`. */
  readonly done: Readonly<Record<AnalystId, string>>
  /** What each had scored when done, or when the round was ended: later changes are no scores of their own. Field `scores.<analyst id>`. */
  readonly scores?: Readonly<Record<AnalystId, KeptScores>>
}

/** By task, then by field. */
export type KeptScores = Readonly<Record<TaskId, { readonly [Field in JudgedField]?: JudgedValues[Field] }>>

/** Whether this analyst may not see what others gave yet: until both are done, or the round was ended. */
export function isBlind({ closedAt, done }: ScoreRoundRecord, analyst: AnalystId): boolean {
  return closedAt === null && (!Object.hasOwn(done, analyst) || Object.keys(done).length < 2)
}
