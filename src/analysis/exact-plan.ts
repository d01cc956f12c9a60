import type { Highs, ModelData } from 'highs'
import { checkPlan } from './check-plan.ts'
import { type PlanModel, planModel } from './exact/plan-model.ts'
import { choicesOfValues, valuesOfPlan } from './exact/plan-values.ts'
import type { GroupResult } from './group-tasks.ts'
import { type CompiledProblem, compileProblem } from './grouping/compiled-problem.ts'
import { PlanEvaluator } from './grouping/plan-evaluator.ts'
import { planOfShapes } from './grouping/plan-of-shapes.ts'
import type { GroupingProblem } from './grouping-problem.ts'
import type { Plan } from './plan.ts'
import { tidyPlan } from './tidy/tidy-plan.ts'

export interface ExactProgress {
  /** Proven: no plan scores higher. Falls while the solver works. */
  readonly bound: number
  readonly seconds: number
}

export interface ExactOptions {
  readonly seconds: number
  /** A valid plan to start from and never to fall below; the empty plan where there is none. */
  readonly start: Plan
  readonly onProgress?: (progress: ExactProgress) => void
  readonly isCancelled?: () => boolean
}

export interface ExactResult extends Plan {
  readonly score: number
  /** Proven upper bound, at least `score`; null when the solver failed or had no time for one. */
  readonly bound: number | null
  /** (bound - score) / score, 0 when both are 0; null without a bound. */
  readonly gap: number | null
  /** The score is the bound, within 1e-4. */
  readonly proven: boolean
  /** Of a plan better than the one it started from. */
  readonly untidy?: GroupResult['untidy']
}

/** Scores closer than this are equal. */
const EQUAL = 1e-4

/**
 * The best plan a mixed-integer solver (HiGHS) finds within the time, with a proven bound. Blocks for up to
 * `seconds` and a little more: in the app only in a worker. The solver is passed in, loaded, because where its
 * wasm lies depends on who calls. A solver that fails costs the bound, never the plan.
 */
export function exactPlan(problem: GroupingProblem, highs: Highs, options: ExactOptions): ExactResult {
  const compiled = compileProblem(problem)
  const started = { functions: options.start.functions, score: checkPlan(problem, options.start).score }
  const model = planModel(compiled)
  if (model.slots.length === 0 || compiled.size === 0) return withBound(started, 0)
  const solved = solve(highs, compiled, model, options)
  const found = solved.values && planOfValues(problem, compiled, model, solved.values)
  return withBound(found && found.score > started.score ? found : started, solved.bound)
}

interface ScoredPlan extends Plan {
  readonly score: number
  readonly untidy?: GroupResult['untidy']
}

function withBound(plan: ScoredPlan, proven: number | null): ExactResult {
  const bound = proven === null ? null : Math.max(proven, plan.score)
  const gap = bound === null ? null : bound === 0 ? 0 : (bound - plan.score) / Math.max(plan.score, EQUAL)
  return {
    functions: plan.functions,
    score: plan.score,
    bound,
    gap,
    proven: bound !== null && bound - plan.score <= EQUAL,
    ...(plan.untidy && { untidy: plan.untidy }),
  }
}

interface Solved {
  readonly values: Float64Array | null
  readonly bound: number | null
}

function solve(highs: Highs, compiled: CompiledProblem, plan: PlanModel, options: ExactOptions): Solved {
  const { callbackType, modelStatus } = highs.constants
  return highs.withModel(modelData(highs, plan), (model) => {
    model.options.set({
      output_flag: false,
      time_limit: options.seconds,
      mip_rel_gap: 1e-6,
      mip_feasibility_tolerance: 1e-8,
    })
    model.setSolution({ colValue: valuesOfPlan(compiled, plan, options.start) })
    let last = Number.POSITIVE_INFINITY
    const { modelStatus: status } = model.run({
      [callbackType.mipInterrupt](event) {
        if (options.isCancelled?.()) event.interrupt()
        const { mip_dual_bound: bound, running_time: seconds } = event.data
        if (bound === undefined || bound >= last) return
        last = bound
        options.onProgress?.({ bound, seconds: seconds ?? 0 })
      },
    })
    // Bad input is a status, not an exception.
    const ended: readonly number[] = [modelStatus.optimal, modelStatus.timeLimit, modelStatus.interrupted]
    if (!ended.includes(status)) return { values: null, bound: null }
    const bound = Number(model.info.get('mip_dual_bound'))
    return {
      values: model.getSolution().colValue,
      bound: Number.isFinite(bound) && Math.abs(bound) < 1e15 ? bound : null,
    }
  })
}

function modelData(highs: Highs, { model }: PlanModel): ModelData {
  const { objectiveSense, variableType } = highs.constants
  return {
    numCols: model.costs.length,
    numRows: model.rowLower.length,
    sense: objectiveSense.maximize,
    colCost: model.costs,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    integrality: model.whole.map((whole) => (whole ? variableType.integer : variableType.continuous)),
    matrix: {
      format: 'csr',
      numRows: model.rowLower.length,
      numCols: model.costs.length,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
  }
}

/** The hours again by our own program, which keeps every rule far within the tolerance a solver works with. */
function planOfValues(
  problem: GroupingProblem,
  compiled: CompiledProblem,
  model: PlanModel,
  values: Float64Array,
): ScoredPlan | null {
  const evaluator = new PlanEvaluator(compiled)
  const shapes = choicesOfValues(model, values).map(({ tasks, days }) => evaluator.shape(tasks, days))
  const known = shapes.flatMap((shape) => (shape ? [shape] : []))
  if (known.length < shapes.length) return null
  if (evaluator.score(known, Number.NEGATIVE_INFINITY) === Number.NEGATIVE_INFINITY) return null
  const { plan, before, after } = tidyPlan(
    problem,
    planOfShapes(compiled, known, evaluator.hoursByDay(known)),
  )
  const { problems, score } = checkPlan(problem, plan)
  return problems.length === 0 ? { functions: plan.functions, score, untidy: { before, after } } : null
}
