import type { JobId, TaskId } from '../../records/ids.ts'
import type { DescriptionSource } from '../describe-plan.ts'
import type { Scope } from '../eligible.ts'
import type { Plan } from '../plan.ts'
import { type FreedUse, freedUses } from './freed-use.ts'
import { hoursGiven, isDoneNow, type JobShare, jobShares, NO_HOURS, sumOf } from './job-share.ts'
import { jobWishes, type WishEffect } from './job-wishes.ts'
import { type RecoveryLoss, recoveryLosses } from './recovery-loss.ts'

/** What a plan does to a job that exists now. Hours are decimal hours per week, all holders together. */
export interface JobEffect {
  readonly jobId: JobId
  /** Of its tasks, as told; work that nobody gets to is not among them. */
  readonly hours: number
  /** Hours of it that go into functions. */
  readonly freed: number
  /** Work of the job that nobody gets to and that a function takes up: it frees nothing, but gets done. */
  readonly takenUp: number
  /** The tasks it gives away, most hours first. */
  readonly givenTasks: readonly { readonly taskId: TaskId; readonly hours: number }[]
  /** Share of its hours in core work processes, 0-1; null when it has no hours (left). */
  readonly coreBefore: number | null
  readonly coreAfter: number | null
  readonly wishes: readonly WishEffect[]
  readonly recovery: readonly RecoveryLoss[]
  readonly uses: readonly FreedUse[]
}

/**
 * What a plan does to each job of a department, or of all. Jobs that give something away come first, most hours first;
 * the others in case order.
 *
 * @param source with all tasks of the scope, also those that take no part in the grouping: they are the job's other hours
 * @param plan may break rules and hold tasks that are not eligible: it is read as it stands
 */
export function jobEffects(source: DescriptionSource, scope: Scope, plan: Plan): JobEffect[] {
  const given = hoursGiven(plan)
  const core = new Set(source.processes.filter((process) => process.core).map(({ id }) => id))
  return source.jobs
    .filter(({ departmentId }) => scope === '*' || departmentId === scope)
    .map(({ id }) => jobEffect(source, core, id, jobShares(source.tasks, id, given)))
    .filter(({ hours, takenUp }) => hours > NO_HOURS || takenUp > NO_HOURS)
    .sort((a, b) => b.freed - a.freed)
}

function jobEffect(
  source: DescriptionSource,
  core: ReadonlySet<string>,
  jobId: JobId,
  shares: readonly JobShare[],
): JobEffect {
  const done = shares.filter(isDoneNow)
  const hours = sumOf(done, (share) => share.hours)
  const freed = sumOf(done, (share) => share.given)
  const wishes = jobWishes(source, jobId, shares)
  const coreShare = (hoursOf: (share: JobShare) => number) => {
    const all = sumOf(done, hoursOf)
    if (all <= NO_HOURS) return null
    return (
      sumOf(
        done.filter(({ task }) => core.has(task.processId)),
        hoursOf,
      ) / all
    )
  }
  return {
    jobId,
    hours,
    freed,
    takenUp: sumOf(shares, (share) => share.given) - freed,
    givenTasks: shares
      .filter((share) => share.given > NO_HOURS)
      .map((share) => ({ taskId: share.task.id, hours: share.given }))
      .sort((a, b) => b.hours - a.hours),
    coreBefore: coreShare((share) => share.hours),
    coreAfter: coreShare((share) => Math.max(0, share.hours - share.given)),
    wishes,
    recovery: recoveryLosses(shares),
    uses: freedUses(shares, wishes, core),
  }
}
