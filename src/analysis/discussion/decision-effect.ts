import { compareText, type TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { checkPlan } from '../check-plan.ts'
import type { EligibilitySource, EligibleTask, Scope } from '../eligible.ts'
import { hoursOfPlan, solveAgain } from '../explain/solve-again.ts'
import { type GroupingProblem, groupingProblem } from '../grouping-problem.ts'
import type { Plan, PlanFunction } from '../plan.ts'
import { NO_GUIDANCE } from '../plan-guidance.ts'

/** What a decision does to the one function it changes most. Hours per week; `place` in the plan of now, from 0. */
export type FunctionMove =
  | { readonly kind: 'moves'; readonly place: number; readonly from: number; readonly to: number }
  | { readonly kind: 'comes'; readonly to: number }
  | { readonly kind: 'goes'; readonly place: number; readonly from: number }

/** What the best plan found would be with a decision, beside the best plan of now. */
export interface DecisionEffect {
  /** Weighted hours gained; less than 0: lost. */
  readonly points: number
  /** Hours per week of all functions together, more or less than now. */
  readonly hours: number
  /** Null when every function keeps its hours. */
  readonly move: FunctionMove | null
}

export const NO_EFFECT: DecisionEffect = { points: 0, hours: 0, move: null }

/** How much a decision matters: what gains as much as what loses. In weighted hours. */
export const weightOf = ({ points, move }: DecisionEffect): number =>
  Math.max(Math.abs(points), moved(move) / 100)

interface Effort {
  readonly seed: number
  /** Of each of the two searches. */
  readonly iterations: number
}

/**
 * Groups again with the decision, from the plan of now. What is found there is tried with the values of now too, so that a
 * better plan the decision did not make possible is not told as its effect. Deterministic; costs two searches.
 *
 * @param plan the best plan found for `now`
 */
export function decisionEffect(
  now: GroupingProblem,
  plan: Plan,
  decided: GroupingProblem,
  { seed, iterations }: Effort,
): DecisionEffect {
  const search = { guidance: NO_GUIDANCE, iterations, seed }
  const then = solveAgain(decided, { ...search, start: plan })
  if (!then) return NO_EFFECT
  const back = solveAgain(now, { ...search, start: then.plan })
  const known = { plan, score: checkPlan(now, plan).score }
  const before = back && back.score > known.score + ROUNDING ? back : known
  return {
    points: rounded(then.score - before.score),
    hours: rounded(then.hours - hoursOfPlan(before.plan)),
    move: largestMove(before.plan, then.plan),
  }
}

/** What a decision about one task changes in the problem: the task as it would be, and where it stands among the others. */
export interface ProblemChange {
  readonly taskId: TaskId
  /** Null: not in the grouping. */
  readonly task: EligibleTask | null
  /** Its place among the tasks without it. */
  readonly place: number
}

/** What a problem is made of. */
export interface ProblemSource {
  readonly source: EligibilitySource
  readonly scope: Scope
  readonly caseIdOf: (id: TaskId) => TaskId
}

/**
 * Null when the decision leaves the problem as it is. Costs a look at that one task.
 *
 * @param decided the task with the decision
 */
export function problemChange(
  { source, scope, caseIdOf }: ProblemSource,
  now: GroupingProblem,
  decided: Task,
): ProblemChange | null {
  const taskId = decided.id
  const then = groupingProblem({ ...source, tasks: [decided] }, scope, now.parameters, caseIdOf)
  const task = then.tasks[0] ?? null
  const own = caseIdOf(taskId)
  // By halving: tasks stand in the order of these ids.
  let [place, to] = [0, now.tasks.length]
  while (place < to) {
    const middle = (place + to) >> 1
    if (compareText(caseIdOf(now.tasks[middle]!.task.id), own) < 0) place = middle + 1
    else to = middle
  }
  const there = now.tasks[place]
  const held = there?.task.id === taskId ? there : null
  return JSON.stringify(task) === JSON.stringify(held) ? null : { taskId, task, place }
}

export function changedProblem(
  now: GroupingProblem,
  { taskId, task, place }: ProblemChange,
): GroupingProblem {
  const others = now.tasks.filter((each) => each.task.id !== taskId)
  const tasks = task ? [...others.slice(0, place), task, ...others.slice(place)] : others
  return { ...now, tasks }
}

/** Hours of the task that come into reach of the functions or go out of it: known at once. Per week. */
export function hoursInPlay(now: GroupingProblem, { taskId, task }: ProblemChange): number {
  const held = now.tasks.find((each) => each.task.id === taskId)
  return rounded(Math.abs((task?.task.hoursPerWeek ?? 0) - (held?.task.hoursPerWeek ?? 0)))
}

/** Less than this is rounding: points, hours per week. */
const ROUNDING = 1e-6
/** A function that changes by less keeps its hours, as people say it. */
const FELT_HOURS = 0.05

/** The function whose hours change most, functions paired by the hours of tasks they share; ties go to the first. */
function largestMove(before: Plan, after: Plan): FunctionMove | null {
  const pairs = pairedByWork(before.functions, after.functions)
  const moves: FunctionMove[] = [
    ...before.functions.map((fn, place): FunctionMove => {
      const twin = after.functions[pairs.get(place) ?? -1]
      const from = hoursIn(fn)
      return twin ? { kind: 'moves', place, from, to: hoursIn(twin) } : { kind: 'goes', place, from }
    }),
    ...after.functions.flatMap((fn, place): FunctionMove[] =>
      [...pairs.values()].includes(place) ? [] : [{ kind: 'comes', to: hoursIn(fn) }],
    ),
  ]
  const largest = moves.reduce<FunctionMove | null>(
    (best, each) => (moved(each) > moved(best) + ROUNDING ? each : best),
    null,
  )
  return moved(largest) >= FELT_HOURS ? largest : null
}

function moved(move: FunctionMove | null): number {
  if (!move) return 0
  if (move.kind === 'comes') return move.to
  return move.kind === 'goes' ? move.from : Math.abs(move.to - move.from)
}

/** By place in the first list: the place in the other of the function that shares most work, the largest shares first. */
function pairedByWork(
  before: readonly PlanFunction[],
  after: readonly PlanFunction[],
): ReadonlyMap<number, number> {
  const shared = before
    .flatMap((fn, from) => after.map((twin, to) => ({ from, to, hours: sharedHours(fn, twin) })))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours || a.from - b.from || a.to - b.to)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to } of shared) {
    if (pairs.has(from) || taken.has(to)) continue
    pairs.set(from, to)
    taken.add(to)
  }
  return pairs
}

function sharedHours(one: PlanFunction, other: PlanFunction): number {
  let sum = 0
  for (const { taskId, hours } of one.allocations) {
    const own = other.allocations.find((each) => each.taskId === taskId)
    sum += own ? Math.min(hours, own.hours) : 0
  }
  return sum
}

const hoursIn = ({ allocations }: PlanFunction) =>
  rounded(allocations.reduce((sum, { hours }) => sum + hours, 0))

const rounded = (value: number) => Math.round(value * 1e6) / 1e6
