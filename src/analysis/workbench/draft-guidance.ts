import { DAYS } from '../../records/daypart.ts'
import type { DraftFunction, PlanDraftRecord } from '../../records/plan-draft.ts'
import type { Plan } from '../plan.ts'
import type { KeptFunction, PlanGuidance } from '../plan-guidance.ts'
import { workedDays } from './choose-days.ts'
import { emptyFunction } from './edit-functions.ts'

/** A plan that was found as functions to work on. @param newKey a key nobody has, each time it is asked */
export const draftFunctionsOf = ({ functions }: Plan, newKey: () => string): readonly DraftFunction[] =>
  functions.map(({ allocations }) => ({ ...emptyFunction(newKey()), allocations }))

/** The functions of a draft that say something about how the rest is to be solved, in their order. */
const guiding = ({ functions }: Pick<PlanDraftRecord, 'functions'>): DraftFunction[] =>
  functions.filter(({ whole, pinned, allocations }) => (whole && allocations.length > 0) || pinned.length > 0)

/** What an analyst pinned, as the search takes it. */
export function pinsOf(draft: Pick<PlanDraftRecord, 'functions'>): PlanGuidance {
  return { kept: guiding(draft).map(keptFunction), wanted: [] }
}

function keptFunction({ whole, pinned, allocations }: DraftFunction): KeptFunction {
  if (!whole) return { tasks: pinned, whole: false }
  const bits = workedDays(allocations)
  return {
    tasks: allocations.map(({ taskId }) => taskId),
    whole: true,
    days: DAYS.filter((_, day) => bits & (1 << day)),
  }
}

export interface FinishedDraft {
  readonly functions: readonly DraftFunction[]
  /** Functions that were pinned and could not be had; they are not among the functions. */
  readonly missed: readonly DraftFunction[]
}

/**
 * A draft after the rest was solved: the functions that were found, those that were kept under their own key, name,
 * pins and answers.
 *
 * @param keptAt place among the functions found of each kept function of `pinsOf(draft)`, -1 where it could not be had
 */
export function finishedDraft(
  draft: Pick<PlanDraftRecord, 'functions'>,
  found: Plan,
  keptAt: readonly number[],
  newKey: () => string,
): FinishedDraft {
  const kept = guiding(draft)
  const functions = found.functions.map(({ allocations }, place): DraftFunction => {
    const own = kept[keptAt.indexOf(place)]
    return { ...(own ?? emptyFunction(newKey())), allocations }
  })
  return { functions, missed: kept.filter((_, at) => (keptAt[at] ?? -1) < 0) }
}
