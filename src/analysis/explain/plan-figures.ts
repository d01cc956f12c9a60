import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import { checkPlan, type PlacedTask, placedTasks } from '../check-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { hoursOfPlan } from './solve-again.ts'

/** What plans are compared on, each by the parameters of the problem. */
export interface PlanFigures {
  /** Weighted hours per week. */
  readonly score: number
  readonly hours: number
  readonly functions: number
  /** Different tasks in any function. */
  readonly tasks: number
  /** Level 0-4: root mean square of the functions' peaks, so that one heavy demand counts for more than many light ones. */
  readonly load: number
  /** The heaviest level in any function, and the demands that reach it (none at 0). */
  readonly heaviest: { readonly level: Level; readonly demands: readonly Demand[] }
  /** Mean per function. */
  readonly locations: number
  readonly processes: number
  /** Hours of tasks the present holders would rather not do. */
  readonly shedHours: number
}

export function planFigures(problem: GroupingProblem, plan: Plan): PlanFigures {
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  const placed = plan.functions.map((fn) => placedTasks(fn, tasks))
  const mean = (of: (own: readonly PlacedTask[]) => number) =>
    placed.length === 0 ? 0 : placed.reduce((sum, own) => sum + of(own), 0) / placed.length
  const classes = (pick: (task: PlacedTask['task']['task']) => string) =>
    mean((own) => new Set(own.map(({ task }) => pick(task.task))).size)
  return {
    score: checkPlan(problem, plan).score,
    hours: hoursOfPlan(plan),
    functions: placed.length,
    tasks: new Set(placed.flatMap((own) => own.map(({ allocation }) => allocation.taskId))).size,
    load: Math.sqrt(mean((own) => meanSquare(problem, own))),
    heaviest: heaviestOf(placed),
    locations: classes(({ location }) => location),
    processes: classes(({ processId }) => processId),
    shedHours: placed
      .flat()
      .reduce((sum, { task, allocation }) => (task.wish === 'shed' ? sum + allocation.hours : sum), 0),
  }
}

/** Mean squared peak of one function, by the weights of the demands. */
function meanSquare({ parameters: { demandWeights } }: GroupingProblem, own: readonly PlacedTask[]): number {
  const weights = DEMANDS.reduce((sum, demand) => sum + demandWeights[demand], 0)
  if (weights <= 0) return 0
  return DEMANDS.reduce((sum, demand) => sum + demandWeights[demand] * peak(own, demand) ** 2, 0) / weights
}

const peak = (own: readonly PlacedTask[], demand: Demand): Level =>
  own.reduce<Level>(
    (most, { task }) => (task.task.demands[demand] > most ? task.task.demands[demand] : most),
    0,
  )

function heaviestOf(placed: readonly (readonly PlacedTask[])[]): PlanFigures['heaviest'] {
  const peaks = DEMANDS.map((demand) => ({ demand, level: peak(placed.flat(), demand) }))
  const level = peaks.reduce<Level>((most, own) => (own.level > most ? own.level : most), 0)
  return {
    level,
    demands: level === 0 ? [] : peaks.filter((own) => own.level === level).map(({ demand }) => demand),
  }
}
