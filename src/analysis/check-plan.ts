import { DAYPARTS, DAYS, type Day, type Daypart } from '../records/daypart.ts'
import type { TaskId } from '../records/ids.ts'
import { DEMANDS } from '../records/scales.ts'
import type { EligibleTask } from './eligible.ts'
import { dayBoundOf, type GroupingProblem, hourValueOf, leastHoursOf } from './grouping-problem.ts'
import type { Parameters } from './parameters.ts'
import type { Allocation, Plan, PlanFunction } from './plan.ts'

/** Slack on every bound, in hours: rounding never makes a plan invalid. */
export const TOLERANCE = 1e-4

export type PlanRule =
  | 'max-functions'
  | 'not-eligible'
  | 'task-twice'
  | 'min-task-hours'
  | 'unknown-daypart'
  | 'negative-hours'
  | 'closed-daypart'
  | 'schedule-sum'
  | 'min-tasks'
  | 'min-hours'
  | 'max-hours'
  | 'max-task-share'
  | 'max-possible-share'
  | 'max-vanishing-share'
  | 'min-core-share'
  | 'max-daypart-hours'
  | 'min-day-hours'
  | 'max-day-hours'
  | 'max-days'
  | 'max-locations'
  | 'task-day-hours'
  | 'task-hours'

/** One broken rule: where, how much there is and how much there may be (hours, or a count). */
export interface PlanProblem {
  readonly rule: PlanRule
  /** From 0; absent for rules over all functions together. */
  readonly function?: number
  readonly taskId?: TaskId
  readonly daypart?: Daypart | string
  readonly day?: Day
  readonly amount: number
  readonly bound: number
}

export interface PlanCheck {
  readonly problems: readonly PlanProblem[]
  /** Weighted hours per week; means little while there are problems. */
  readonly score: number
}

/** Checks a plan against every rule and computes its score. Never throws on a bad plan: unknown tasks are problems too. */
export function checkPlan(problem: GroupingProblem, plan: Plan): PlanCheck {
  const { parameters } = problem
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  const problems: PlanProblem[] = []
  if (plan.functions.length > parameters.maxFunctions) {
    problems.push({ rule: 'max-functions', amount: plan.functions.length, bound: parameters.maxFunctions })
  }
  let score = 0
  plan.functions.forEach((fn, index) => {
    const placed = placedTasks(fn, tasks)
    const found = [...allocationProblems(fn, tasks, parameters), ...functionProblems(placed, parameters)]
    problems.push(...found.map((problem) => ({ ...problem, function: index })))
    score += functionScore(placed, parameters)
  })
  problems.push(...sharedProblems(plan, problem.tasks))
  const allocations = plan.functions.flatMap((fn) => fn.allocations).filter(({ taskId }) => tasks.has(taskId))
  const used = new Set(allocations.map(({ taskId }) => taskId))
  const splits = plan.functions.reduce((sum, fn) => sum + fn.allocations.length, 0) - used.size
  return { problems, score: score - parameters.splitCost * splits }
}

/** An allocation with the task it is of. */
export interface PlacedTask {
  readonly task: EligibleTask
  readonly allocation: Allocation
}

/** The allocations of a function whose task may be grouped, in their order. */
export function placedTasks(fn: PlanFunction, tasks: ReadonlyMap<TaskId, EligibleTask>): PlacedTask[] {
  return fn.allocations.flatMap((allocation) => {
    const task = tasks.get(allocation.taskId)
    return task ? [{ task, allocation }] : []
  })
}

/** What one function adds to the score: the value of its hours less everything it costs, splits aside. */
export function functionScore(placed: readonly PlacedTask[], parameters: Parameters): number {
  let score = -parameters.openCost
  for (const { task, allocation } of placed) score += allocation.hours * hourValueOf(task, parameters)
  for (const demand of DEMANDS) {
    const heaviest = placed.reduce((most, { task }) => Math.max(most, task.task.demands[demand]), 0)
    score -= parameters.demandCost * parameters.demandWeights[demand] * heaviest * heaviest
  }
  score -= parameters.processCost * (countDistinct(placed, ({ processId }) => processId) - 1)
  score -= parameters.locationCost * (countDistinct(placed, ({ location }) => location) - 1)
  return score - parameters.departmentCost * (countDistinct(placed, ({ departmentId }) => departmentId) - 1)
}

type TaskFields = EligibleTask['task']

const countDistinct = (placed: readonly PlacedTask[], pick: (task: TaskFields) => string): number =>
  new Set(placed.map(({ task }) => pick(task.task))).size

const sumOf = (placed: readonly PlacedTask[], counts: (task: EligibleTask) => boolean): number =>
  placed.reduce((sum, { task, allocation }) => sum + (counts(task) ? allocation.hours : 0), 0)

