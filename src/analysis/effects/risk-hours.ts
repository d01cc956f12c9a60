import type { TaskId } from '../../records/ids.ts'
import { RISKS, type Risk } from '../../records/scales.ts'
import type { Task } from '../../records/task.ts'
import type { PlanFunction } from '../plan.ts'
import { NO_HOURS, sumOf } from './job-share.ts'

/** Hours per week of a function that digitalisation may take, by how likely that is. */
export interface RiskHours {
  readonly risk: Risk
  readonly hours: number
  /** Of the function's hours, 0-1. */
  readonly share: number
  /** Most hours first. */
  readonly taskIds: readonly TaskId[]
}

/** A function's hours by the digitalisation risk of its tasks, in the order of `RISKS`; risks without hours included. */
export function riskHours(tasks: readonly Task[], { allocations }: PlanFunction): RiskHours[] {
  const riskOf = new Map(tasks.map(({ id, digitalisationRisk }) => [id, digitalisationRisk]))
  const known = allocations.filter(({ taskId, hours }) => riskOf.has(taskId) && hours > NO_HOURS)
  const all = sumOf(known, ({ hours }) => hours)
  return RISKS.map((risk) => {
    const own = known.filter(({ taskId }) => riskOf.get(taskId) === risk).sort((a, b) => b.hours - a.hours)
    const hours = sumOf(own, (each) => each.hours)
    return { risk, hours, share: all > 0 ? hours / all : 0, taskIds: own.map(({ taskId }) => taskId) }
  })
}
