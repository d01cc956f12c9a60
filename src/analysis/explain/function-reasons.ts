import type { TaskId } from '../../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import { type BindingRule, bindingRules } from '../binding-rules.ts'
import { type PlacedTask, placedTasks } from '../check-plan.ts'
import { compileProblem } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { AtHand } from './at-hand.ts'
import { withChange } from './change.ts'
import { type FunctionTie, functionTies } from './function-ties.ts'
import { looserBound, RULE_PATHS, type RulePath } from './rule-steps.ts'

/** What becomes of the plan when some tasks leave a function and its other tasks stay, on the days that are best then. */
export type Without =
  /** Change of the score with the best hours for what stays; 0 or less in a good plan. */
  | { readonly stands: true; readonly change: number }
  /** The function cannot exist without them: a rule that it breaks then, null when it breaks several. */
  | { readonly stands: false; readonly rule: RulePath | null }

/** Why the tasks of a function belong together. */
export interface FunctionReasons {
  /** Strongest first; empty when nothing holds it together but that it is the best to be had. */
  readonly ties: readonly FunctionTie[]
  /** The demand that costs the function most; null when none asks anything. */
  readonly heaviest: HeaviestDemand | null
  /** In the order of the allocations. */
  readonly tasks: readonly { readonly taskId: TaskId; readonly without: Without }[]
  readonly binding: readonly BindingRule[]
}

export interface HeaviestDemand {
  readonly demand: Demand
  readonly level: Level
  /** The tasks that reach it. */
  readonly taskIds: readonly TaskId[]
  /** The heaviest level of this demand without these tasks. */
  readonly otherwise: Level
  readonly without: Without
}

/** The reasons of each function of a valid plan. Cost: a small linear program per task. */
export function functionReasons({ problem, plan, evaluator, shapes }: AtHand): FunctionReasons[] {
  const leaving = new Leaving(problem, evaluator, shapes)
  const tasks = new Map(problem.tasks.map((task) => [task.task.id, task]))
  return plan.functions.map((fn, place) => {
    const placed = placedTasks(fn, tasks)
    return {
      ties: functionTies(problem, placed),
      heaviest: heaviestDemand(problem, placed, (ids) => leaving.without(place, ids)),
      tasks: placed.map(({ allocation: { taskId } }) => ({
        taskId,
        without: leaving.without(place, [taskId]),
      })),
      binding: bindingRules(placed, problem.parameters),
    }
  })
}

function heaviestDemand(
  { parameters: { demandWeights } }: GroupingProblem,
  placed: readonly PlacedTask[],
  without: (ids: readonly TaskId[]) => Without,
): HeaviestDemand | null {
  const peaks = DEMANDS.map((demand) => {
    const level = highest(placed, demand)
    const taskIds = placed
      .filter(({ task }) => task.task.demands[demand] === level)
      .map(({ task }) => task.task.id)
    return { demand, level, taskIds, price: demandWeights[demand] * level * level }
  })
  // Of two that cost the same the one with fewer tasks behind it: less has to change to make the function lighter.
  const [heaviest] = peaks.sort((a, b) => b.price - a.price || a.taskIds.length - b.taskIds.length)
  if (!heaviest || heaviest.price <= 0) return null
  const { demand, level, taskIds } = heaviest
  const others = placed.filter(({ task }) => !taskIds.includes(task.task.id))
  return { demand, level, taskIds, otherwise: highest(others, demand), without: without(taskIds) }
}

const highest = (placed: readonly PlacedTask[], demand: Demand): Level =>
  placed.reduce<Level>(
    (most, { task }) => (task.task.demands[demand] > most ? task.task.demands[demand] : most),
    0,
  )

/** Takes tasks out of a function of a plan and looks at what is left. */
class Leaving {
  private readonly problem: GroupingProblem
  private readonly evaluator: PlanEvaluator
  private readonly shapes: readonly FunctionShape[]
  private readonly score: number
  private readonly loosened = new Map<RulePath, PlanEvaluator | null>()

  constructor(problem: GroupingProblem, evaluator: PlanEvaluator, shapes: readonly FunctionShape[]) {
    this.problem = problem
    this.evaluator = evaluator
    this.shapes = shapes
    this.score = this.evaluator.score(this.shapes, Number.NEGATIVE_INFINITY)
  }

  without(place: number, ids: readonly TaskId[]): Without {
    const { tasks, days } = this.shapes[place]!
    const kept = tasks.filter((task) => !ids.includes(this.problem.tasks[task]!.task.id))
    let best = Number.NEGATIVE_INFINITY
    for (const shape of shapesOn(this.evaluator, kept, days)) {
      const shapes = this.shapes.map((own, other) => (other === place ? shape : own))
      best = Math.max(best, this.evaluator.score(shapes, best))
    }
    if (best === Number.NEGATIVE_INFINITY) return { stands: false, rule: this.ruleAgainst(kept, days) }
    return { stands: true, change: best - this.score }
  }

  private ruleAgainst(tasks: readonly number[], days: number): RulePath | null {
    if (tasks.length < this.problem.parameters.minTasks) return 'minTasks'
    return (
      RULE_PATHS.find((path) => {
        const evaluator = this.loosenedEvaluator(path)
        return evaluator !== null && shapesOn(evaluator, tasks, days).length > 0
      }) ?? null
    )
  }

  private loosenedEvaluator(path: RulePath): PlanEvaluator | null {
    let evaluator = this.loosened.get(path)
    if (evaluator === undefined) {
      const to = looserBound(this.problem.parameters, path)
      const change =
        to === null ? null : ({ kind: 'rule', path, from: this.problem.parameters[path], to } as const)
      evaluator = change && new PlanEvaluator(compileProblem(withChange(this.problem, change)))
      this.loosened.set(path, evaluator)
    }
    return evaluator
  }
}

/** The function on its own days, or where that cannot be on all others. */
function shapesOn(evaluator: PlanEvaluator, tasks: readonly number[], days: number): FunctionShape[] {
  const own = evaluator.shape(tasks, days)
  return own ? [own] : evaluator.problem.patterns.flatMap((other) => evaluator.shape(tasks, other) ?? [])
}
