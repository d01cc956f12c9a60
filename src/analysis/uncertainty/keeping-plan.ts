import { DAYS } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { EligibleTask } from '../eligible.ts'
import { compileProblem } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan, PlanFunction } from '../plan.ts'

/** Less than this on a day is rounding, in hours. */
const NOTHING = 1e-6

/**
 * A plan whose tasks turn out to have other hours: which functions can still be had with the same tasks on the same
 * days, every rule kept, hours per task free within what it has.
 */
export class KeepingPlan {
  /** The eligible tasks in the functions, in problem order. */
  readonly tasks: readonly EligibleTask[]
  private readonly problem: GroupingProblem
  private readonly functions: readonly KeptShape[]

  constructor(problem: GroupingProblem, plan: Plan) {
    const used = new Set(plan.functions.flatMap(({ allocations }) => allocations.map(({ taskId }) => taskId)))
    this.problem = problem
    this.tasks = problem.tasks.filter(({ task }) => used.has(task.id))
    const places = new Map(this.tasks.map(({ task }, place) => [task.id, place]))
    this.functions = plan.functions.map((fn) => ({
      tasks: placesOf(fn, places),
      days: daysOf(fn),
      isEmpty: fn.allocations.length === 0,
    }))
  }

  /**
   * Which functions keep their least hours and every other rule when the tasks have these hours (as `tasks`). Where
   * not all fit beside each other those that come first in the plan go first. A function without tasks has nothing to
   * lose.
   */
  kept(hours: readonly number[]): boolean[] {
    const tasks = this.tasks.map((each, at) => ({
      ...each,
      task: { ...each.task, hoursPerWeek: hours[at]! },
    }))
    const evaluator = new PlanEvaluator(compileProblem({ ...this.problem, tasks }))
    const shapes = this.functions.map((fn) => evaluator.shape(fn.tasks, fn.days))
    const fits = (together: readonly FunctionShape[]) =>
      evaluator.score(together, Number.NEGATIVE_INFINITY) > Number.NEGATIVE_INFINITY
    const all = shapes.filter((shape) => shape !== null)
    const fitsAll = all.length === 0 || fits(all)
    const held: FunctionShape[] = []
    return shapes.map((shape, at) => {
      if (this.functions[at]!.isEmpty) return true
      if (!shape || !(fitsAll || fits([...held, shape]))) return false
      held.push(shape)
      return true
    })
  }
}

interface KeptShape {
  /** Places in `tasks`, ascending; none when the function holds a task that is not eligible. */
  readonly tasks: readonly number[]
  /** Working days as bits. */
  readonly days: number
  readonly isEmpty: boolean
}

/** Ascending; a task that is not eligible has no place and makes the function impossible. */
function placesOf({ allocations }: PlanFunction, places: ReadonlyMap<TaskId, number>): number[] {
  const found = allocations.map(({ taskId }) => places.get(taskId))
  return found.every((place) => place !== undefined) ? [...found].sort((a, b) => a - b) : []
}

const daysOf = ({ allocations }: PlanFunction): number =>
  DAYS.reduce((bits, day, at) => {
    const hours = allocations.reduce(
      (sum, { schedule }) => sum + (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0),
      0,
    )
    return hours > NOTHING ? bits | (1 << at) : bits
  }, 0)
