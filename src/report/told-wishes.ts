import { holderWishes } from '../analysis/wish.ts'
import type { TaskId } from '../records/ids.ts'
import type { Wish } from '../records/scales.ts'
import type { ReportFacts } from './report-facts.ts'

/** Tasks by whose word it is that people wish something about them. */
export interface ByWord {
  /** Somebody who does the work said so in an interview. */
  readonly said: readonly TaskId[]
  /** Nobody did: it is the analysts' summary. */
  readonly analysts: readonly TaskId[]
}

export const SHED: readonly Wish[] = ['shed']
export const KEEP: readonly Wish[] = ['keep', 'more']

/** Whether somebody who does this task said so. */
export function isSaid({ whole, task: of }: ReportFacts, id: TaskId, wishes: readonly Wish[]): boolean {
  const task = of(id)
  return task !== undefined && holderWishes(whole, task).some(({ wish }) => wishes.includes(wish))
}

export const byWord = (facts: ReportFacts, ids: readonly TaskId[], wishes: readonly Wish[]): ByWord => ({
  said: ids.filter((id) => isSaid(facts, id, wishes)),
  analysts: ids.filter((id) => !isSaid(facts, id, wishes)),
})

export const counts = ({ said, analysts }: ByWord) => ({ said: said.length, analysts: analysts.length })
