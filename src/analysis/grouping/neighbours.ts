import type { CompiledProblem } from './compiled-problem.ts'
import { countClasses, type FunctionShape, mostHours, shapeCost } from './function-shape.ts'
import { keptPlan, repaired } from './guided-moves.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { withTask } from './plan-variants.ts'

type Shapes = readonly FunctionShape[]

/** How often a function the market took is tried; it is the only move that brings in what was found elsewhere. */
const POOLED_CHANCE = 0.3

/** Moves drawn anew when one loses what the analyst asks. */
const REDRAWS = 4

/** A random neighbour of a plan, null when the move drawn has none. The plan stays as it is. */
export function neighbour(around: Neighbourhood, plan: Shapes): Shapes | null {
  const { guide, random } = around
  if (!guide) return anyNeighbour(around, plan)
  const lacking = guide.penalty(plan)
  if (lacking > 0 && random.next() < guide.repairChance()) return repaired(around, guide, plan)
  for (let draw = 0; draw < REDRAWS; draw++) {
    const candidate = anyNeighbour(around, plan)
    if (candidate && guide.penalty(candidate) <= lacking) return candidate
  }
  return null
}

function anyNeighbour(around: Neighbourhood, plan: Shapes): Shapes | null {
  const { random, evaluator } = around
  const mostFunctions = evaluator.problem.parameters.maxFunctions
  if (evaluator.problem.patterns.length === 0 || mostFunctions === 0) return null
  if (plan.length === 0) return opened(around, plan)
  const at = random.below(plan.length)
  if (around.pool.length > 0 && random.next() < POOLED_CHANCE) return pooled(around, plan, at)
  const draw = random.next()
  if (draw < 0.26) return added(around, plan, at)
  if (draw < 0.4) return dropped(around, plan, at)
  if (draw < 0.64) return swapped(around, plan, at)
  if (draw < 0.72) return moved(around, plan, at)
  if (draw < 0.82) return onOtherDays(around, plan, at)
  if (draw < 0.86) return plan.length < mostFunctions ? opened(around, plan) : rebuilt(around, plan, at)
  if (draw < 0.91) return copied(around, plan, at)
  if (draw < 0.93) return plan.filter((_, other) => other !== at)
  return rebuilt(around, plan, at)
}

/** A rough plan to start from: a random number of functions, each built on what the earlier ones leave. */
export function startPlan(around: Neighbourhood): Shapes {
  const { random, evaluator } = around
  const { parameters, hours, patterns } = evaluator.problem
  if (patterns.length === 0) return []
  const total = hours.reduce((sum, own) => sum + own, 0)
  const most = Math.min(parameters.maxFunctions, Math.ceil(total / Math.max(1, parameters.minHours)))
  const wanted = 1 + random.below(Math.max(1, most))
  let plan: Shapes = around.guide ? keptPlan(around, around.guide) : []
  for (let attempt = 0; attempt < 2 * wanted && plan.length < Math.min(wanted, most); attempt++) {
    const larger = withBuilt(around, plan, evaluator.hoursLeft(plan))
    if (larger && evaluator.score(larger, Number.NEGATIVE_INFINITY) > Number.NEGATIVE_INFINITY) plan = larger
  }
  return plan
}

/** Sometimes on other days at the same time: a task may fit none of the functions as they work now. */
function added(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const shape = plan[at]!
  const days = maybeOtherDays(around, plan, shape)
  const tasks = fitting(around, shape.tasks, days)
  const task = promisingTask(around, plan, tasks, days)
  return task < 0 ? null : replaced(around, plan, at, withTask(tasks, task), days)
}

function dropped(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { tasks, days } = plan[at]!
  return replaced(around, plan, at, without(tasks, around.random.below(tasks.length)), days)
}

function swapped(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { tasks } = plan[at]!
  const days = maybeOtherDays(around, plan, plan[at]!)
  const kept = fitting(around, without(tasks, around.random.below(tasks.length)), days)
  const task = promisingTask(around, plan, kept, days)
  return task < 0 || tasks.includes(task) ? null : replaced(around, plan, at, withTask(kept, task), days)
}

/** A task of one function goes to another, half of the time in exchange. */
function moved(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { random } = around
  if (plan.length < 2) return null
  const other = (at + 1 + random.below(plan.length - 1)) % plan.length
  const giver = plan[at]!
  const taker = plan[other]!
  const given = random.below(giver.tasks.length)
  if (taker.tasks.includes(giver.tasks[given]!)) return null
  let takerTasks = withTask(taker.tasks, giver.tasks[given]!)
  let giverTasks = without(giver.tasks, given)
  if (random.next() < 0.5) {
    const back = taker.tasks[random.below(taker.tasks.length)]!
    if (giver.tasks.includes(back)) return null
    takerTasks = takerTasks.filter((task) => task !== back)
    giverTasks = withTask(giverTasks, back)
  }
  const half = replaced(around, plan, at, giverTasks, giver.days)
  return half && replaced(around, half, other, takerTasks, taker.days)
}

function onOtherDays(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { tasks, days } = plan[at]!
  const other = anyPattern(around, plan)
  return other === days ? null : replaced(around, plan, at, fitting(around, tasks, other), other)
}