function allocationProblems(
  fn: PlanFunction,
  tasks: ReadonlyMap<TaskId, EligibleTask>,
  parameters: Parameters,
): PlanProblem[] {
  const seen = new Set<TaskId>()
  return fn.allocations.flatMap((allocation) => {
    const { taskId, hours } = allocation
    const task = tasks.get(taskId)
    if (!task) return [{ rule: 'not-eligible', taskId, amount: hours, bound: 0 } as const]
    const problems: PlanProblem[] = []
    if (seen.has(taskId)) problems.push({ rule: 'task-twice', taskId, amount: 2, bound: 1 })
    seen.add(taskId)
    const least = leastHoursOf(task.task, parameters)
    if (!(hours > 0) || hours < least - TOLERANCE) {
      problems.push({ rule: 'min-task-hours', taskId, amount: hours, bound: least })
    }
    return [...problems, ...scheduleProblems(allocation, task)]
  })
}

function scheduleProblems({ taskId, hours, schedule }: Allocation, { task }: EligibleTask): PlanProblem[] {
  const problems: PlanProblem[] = []
  let placed = 0
  for (const [daypart, amount] of Object.entries(schedule ?? {})) {
    placed += amount
    const known = DAYPARTS.find((name) => name === daypart)
    if (!known) problems.push({ rule: 'unknown-daypart', taskId, daypart, amount, bound: 0 })
    if (amount < -TOLERANCE) problems.push({ rule: 'negative-hours', taskId, daypart, amount, bound: 0 })
    if (amount > TOLERANCE && task.dayparts && !(known && task.dayparts.includes(known))) {
      problems.push({ rule: 'closed-daypart', taskId, daypart, amount, bound: 0 })
    }
  }
  if (!(Math.abs(placed - hours) <= TOLERANCE)) {
    problems.push({ rule: 'schedule-sum', taskId, amount: placed, bound: hours })
  }
  return problems
}

function functionProblems(placed: readonly PlacedTask[], parameters: Parameters): PlanProblem[] {
  const total = sumOf(placed, () => true)
  const problems: PlanProblem[] = []
  const atMost = (rule: PlanRule, amount: number, bound: number, more: Partial<PlanProblem> = {}) => {
    if (amount > bound + TOLERANCE) problems.push({ rule, amount, bound, ...more })
  }
  const atLeast = (rule: PlanRule, amount: number, bound: number, more: Partial<PlanProblem> = {}) => {
    if (amount < bound - TOLERANCE) problems.push({ rule, amount, bound, ...more })
  }
  atLeast('min-tasks', placed.length, parameters.minTasks)
  atLeast('min-hours', total, parameters.minHours)
  atMost('max-hours', total, parameters.maxHours)
  for (const { allocation } of placed) {
    atMost('max-task-share', allocation.hours, parameters.maxTaskShare * total, { taskId: allocation.taskId })
  }
  const possible = sumOf(placed, ({ verdict }) => verdict === 'possible')
  atMost('max-possible-share', possible, parameters.maxPossibleShare * total)
  const vanishing = sumOf(placed, ({ task }) => task.digitalisationRisk === 'high')
  atMost('max-vanishing-share', vanishing, parameters.maxVanishingShare * total)
  const core = sumOf(placed, (task) => task.core)
  atLeast('min-core-share', core, parameters.minCoreShare * total)
  let days = 0
  for (const day of DAYS) {
    const halves = [hoursIn(placed, `${day}-am`), hoursIn(placed, `${day}-pm`)] as const
    atMost('max-daypart-hours', halves[0], parameters.maxDaypartHours, { day, daypart: `${day}-am` })
    atMost('max-daypart-hours', halves[1], parameters.maxDaypartHours, { day, daypart: `${day}-pm` })
    const sum = halves[0] + halves[1]
    if (sum <= TOLERANCE) continue
    days++
    atLeast('min-day-hours', sum, parameters.minDayHours, { day })
    atMost('max-day-hours', sum, parameters.maxDayHours, { day })
  }
  atMost('max-days', days, parameters.maxDays)
  atMost(
    'max-locations',
    countDistinct(placed, ({ location }) => location),
    parameters.maxLocations,
  )
  return problems
}

/** Hours of a function in one daypart. */
export const hoursIn = (placed: readonly PlacedTask[], daypart: Daypart): number =>
  placed.reduce((sum, { allocation }) => sum + (allocation.schedule?.[daypart] ?? 0), 0)

/** Rules over all functions together: a task's hours, and its hours on one day. */
function sharedProblems(plan: Plan, tasks: readonly EligibleTask[]): PlanProblem[] {
  const problems: PlanProblem[] = []
  for (const { task } of tasks) {
    const allocations = plan.functions
      .flatMap((fn) => fn.allocations)
      .filter(({ taskId }) => taskId === task.id)
    const dayBound = dayBoundOf(task)
    for (const day of DAYS) {
      const amount = allocations.reduce((sum, { schedule }) => sum + hoursOn(schedule, day), 0)
      if (amount > dayBound + TOLERANCE) {
        problems.push({ rule: 'task-day-hours', taskId: task.id, day, amount, bound: dayBound })
      }
    }
    const given = allocations.reduce((sum, { hours }) => sum + hours, 0)
    if (given > task.hoursPerWeek + TOLERANCE) {
      problems.push({ rule: 'task-hours', taskId: task.id, amount: given, bound: task.hoursPerWeek })
    }
  }
  return problems
}

const hoursOn = (schedule: Allocation['schedule'] | undefined, day: Day): number =>
  (schedule?.[`${day}-am`] ?? 0) + (schedule?.[`${day}-pm`] ?? 0)
