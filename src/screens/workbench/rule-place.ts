import type { PlanProblem } from '../../analysis/check-plan.ts'
import type { TaskId } from '../../records/ids.ts'

/** The broken rules of one function, each at the place where it breaks. */
export interface RulesOfFunction {
  readonly whole: readonly PlanProblem[]
  readonly week: readonly PlanProblem[]
  readonly byTask: ReadonlyMap<TaskId, readonly PlanProblem[]>
}

/**
 * Rules over all functions together (a task's hours) stand at that task in every function that has it. An empty function
 * breaks none: it says itself that it is empty.
 */
export function rulesOfFunction(
  problems: readonly PlanProblem[],
  place: number,
  taskIds: readonly TaskId[],
): RulesOfFunction {
  if (taskIds.length === 0) return { whole: [], week: [], byTask: new Map() }
  const own = problems.filter((problem) =>
    problem.function === undefined
      ? problem.taskId !== undefined && taskIds.includes(problem.taskId)
      : problem.function === place,
  )
  const byTask = new Map<TaskId, PlanProblem[]>()
  for (const problem of own) {
    if (problem.taskId) byTask.set(problem.taskId, [...(byTask.get(problem.taskId) ?? []), problem])
  }
  const rest = own.filter(({ taskId }) => !taskId)
  return {
    whole: rest.filter(({ day }) => !day),
    week: rest.filter(({ day }) => day),
    byTask,
  }
}

/** Rules about the plan as a whole: no function, no task. */
export const rulesOfPlan = (problems: readonly PlanProblem[]): PlanProblem[] =>
  problems.filter((problem) => problem.function === undefined && problem.taskId === undefined)

/** What `after` breaks that `before` did not, or breaks further. Compared by rule and where, not by amount. */
export function newlyBroken(
  before: readonly PlanProblem[],
  after: readonly PlanProblem[],
): readonly PlanProblem[] {
  const known = new Map(before.map((problem) => [whereOf(problem), excess(problem)]))
  return after.filter((problem) => excess(problem) > (known.get(whereOf(problem)) ?? 0) + SAME)
}

/** Less than this is rounding, in hours. */
const SAME = 0.01

const excess = ({ amount, bound }: PlanProblem) => Math.abs(amount - bound)
const whereOf = (problem: PlanProblem) =>
  [problem.rule, problem.function ?? '', problem.taskId ?? '', problem.daypart ?? '', problem.day ?? ''].join(
    ' ',
  )
