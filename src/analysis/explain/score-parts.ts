import { DEMANDS } from '../../records/scales.ts'
import { type PlacedTask, placedTasks } from '../check-plan.ts'
import { type GroupingProblem, hourValueOf } from '../grouping-problem.ts'
import type { Parameters } from '../parameters.ts'
import type { Plan } from '../plan.ts'

export const SCORE_PARTS = [
  'hours',
  'opening',
  'demands',
  'processes',
  'locations',
  'departments',
  'splits',
] as const
export type ScorePart = (typeof SCORE_PARTS)[number]

/** What makes up a score, in weighted hours per week; costs are negative. Together they are the score. */
export type ScoreParts = Readonly<Record<ScorePart, number>>

/** The score of a plan in its parts, invalid plans included. */
export function scoreParts(problem: GroupingProblem, plan: Plan): ScoreParts {
  const { parameters } = problem
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  const placed = plan.functions.map((fn) => placedTasks(fn, tasks))
  const sum = (cost: (own: readonly PlacedTask[]) => number) =>
    placed.reduce((total, own) => total + cost(own), 0)
  const classes = (pick: (task: PlacedTask['task']['task']) => string) =>
    sum((own) => new Set(own.map(({ task }) => pick(task.task))).size - 1)
  const used = new Set(placed.flatMap((own) => own.map(({ allocation }) => allocation.taskId)))
  return {
    hours: sum((own) =>
      own.reduce(
        (total, { task, allocation }) => total + allocation.hours * hourValueOf(task, parameters),
        0,
      ),
    ),
    opening: -parameters.openCost * placed.length,
    demands: -sum((own) => demandPrice(own, parameters)),
    processes: -parameters.processCost * classes(({ processId }) => processId),
    locations: -parameters.locationCost * classes(({ location }) => location),
    departments: -parameters.departmentCost * classes(({ departmentId }) => departmentId),
    splits: -parameters.splitCost * (placed.reduce((total, own) => total + own.length, 0) - used.size),
  }
}

function demandPrice(placed: readonly PlacedTask[], { demandCost, demandWeights }: Parameters): number {
  return DEMANDS.reduce((total, demand) => {
    const heaviest = placed.reduce((most, { task }) => Math.max(most, task.task.demands[demand]), 0)
    return total + demandCost * demandWeights[demand] * heaviest * heaviest
  }, 0)
}

/** What changed, part by part. */
export const partsChanged = (before: ScoreParts, after: ScoreParts): ScoreParts =>
  Object.fromEntries(SCORE_PARTS.map((part) => [part, after[part] - before[part]])) as unknown as ScoreParts

/** The part that fell most; null when none fell. */
export function heaviestLoss(changed: ScoreParts): ScorePart | null {
  const worst = SCORE_PARTS.reduce((most, part) => (changed[part] < changed[most] ? part : most))
  return changed[worst] < -1e-6 ? worst : null
}