function opened(around: Neighbourhood, plan: Shapes): Shapes | null {
  const left = loosened(around, around.evaluator.hoursLeft(plan))
  return withBuilt(around, plan, left)
}

function rebuilt(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const rest = plan.filter((_, other) => other !== at)
  return withBuilt(around, rest, loosened(around, around.evaluator.hoursLeft(rest)))
}

/** Adds a copy of a function, or puts it in the place of another when there are enough; sometimes on other days. */
function copied(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { random, evaluator } = around
  const { tasks, days } = plan[at]!
  const copy = evaluator.shape(tasks, random.next() < 0.5 ? days : anyPattern(around, plan))
  return copy && joined(around, plan, copy, at)
}

function pooled(around: Neighbourhood, plan: Shapes, at: number): Shapes | null {
  const { random, pool } = around
  return joined(
    around,
    plan,
    pool[Math.floor(pool.length * random.next() * random.next())]!,
    random.next() < 0.5 ? -1 : at,
  )
}

/** Adds a function, or replaces another than the one at `keep` when the plan is full or by chance. */
function joined(
  { random, evaluator }: Neighbourhood,
  plan: Shapes,
  shape: FunctionShape,
  keep: number,
): Shapes | null {
  const full = plan.length >= evaluator.problem.parameters.maxFunctions
  if (!full && random.next() < 0.6) return [...plan, shape]
  const others = plan.map((_, at) => at).filter((at) => at !== keep)
  if (others.length === 0) return full ? null : [...plan, shape]
  const out = others[random.below(others.length)]!
  return plan.map((kept, at) => (at === out ? shape : kept))
}

function withBuilt(around: Neighbourhood, rest: Shapes, left: Float64Array): Shapes | null {
  const { evaluator, random, builder } = around
  const days = anyPattern(around, rest)
  const tasks = builder.tasks(random, days, left)
  const shape = tasks && evaluator.shape(tasks, days)
  return shape && [...rest, shape]
}

/** Lets a new function count on all hours of some tasks that others now hold. */
function loosened({ random, evaluator }: Neighbourhood, left: Float64Array): Float64Array {
  const chance = random.next() < 0.35 ? 0 : 0.7 * random.next()
  if (chance === 0) return left
  for (let task = 0; task < left.length; task++) {
    if (random.next() < chance) left[task] = evaluator.problem.hours[task]!
  }
  return left
}

/** The best of a few random tasks by a rough guess of what adding it brings; -1 when none was found. */
function promisingTask(
  { evaluator, random }: Neighbourhood,
  plan: Shapes,
  tasks: readonly number[],
  days: number,
): number {
  const { problem } = evaluator
  const { parameters } = problem
  const before = shapeCost(problem, tasks)
  const tries = 1 + random.below(problem.size > 40 ? 8 : 4)
  let best = -1
  let bestGain = 0
  for (let attempt = 0; attempt < tries; attempt++) {
    const task = random.below(problem.size)
    if (tasks.includes(task) || !fits(problem, task, days)) continue
    const extended = [...tasks, task]
    if (countClasses(problem.location, extended) > parameters.maxLocations) continue
    let holders = 0
    for (const shape of plan) if (shape.tasks.includes(task)) holders++
    const hours = mostHours(problem, task, days, parameters.maxHours) / (holders + 1)
    const gain =
      problem.value[task]! * hours -
      (shapeCost(problem, extended) - before) -
      (holders > 0 ? parameters.splitCost : 0)
    if (best < 0 || gain > bestGain) {
      best = task
      bestGain = gain
    }
  }
  return best
}

const OTHER_DAYS_CHANCE = 0.15

const maybeOtherDays = (around: Neighbourhood, plan: Shapes, shape: FunctionShape): number =>
  around.random.next() < OTHER_DAYS_CHANCE ? anyPattern(around, plan) : shape.days

/** The tasks that can have their least hours on these days. */
const fitting = ({ evaluator }: Neighbourhood, tasks: readonly number[], days: number): readonly number[] =>
  tasks.every((task) => fits(evaluator.problem, task, days))
    ? tasks
    : tasks.filter((task) => fits(evaluator.problem, task, days))

function fits(problem: CompiledProblem, task: number, days: number): boolean {
  const most = mostHours(problem, task, days, problem.parameters.maxHours)
  return most > 0 && most >= problem.least[task]!
}

/**
 * Days for a function, more often than not days that another function works: the fewer different day sets,
 * the smaller the program for the hours, and the plan loses nothing when days are alike.
 */
function anyPattern({ evaluator, random }: Neighbourhood, plan: Shapes): number {
  const { patterns } = evaluator.problem
  if (plan.length > 0 && random.next() < 0.6) return plan[random.below(plan.length)]!.days
  return patterns[random.below(patterns.length)]!
}

function replaced(
  { evaluator, floor }: Neighbourhood,
  plan: Shapes,
  at: number,
  tasks: readonly number[],
  days: number,
): Shapes | null {
  if (evaluator.outlook.isAt(plan) && evaluator.outlook.most(at, tasks, days) < floor) return null
  const shape = evaluator.shape(tasks, days)
  return shape && plan.map((kept, other) => (other === at ? shape : kept))
}

const without = (tasks: readonly number[], at: number): number[] => tasks.filter((_, other) => other !== at)
