import type { TaskId } from '../../records/ids.ts'
import { verdictOf } from '../verdict.ts'
import { type JobShare, NO_HOURS } from './job-share.ts'
import type { WishEffect } from './job-wishes.ts'

/** Why freed hours could go to a task: its holders want more of it, it waits undone, or it is the craft of the job. */
export type FreedUseReason = 'more' | 'undone' | 'core'

/** A task that stays with the job and could get the hours that come free. */
export interface FreedUse {
  readonly taskId: TaskId
  readonly reason: FreedUseReason
  /** Hours per week the job has of it, or would have were it done. */
  readonly hours: number
}

/**
 * What a job could do with its freed hours, from its own records: first what its people want more of, then work that
 * nobody gets to, then the core work that asks for the job's own skill or that it wants to keep. Most hours first
 * within each.
 */
export function freedUses(
  shares: readonly JobShare[],
  wishes: readonly WishEffect[],
  core: ReadonlySet<string>,
): FreedUse[] {
  const wished = (taskId: TaskId, wish: 'more' | 'keep') =>
    wishes.some((each) => each.taskId === taskId && each.wish === wish)
  const reasonOf = ({ task, given }: JobShare): FreedUseReason | null => {
    if (given > NO_HOURS || task.origin === 'additional') return null
    if (wished(task.id, 'more')) return 'more'
    if (task.origin === 'undone') return 'undone'
    if (!core.has(task.processId)) return null
    return verdictOf(task) === 'unsuitable' || wished(task.id, 'keep') ? 'core' : null
  }
  return shares
    .flatMap((share) => {
      const reason = reasonOf(share)
      return reason ? [{ taskId: share.task.id, reason, hours: share.hours }] : []
    })
    .sort((a, b) => ORDER[a.reason] - ORDER[b.reason] || b.hours - a.hours)
}

const ORDER: Readonly<Record<FreedUseReason, number>> = { more: 0, undone: 1, core: 2 }
