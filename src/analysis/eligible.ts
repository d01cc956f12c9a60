import type { CaseFile } from '../records/case-file.ts'
import type { DepartmentId } from '../records/ids.ts'
import type { Verdict, Wish } from '../records/scales.ts'
import type { Task } from '../records/task.ts'
import { type Criterion, verdictWithReasons } from './verdict.ts'
import { type HolderWish, holderWishes, wishOf } from './wish.ts'

/** A department, or all of them together. */
export type Scope = DepartmentId | '*'

export interface EligibleTask {
  readonly task: Task
  readonly verdict: Exclude<Verdict, 'unsuitable'>
  readonly wish: 'shed' | 'neutral'
  /** Its work process is one the department exists for. */
  readonly core: boolean
}

/** Why a task is no part of the grouping; a task may have several reasons. */
export type Exclusion =
  | { readonly reason: 'criterion'; readonly criterion: Criterion }
  | { readonly reason: 'override' }
  /** `holders` is empty when the wish is the analysts' summary. */
  | { readonly reason: 'wish'; readonly wish: Wish; readonly holders: readonly HolderWish[] }
  | { readonly reason: 'additional' }
  | { readonly reason: 'no-hours' }

export interface ExcludedTask {
  readonly task: Task
  readonly exclusions: readonly Exclusion[]
}

export interface Eligibility {
  readonly eligible: readonly EligibleTask[]
  readonly excluded: readonly ExcludedTask[]
}

/** The part of a case that decides eligibility. */
export type EligibilitySource = Pick<CaseFile, 'tasks' | 'people' | 'interviews' | 'processes'>

/** Parts the tasks of a department (or all) into those that may go into a function and the others with why not; both in case order. */
export function eligibility(source: EligibilitySource, scope: Scope): Eligibility {
  const core = new Set(source.processes.filter((process) => process.core).map(({ id }) => id))
  const eligible: EligibleTask[] = []
  const excluded: ExcludedTask[] = []
  for (const task of source.tasks) {
    if (scope !== '*' && task.departmentId !== scope) continue
    const exclusions = exclusionsOf(source, task)
    if (exclusions.length > 0) excluded.push({ task, exclusions })
    else eligible.push(eligibleTask(source, task, core.has(task.processId)))
  }
  return { eligible, excluded }
}

function eligibleTask(source: EligibilitySource, task: Task, core: boolean): EligibleTask {
  const verdict = verdictWithReasons(task).verdict === 'suitable' ? 'suitable' : 'possible'
  return { task, verdict, wish: wishOf(source, task) === 'shed' ? 'shed' : 'neutral', core }
}

function exclusionsOf(source: EligibilitySource, task: Task): Exclusion[] {
  const exclusions: Exclusion[] = []
  const { verdict, byRule, grades } = verdictWithReasons(task)
  if (verdict === 'unsuitable') {
    if (byRule !== 'unsuitable') exclusions.push({ reason: 'override' })
    else {
      const failed = grades.filter(({ grade }) => grade === 'fail')
      exclusions.push(...failed.map(({ criterion }) => ({ reason: 'criterion' as const, criterion })))
    }
  }
  const wish = wishOf(source, task)
  if (wish === 'keep' || wish === 'more') exclusions.push(wishExclusion(source, task, wish))
  if (task.origin === 'additional') exclusions.push({ reason: 'additional' })
  if (!(task.hoursPerWeek > 0)) exclusions.push({ reason: 'no-hours' })
  return exclusions
}

function wishExclusion(source: EligibilitySource, task: Task, wish: Wish): Exclusion {
  const said = task.wish ? [] : holderWishes(source, task)
  return {
    reason: 'wish',
    wish,
    holders: said.filter((holder) => holder.wish === 'keep' || holder.wish === 'more'),
  }
}
