import type { TaskId } from '../../records/ids.ts'
import type { AskedAnswers } from '../../records/work-quality.ts'
import { checkPlan } from '../check-plan.ts'
import { compileProblem } from '../grouping/compiled-problem.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import { planOfShapes } from '../grouping/plan-of-shapes.ts'
import { shapesOfPlan } from '../grouping/shapes-of-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Plan } from '../plan.ts'
import { type Fitness, functionQuality, type QualitySource } from './work-quality.ts'

/** A task that makes a function fitter to propose, found by trying it under every rule. */
export interface QualityMend {
  readonly taskId: TaskId
  /** Hours per week it would get in the function. */
  readonly hours: number
  /** The task that has to make room; null when it can simply be added. */
  readonly without: TaskId | null
  /** What the function would be. */
  readonly fitness: Fitness
  /** Of the plan's score, in weighted hours. */
  readonly change: number
  /** The whole plan with it; the hours of all tasks as they then are best. */
  readonly plan: Plan
}

/** Most mends told; the best first. */
const MOST = 3

/**
 * What would mend a function that is not fit to propose: each eligible task is tried in it, first beside its tasks, then
 * in the place of one of them, on its own days or others, with the hours of all functions solved anew. Fittest first,
 * then by score.
 *
 * @param place of the function in the plan
 * @returns nothing when the function is fit, when no single task mends it, or when the plan breaks a rule
 *   Cost: a small linear program per task, and where none can simply be added, one per pair: in a worker.
 */
export function qualityMends(
  source: QualitySource,
  problem: GroupingProblem,
  plan: Plan,
  place: number,
  asked: AskedAnswers = {},
): QualityMend[] {
  const { fitness } = functionQuality(source, plan, place, asked)
  if (fitness === 'fit' || checkPlan(problem, plan).problems.length > 0) return []
  const trial = new Trial(problem, plan, place)
  const mended = (tried: readonly Tried[]) =>
    tried.flatMap((each) => {
      const mend = mendOf(each, functionQuality(source, each.plan, place, asked).fitness, place)
      return RANK[mend.fitness] < RANK[fitness] ? [mend] : []
    })
  const added = mended(trial.additions())
  return best(added.length > 0 ? added : mended(trial.exchanges()))
}

const RANK: Readonly<Record<Fitness, number>> = { fit: 0, doubtful: 1, unfit: 2 }

const best = (mends: readonly QualityMend[]): QualityMend[] => {
  const sorted = [...mends].sort((a, b) => RANK[a.fitness] - RANK[b.fitness] || b.change - a.change)
  return sorted
    .filter((mend, at) => sorted.findIndex(({ taskId }) => taskId === mend.taskId) === at)
    .slice(0, MOST)
}

function mendOf({ taskId, without, change, plan }: Tried, fitness: Fitness, place: number): QualityMend {
  const allocation = plan.functions[place]!.allocations.find((each) => each.taskId === taskId)
  return { taskId, without, change, plan, fitness, hours: allocation?.hours ?? 0 }
}

interface Tried {
  readonly taskId: TaskId
  readonly without: TaskId | null
  readonly change: number
  readonly plan: Plan
}

/** Tries other task sets for one function of a plan. */
class Trial {
  private readonly problem: GroupingProblem
  private readonly evaluator: PlanEvaluator
  private readonly shapes: readonly FunctionShape[]
  private readonly own: FunctionShape
  private readonly place: number
  private readonly score: number

  constructor(problem: GroupingProblem, plan: Plan, place: number) {
    this.problem = problem
    this.place = place
    this.evaluator = new PlanEvaluator(compileProblem(problem))
    this.shapes = shapesOfPlan(this.evaluator, plan)
    this.own = this.shapes[place]!
    this.score = this.evaluator.score(this.shapes, Number.NEGATIVE_INFINITY)
  }

  additions(): Tried[] {
    return this.others().flatMap((task) => this.tried([...this.own.tasks, task], task, null))
  }

  exchanges(): Tried[] {
    return this.others().flatMap((task) =>
      this.own.tasks.flatMap((out) => {
        const kept = this.own.tasks.filter((each) => each !== out)
        return this.tried([...kept, task], task, out)
      }),
    )
  }

  /** Places of the eligible tasks the function does not have. */
  private others(): number[] {
    return this.problem.tasks.map((_, at) => at).filter((at) => !this.own.tasks.includes(at))
  }

  private tried(tasks: readonly number[], task: number, out: number | null): Tried[] {
    const plan = this.bestPlan([...tasks].sort((a, b) => a - b))
    if (!plan) return []
    const { problem, evaluator } = this
    const idOf = (at: number) => problem.tasks[at]!.task.id
    return [
      {
        taskId: idOf(task),
        without: out === null ? null : idOf(out),
        change: plan.score - this.score,
        plan: planOfShapes(evaluator.problem, plan.shapes, evaluator.hoursByDay(plan.shapes)),
      },
    ]
  }

  /** On the days it works now, or where those do not do on the best others. */
  private bestPlan(tasks: readonly number[]): { shapes: FunctionShape[]; score: number } | null {
    const now = this.planOn(tasks, this.own.days)
    if (now) return now
    return this.evaluator.problem.patterns.reduce<ReturnType<Trial['planOn']>>((most, days) => {
      const other = this.planOn(tasks, days)
      return other && (!most || other.score > most.score) ? other : most
    }, null)
  }

  private planOn(tasks: readonly number[], days: number): { shapes: FunctionShape[]; score: number } | null {
    const shape = this.evaluator.shape(tasks, days)
    if (!shape) return null
    const shapes = this.shapes.map((each, at) => (at === this.place ? shape : each))
    const score = this.evaluator.score(shapes, Number.NEGATIVE_INFINITY)
    return score > Number.NEGATIVE_INFINITY ? { shapes, score } : null
  }
}
