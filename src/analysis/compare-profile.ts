import type { CandidateProfileRecord } from '../records/candidate-profile.ts'
import type { TaskId } from '../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../records/scales.ts'
import { placedTasks } from './check-plan.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import type { PlanFunction } from './plan.ts'

/** From so many steps less than can be carried, a function asks much less: room to grow, or too little to do. */
const MUCH_LESS = 2

export type DemandFit = 'over' | 'under' | 'fits' | 'unknown'

/** One demand of a function beside what a candidate group can carry. */
export interface ComparedDemand {
  readonly demand: Demand
  /** The heaviest level among the tasks. */
  readonly asked: Level
  /** Null while nobody said. */
  readonly carried: Level | null
  readonly fit: DemandFit
  /** `over`: tasks that ask more than can be carried; else those that reach the heaviest level (none at 0). Most hours first. */
  readonly taskIds: readonly TaskId[]
  /** Hours per week of those tasks in the function. */
  readonly hours: number
}

export interface ProfileComparison {
  /** In the order of `DEMANDS`. */
  readonly demands: readonly ComparedDemand[]
  /** Tasks that ask too much on some demand, most hours first, each once. */
  readonly tooHeavy: readonly TaskId[]
  /** Their hours per week. */
  readonly tooHeavyHours: number
  /** Hours per week of the whole function. */
  readonly hours: number
}

/** A function beside a candidate profile: where it asks more than can be carried, and through which tasks. */
export function compareProfile(
  problem: GroupingProblem,
  fn: PlanFunction,
  profile: Pick<CandidateProfileRecord, 'demands'>,
): ProfileComparison {
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  const placed: PlacedDemands[] = [...placedTasks(fn, tasks)]
    .sort((a, b) => b.allocation.hours - a.allocation.hours)
    .map(({ task, allocation }) => ({
      taskId: allocation.taskId,
      hours: allocation.hours,
      demands: task.task.demands,
    }))
  const demands = DEMANDS.map((demand) => compareDemand(demand, placed, profile.demands[demand] ?? null))
  const over = new Set(demands.filter(({ fit }) => fit === 'over').flatMap(({ taskIds }) => taskIds))
  const heavy = placed.filter(({ taskId }) => over.has(taskId))
  return {
    demands,
    tooHeavy: heavy.map(({ taskId }) => taskId),
    tooHeavyHours: hoursOf(heavy),
    hours: hoursOf(placed),
  }
}

interface PlacedDemands {
  readonly taskId: TaskId
  readonly hours: number
  readonly demands: Readonly<Record<Demand, Level>>
}

const hoursOf = (placed: readonly PlacedDemands[]) => placed.reduce((sum, { hours }) => sum + hours, 0)

function compareDemand(
  demand: Demand,
  placed: readonly PlacedDemands[],
  carried: Level | null,
): ComparedDemand {
  const asked = placed.reduce<Level>(
    (most, own) => (own.demands[demand] > most ? own.demands[demand] : most),
    0,
  )
  const fit = fitOf(asked, carried)
  const least = fit === 'over' ? carried! + 1 : Math.max(1, asked)
  const causes = placed.filter((own) => own.demands[demand] >= least)
  return { demand, asked, carried, fit, taskIds: causes.map(({ taskId }) => taskId), hours: hoursOf(causes) }
}

function fitOf(asked: Level, carried: Level | null): DemandFit {
  if (carried === null) return 'unknown'
  if (asked > carried) return 'over'
  return carried - asked >= MUCH_LESS ? 'under' : 'fits'
}
