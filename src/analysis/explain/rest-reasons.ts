import { DAYPARTS, DAYS, type Day } from '../../records/daypart.ts'
import type { JobId, TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { dayBoundOf, type GroupingProblem } from '../grouping-problem.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import { hoursOfTask } from './solve-again.ts'

/** Why a part of a task stays with today's holders. */
export interface RestReason {
  readonly taskId: TaskId
  /** Per week. */
  readonly given: number
  readonly rest: number
  /** Jobs that do it now, and go on with the rest. */
  readonly jobIds: readonly JobId[]
  readonly why: /** It lies on days on which no function that has the task works. */
    | { readonly kind: 'days'; readonly days: readonly Day[] }
    /** Each function that has it is as full of it as one task may make it. */
    | { readonly kind: 'share'; readonly share: number }
    /** There is room for more by the rules about the task; other tasks have it. */
    | { readonly kind: 'others' }
}

/** Less than this is rounding, in hours. */
const NOTHING = 0.01

/** Of each eligible task that functions have in part: who goes on with the rest, and why; in the order of the problem. */
export function restReasons({ tasks, parameters }: GroupingProblem, plan: Plan): RestReason[] {
  return tasks.flatMap(({ task }) => {
    const given = hoursOfTask(plan, task.id)
    const rest = task.hoursPerWeek - given
    if (given < NOTHING || rest < NOTHING) return []
    const holders = plan.functions.filter((fn) => hoursIn(fn, task.id) > NOTHING)
    const why = whyRest(task, rest, holders, parameters.maxTaskShare)
    return [{ taskId: task.id, given, rest, jobIds: task.jobIds, why }]
  })
}

function whyRest(
  task: Task,
  rest: number,
  holders: readonly PlanFunction[],
  maxTaskShare: number,
): RestReason['why'] {
  const days = DAYS.filter((day) => isOpen(task, day) && !holders.some((fn) => worksOn(fn, day)))
  if (days.length > 0 && rest <= days.length * dayBoundOf(task) + NOTHING) return { kind: 'days', days }
  const isFull = (fn: PlanFunction) =>
    hoursIn(fn, task.id) >= maxTaskShare * fn.allocations.reduce((sum, { hours }) => sum + hours, 0) - NOTHING
  return holders.every(isFull) ? { kind: 'share', share: maxTaskShare } : { kind: 'others' }
}

const hoursIn = ({ allocations }: PlanFunction, id: TaskId): number =>
  allocations.reduce((sum, { taskId, hours }) => (taskId === id ? sum + hours : sum), 0)

const isOpen = ({ dayparts }: Task, day: Day): boolean =>
  (dayparts ?? DAYPARTS).some((daypart) => daypart.startsWith(day))

const worksOn = ({ allocations }: PlanFunction, day: Day): boolean =>
  allocations.some(({ schedule }) => (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0) > NOTHING)
