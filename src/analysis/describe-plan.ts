import type { Job, Person } from '../records/case-file.ts'
import { DAYPARTS, type WeekSchedule } from '../records/daypart.ts'
import type { JobId, PersonId, TaskId } from '../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../records/scales.ts'
import { type BindingRule, bindingRules } from './binding-rules.ts'
import { checkPlan, functionScore, hoursIn, type PlacedTask, placedTasks } from './check-plan.ts'
import { type EligibilitySource, type ExcludedTask, eligibility, type Scope } from './eligible.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import { type LeftReason, leftReasons } from './left-reason.ts'
import type { Plan, PlanFunction } from './plan.ts'

/** The heaviest level of one demand in a function and the tasks that reach it (none at level 0). */
export interface DemandPeak {
  readonly demand: Demand
  readonly level: Level
  readonly taskIds: readonly TaskId[]
}

/** Hours per week; of a task with several jobs each job counts for an equal part. */
export interface JobHours {
  readonly jobId: JobId
  readonly hours: number
}

/** Somebody whose job holds tasks of the function now, with the hours of it that job does. */
export interface Backup {
  readonly jobId: JobId
  readonly personIds: readonly PersonId[]
  readonly hours: number
}

export interface FunctionDescription {
  readonly hours: number
  /** What it adds to the score, splits aside. */
  readonly score: number
  /** All tasks together, per daypart. */
  readonly week: WeekSchedule
  /** In the order of `DEMANDS`. */
  readonly demands: readonly DemandPeak[]
  /** Shares of the hours, 0-1. */
  readonly suitableShare: number
  readonly possibleShare: number
  readonly coreShare: number
  /** High digitalisation risk. */
  readonly vanishingShare: number
  /** Distinct, in order of first task; '' is unknown. */
  readonly locations: readonly string[]
  /** Most hours first; work that nobody gets to frees nothing. */
  readonly freed: readonly JobHours[]
  /** Most hours first. */
  readonly backups: readonly Backup[]
  readonly binding: readonly BindingRule[]
}

/** An eligible task no function has, or only a part of. */
export interface LeftTask {
  readonly taskId: TaskId
  /** Hours per week that stay with today's holders. */
  readonly hours: number
  readonly given: number
  /** Only when no function has any of it, and only for a valid plan. */
  readonly why?: LeftReason
}

export interface PlanDescription {
  readonly functions: readonly FunctionDescription[]
  /** Over all functions; most hours first. */
  readonly freed: readonly JobHours[]
  /** Eligible, but left with today's holders wholly or in part (more than 0.01 h); in task order. */
  readonly left: readonly LeftTask[]
  /** Not eligible, with why; in case order. */
  readonly excluded: readonly ExcludedTask[]
}

/** The part of a case that a description reads. */
export type DescriptionSource = EligibilitySource & { readonly jobs: readonly Job[] }

/** Less than this is rounding, in hours. */
const NOTHING = 0.01

/**
 * Figures about a plan for the screens and the report, no sentences. A task's hours are divided equally over
 * the jobs that do it now: who does how much of it is not recorded.
 */
export function describePlan(
  source: DescriptionSource,
  scope: Scope,
  problem: GroupingProblem,
  plan: Plan,
): PlanDescription {
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  const placed = plan.functions.map((fn) => placedTasks(fn, tasks))
  return {
    functions: placed.map((own) => describeFunction(source, problem, own)),
    freed: freedHours(placed.flat()),
    left: leftTasks(problem, plan),
    excluded: eligibility(source, scope).excluded,
  }
}

function leftTasks(problem: GroupingProblem, plan: Plan): LeftTask[] {
  const left = problem.tasks.flatMap(({ task }) => {
    const given = plan.functions.reduce((sum, fn) => sum + hoursOf(fn, task.id), 0)
    const hours = task.hoursPerWeek - given
    return hours > NOTHING ? [{ taskId: task.id, hours, given }] : []
  })
  if (checkPlan(problem, plan).problems.length > 0) return left
  const unused = left.filter(({ given }) => given === 0).map(({ taskId }) => taskId)
  const why = leftReasons(problem, plan, unused)
  return left.map((task) => {
    const reason = why.get(task.taskId)
    return reason ? { ...task, why: reason } : task
  })
}

const hoursOf = (fn: PlanFunction, id: TaskId): number =>
  fn.allocations.reduce((sum, { taskId, hours }) => sum + (taskId === id ? hours : 0), 0)

function describeFunction(
  source: DescriptionSource,
  problem: GroupingProblem,
  placed: readonly PlacedTask[],
): FunctionDescription {
  const hours = totalHours(placed)
  const share = (counts: (placed: PlacedTask) => boolean) =>
    hours > 0 ? totalHours(placed.filter(counts)) / hours : 0
  return {
    hours,
    score: functionScore(placed, problem.parameters),
    week: weekOf(placed),
    demands: DEMANDS.map((demand) => demandPeak(placed, demand)),
    suitableShare: share(({ task }) => task.verdict === 'suitable'),
    possibleShare: share(({ task }) => task.verdict === 'possible'),
    coreShare: share(({ task }) => task.core),
    vanishingShare: share(({ task }) => task.task.digitalisationRisk === 'high'),
    locations: [...new Set(placed.map(({ task }) => task.task.location))],
    freed: freedHours(placed),
    backups: heldHours(placed).map(({ jobId, hours }) => ({
      jobId,
      hours,
      personIds: holdersOf(source.people, jobId),
    })),
    binding: bindingRules(placed, problem.parameters),
  }
}

const totalHours = (placed: readonly PlacedTask[]): number =>
  placed.reduce((sum, { allocation }) => sum + allocation.hours, 0)

function weekOf(placed: readonly PlacedTask[]): WeekSchedule {
  const filled = DAYPARTS.map((daypart) => [daypart, hoursIn(placed, daypart)] as const)
  return Object.fromEntries(filled.filter(([, hours]) => hours > 0))
}

function demandPeak(placed: readonly PlacedTask[], demand: Demand): DemandPeak {
  const levels = placed.map(({ task }) => task.task.demands[demand])
  const level = levels.reduce<Level>((most, own) => (own > most ? own : most), 0)
  const heaviest = placed.filter(({ task }) => level > 0 && task.task.demands[demand] === level)
  return { demand, level, taskIds: heaviest.map(({ task }) => task.task.id) }
}

const freedHours = (placed: readonly PlacedTask[]): JobHours[] =>
  heldHours(placed.filter(({ task }) => task.task.origin !== 'undone'))

function heldHours(placed: readonly PlacedTask[]): JobHours[] {
  const freed = new Map<JobId, number>()
  for (const { task, allocation } of placed) {
    const { jobIds } = task.task
    for (const jobId of jobIds) freed.set(jobId, (freed.get(jobId) ?? 0) + allocation.hours / jobIds.length)
  }
  return [...freed].map(([jobId, hours]) => ({ jobId, hours })).sort((a, b) => b.hours - a.hours)
}

const holdersOf = (people: readonly Person[], jobId: JobId): PersonId[] =>
  people.filter((person) => person.jobId === jobId).map(({ id }) => id)
