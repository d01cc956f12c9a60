import type { FunctionShape } from './function-shape.ts'
import type { PlanEvaluator } from './plan-evaluator.ts'

type Shapes = readonly FunctionShape[]

/**
 * Every plan that differs from one in a single task, in the days of a single function or in a whole function that was found
 * before, as far as it may score more than `floor` by the evaluator's outlook, which must be at the plan.
 */
export function* planVariants(
  evaluator: PlanEvaluator,
  plan: Shapes,
  known: readonly FunctionShape[],
  floor: number,
): Generator<Shapes> {
  for (let at = 0; at < plan.length; at++) {
    for (const [tasks, days] of choices(evaluator, plan[at]!)) {
      if (evaluator.outlook.most(at, tasks, days) <= floor) continue
      const shape = evaluator.shape(tasks, days)
      if (shape) yield plan.map((own, other) => (other === at ? shape : own))
    }
  }
  yield* recombined(evaluator, plan, known, floor)
}

function* recombined(
  { problem, outlook }: PlanEvaluator,
  plan: Shapes,
  known: readonly FunctionShape[],
  floor: number,
): Generator<Shapes> {
  const places = Math.min(plan.length + 1, problem.parameters.maxFunctions)
  for (let at = 0; at < places; at++) {
    for (const shape of known) {
      if (outlook.most(at, shape.tasks, shape.days) <= floor) continue
      yield at === plan.length ? [...plan, shape] : plan.map((own, other) => (other === at ? shape : own))
    }
    if (at < plan.length) yield plan.filter((_, other) => other !== at)
  }
}

function* choices(
  { problem }: PlanEvaluator,
  { tasks, days }: FunctionShape,
): Generator<readonly [tasks: readonly number[], days: number]> {
  for (let out = -1; out < tasks.length; out++) {
    const kept = out < 0 ? tasks : tasks.filter((_, at) => at !== out)
    if (out >= 0) yield [kept, days]
    for (let task = 0; task < problem.size; task++) {
      if (!tasks.includes(task) && (problem.days[task]! & days) !== 0) yield [withTask(kept, task), days]
    }
  }
  for (const other of problem.patterns) if (other !== days) yield [tasks, other]
}

/** With a task more, still ascending. */
export function withTask(tasks: readonly number[], task: number): number[] {
  const extended: number[] = []
  let at = 0
  while (at < tasks.length && tasks[at]! < task) extended.push(tasks[at++]!)
  extended.push(task)
  while (at < tasks.length) extended.push(tasks[at++]!)
  return extended
}
