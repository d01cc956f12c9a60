import type { JobId, TaskId } from '../records/ids.ts'
import type { Task } from '../records/task.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import type { Plan } from './plan.ts'

/** Hours per week of a task that a job of today does; `jobId` is null where nobody is recorded, or nobody gets to it. */
export interface JobStream {
  readonly jobId: JobId | null
  readonly taskId: TaskId
  readonly hours: number
  /** Work that nobody gets to today: it takes no hours of a job. */
  readonly isUndone: boolean
}

/** Hours per week of a task that go to a function (its place from 0), or with null stay where they are. */
export interface FunctionStream {
  readonly taskId: TaskId
  readonly function: number | null
  readonly hours: number
  readonly isUndone: boolean
}

/** From jobs over tasks to functions; only tasks that some function has. */
export interface PlanFlow {
  readonly jobs: readonly JobStream[]
  readonly functions: readonly FunctionStream[]
}

/** Less than this is rounding, in hours. */
const NOTHING = 0.01

/**
 * Where the hours of a plan come from and go to. A task's hours are divided equally over the jobs that do it now, as in
 * `describePlan`. Both sides have the whole task: what no function takes stays. In the order of the problem's tasks.
 */
export function flowOfPlan(problem: GroupingProblem, plan: Plan): PlanFlow {
  const used = problem.tasks.filter(({ task }) => givenTo(plan, task.id).some((hours) => hours > NOTHING))
  return {
    jobs: used.flatMap(({ task }) => jobStreams(task)),
    functions: used.flatMap(({ task }) => functionStreams(task, givenTo(plan, task.id))),
  }
}

function jobStreams({ id, jobIds, hoursPerWeek, origin }: Task): JobStream[] {
  const isUndone = origin === 'undone'
  const holders = isUndone || jobIds.length === 0 ? [null] : jobIds
  return holders.map((jobId) => ({ jobId, taskId: id, hours: hoursPerWeek / holders.length, isUndone }))
}

/** Hours of a task in each function. */
const givenTo = (plan: Plan, taskId: TaskId): number[] =>
  plan.functions.map(({ allocations }) =>
    allocations.reduce((sum, allocation) => sum + (allocation.taskId === taskId ? allocation.hours : 0), 0),
  )

function functionStreams({ id, hoursPerWeek, origin }: Task, given: readonly number[]): FunctionStream[] {
  const same = { taskId: id, isUndone: origin === 'undone' }
  const streams: FunctionStream[] = given.flatMap((hours, place) =>
    hours > NOTHING ? [{ ...same, function: place, hours }] : [],
  )
  const stays = hoursPerWeek - given.reduce((sum, hours) => sum + hours, 0)
  return stays > NOTHING ? [...streams, { ...same, function: null, hours: stays }] : streams
}
