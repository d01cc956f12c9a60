import type { CompiledProblem } from './compiled-problem.ts'
import { countSplits, type FunctionShape, functionShape, shareTask } from './function-shape.ts'
import { HoursProgram, type TaskPrice } from './hours-program.ts'
import { LinearProgram } from './linear-program.ts'
import { ListTable } from './list-table.ts'
import { PlanOutlook } from './plan-outlook.ts'
import { PlanPrices } from './plan-prices.ts'
import { ProgramStore } from './program-store.ts'
import { WeekProgram } from './week-program.ts'
import { WeekSpread } from './week-spread.ts'

/** Shapes and group values kept before the memory is cleared; clearing costs time, never changes a value. */
const MOST_REMEMBERED = 200_000

/** A bound cut short by a floor; the value if the week can be kept; the value. */
type State = 'cut' | 'rough' | 'exact'

/** What is known of a group of functions that share tasks: its exact value, or only a bound from above. */
interface KnownGroup {
  readonly bound: number
  readonly state: State
  readonly prices: readonly TaskPrice[]
}

const NO_PRICES: readonly TaskPrice[] = []

/**
 * Scores plans given by their functions' shapes, exactly: the best hours for them. Functions that share no
 * task are scored apart. Remembers every group it solved; a group proven too poor is remembered by its bound.
 */
export class PlanEvaluator {
  readonly problem: CompiledProblem
  private readonly hoursProgram: HoursProgram
  private readonly weekProgram: WeekProgram
  private readonly program = new LinearProgram()
  private readonly store = new ProgramStore()
  private readonly weekly = new LinearProgram()
  private readonly spread: WeekSpread
  private readonly prices: PlanPrices
  /** Quick bounds on plans near the one the evaluator stands at. */
  readonly outlook: PlanOutlook
  /** By days and tasks, and by the functions' numbers. */
  private readonly shapes: ListTable<FunctionShape | null>
  private readonly groups: ListTable<KnownGroup>
  private nextId = 0

  constructor(problem: CompiledProblem) {
    this.problem = problem
    this.shapes = new ListTable(problem.size + 1)
    this.groups = new ListTable(problem.parameters.maxFunctions)
    this.hoursProgram = new HoursProgram(problem, this.program, this.store)
    this.weekProgram = new WeekProgram(problem, this.weekly)
    this.spread = new WeekSpread(problem)
    this.prices = new PlanPrices(problem, this.store, this.hoursProgram)
    this.outlook = new PlanOutlook(problem, this.prices)
  }

  /**
   * The shape of these tasks and days, null when no hours fit it even alone.
   *
   * @param tasks places, ascending
   */
  shape(tasks: readonly number[], days: number): FunctionShape | null {
    const { shapes } = this
    shapes.key[0] = days
    for (let at = 0; at < tasks.length; at++) shapes.key[at + 1] = tasks[at]!
    shapes.length = tasks.length + 1
    const known = shapes.find()
    if (known !== undefined) return known
    if (shapes.size >= MOST_REMEMBERED) shapes.clear()
    const shape = functionShape(this.problem, this.nextId++, tasks, days)
    const feasible = shape !== null && this.scoreAlone(shape) ? shape : null
    shapes.put(feasible)
    return feasible
  }

  /**
   * Score of a plan, or -Infinity when no hours fit it or it is proven below `floor`. Scores below `exactFrom` may be
   * too high: there the week is kept only roughly, which is enough to tell where to look on.
   */
  score(plan: readonly FunctionShape[], floor: number, exactFrom: number = Number.NEGATIVE_INFINITY): number {
    if (plan.length > this.problem.parameters.maxFunctions) return Number.NEGATIVE_INFINITY
    let costs = this.problem.parameters.splitCost * countSplits(plan)
    let bound = 0
    for (const shape of plan) {
      costs += shape.cost
      bound += shape.alone
    }
    if (bound - costs < floor) return Number.NEGATIVE_INFINITY
    const groups = groupsOf(plan).filter((group) => group.length > 1)
    const known = groups.map((group) => this.knownOf(group))
    let open = false
    groups.forEach((group, at) => {
      if (known[at]) bound -= sumAlone(group) - known[at].bound
      if (!known[at] || known[at].state === 'cut') open = true
    })
    if (bound - costs < floor) return Number.NEGATIVE_INFINITY
    if (open && this.prices.bound(plan, floor + costs) < floor + costs) return Number.NEGATIVE_INFINITY
    for (const state of OPEN_STATES) {
      if (state === 'rough' && bound - costs < exactFrom) break
      for (let at = 0; at < groups.length; at++) {
        const before = known[at]
        if (before && before.state !== state) continue
        const group = groups[at]!
        const others = bound - (before?.bound ?? sumAlone(group))
        const now = this.remembered(group, state, floor + costs - others, before)
        known[at] = now
        bound = others + now.bound
        if (now.state === state || bound - costs < floor) return Number.NEGATIVE_INFINITY
      }
    }
    return bound - costs
  }

  /** Value of a function's best hours alone when an hour of each task is worth so much, the week only roughly kept. */
  worthAlone(shape: FunctionShape, worth: Float64Array): number {
    return this.hoursProgram.solveAlone(shape, worth) === 'optimal'
      ? this.program.objective
      : Number.NEGATIVE_INFINITY
  }

  /** The hours of the function asked for last, per task. */
  hoursAlone(shape: FunctionShape): Float64Array {
    return Float64Array.from(shape.tasks, (_, at) => this.hoursProgram.hoursOfEntry(at))
  }

  /** Takes the prices of a plan's tasks as the measure for plans near it: they refuse most poor ones without a program. */
  goFrom(plan: readonly FunctionShape[]): void {
    this.prices.clear()
    for (const group of groupsOf(plan)) {
      const known = group.length > 1 && this.knownOf(group)
      if (known) this.prices.add(known.prices)
    }
    this.outlook.goTo(plan)
  }

  /** Hours per function, task and day of the best hours of a feasible plan. */
  hoursByDay(plan: readonly FunctionShape[]): Float64Array[][] {
    const hours: Float64Array[][] = plan.map(({ tasks }) => tasks.map(() => new Float64Array(0)))
    for (const group of groupsOf(plan)) {
      const spread = this.hoursOfGroup(group)
      const places = group.map((shape) => plan.indexOf(shape))
      // The same shape may stand in a plan twice: its copies are in one group, in plan order.
      group.forEach((shape, at) => {
        if (group.indexOf(shape) < at)
          places[at] = plan.indexOf(shape, places[group.lastIndexOf(shape, at - 1)]! + 1)
      })
      spread.forEach((rows, at) => {
        hours[places[at]!] = rows
      })
    }
    return hours
  }

  private hoursOfGroup(group: readonly FunctionShape[]): Float64Array[][] {
    // Spread by rule of thumb the days are evener than those of a program, which ends at its corners.
    const rough = this.hoursProgram.solve(group, Number.NEGATIVE_INFINITY)
    if (rough === 'optimal' && this.spread.fits(group, this.entryHours)) return this.spread.hoursByDay()
    if (this.weekProgram.solve(group, Number.NEGATIVE_INFINITY) === 'optimal')
      return this.weekProgram.hoursByDay()
    throw new Error('a plan that was scored has no hours')
  }

  /** Hours of each task that a feasible plan leaves, by hours that keep the week only roughly: a guide, not a fact. */
  hoursLeft(plan: readonly FunctionShape[]): Float64Array {
    const left = Float64Array.from(this.problem.hours)
    if (plan.length > 0 && this.hoursProgram.solve(plan, Number.NEGATIVE_INFINITY) !== 'optimal') return left
    plan.forEach(({ tasks }, shape) => {
      tasks.forEach((task, at) => {
        left[task] = Math.max(0, left[task]! - this.hoursProgram.hours(shape, at))
      })
    })
    return left
  }

  private scoreAlone(shape: FunctionShape): boolean {
    shape.alone = Number.NEGATIVE_INFINITY
    if (this.hoursProgram.solveAlone(shape) !== 'optimal') return false
    shape.alone = this.program.objective
    const single = [shape]
    if (this.spread.fits(single, this.entryHours)) return true
    if (this.weekProgram.solve(single, Number.NEGATIVE_INFINITY) !== 'optimal') return false
    shape.alone = this.weekly.objective
    return true
  }

  private readonly entryHours = (entry: number): number => this.hoursProgram.hoursOfEntry(entry)

  private remembered(
    group: readonly FunctionShape[],
    state: 'cut' | 'rough',
    floor: number,
    before: KnownGroup | undefined,
  ): KnownGroup {
    const known = state === 'cut' ? this.solveRough(group, floor) : this.solveExact(group, floor, before!)
    if (this.groups.size >= MOST_REMEMBERED) this.groups.clear()
    this.writeKey(group)
    this.groups.put(known)
    return known
  }

  private knownOf(group: readonly FunctionShape[]): KnownGroup | undefined {
    this.writeKey(group)
    return this.groups.find()
  }

  /** The numbers of the functions in ascending order: the same group is the same key in any order. */
  private writeKey(group: readonly FunctionShape[]): void {
    const { key } = this.groups
    for (let at = 0; at < group.length; at++) {
      const { id } = group[at]!
      let place = at
      for (; place > 0 && key[place - 1]! > id; place--) key[place] = key[place - 1]!
      key[place] = id
    }
    this.groups.length = group.length
  }

  private solveRough(group: readonly FunctionShape[], floor: number): KnownGroup {
    const rough = this.hoursProgram.solve(group, floor)
    if (rough === 'infeasible') return IMPOSSIBLE
    const bound = this.program.objective
    if (rough === 'below') return { bound, state: 'cut', prices: NO_PRICES }
    const prices: TaskPrice[] = []
    this.hoursProgram.pricesInto(prices)
    const state = this.spread.fits(group, this.entryHours) ? 'exact' : 'rough'
    return { bound, state, prices }
  }

  private solveExact(group: readonly FunctionShape[], floor: number, { prices }: KnownGroup): KnownGroup {
    const exact = this.weekProgram.solve(group, floor)
    if (exact === 'infeasible') return IMPOSSIBLE
    return { bound: this.weekly.objective, state: exact === 'optimal' ? 'exact' : 'rough', prices }
  }
}

const OPEN_STATES = ['cut', 'rough'] as const

const IMPOSSIBLE: KnownGroup = {
  bound: Number.NEGATIVE_INFINITY,
  state: 'exact',
  prices: NO_PRICES,
}

const sumAlone = (group: readonly FunctionShape[]): number => {
  let sum = 0
  for (const shape of group) sum += shape.alone
  return sum
}

/** The functions of a plan in groups that share no task with each other. */
function groupsOf(plan: readonly FunctionShape[]): FunctionShape[][] {
  const group = plan.map((_, at) => at)
  for (let one = 1; one < plan.length; one++) {
    for (let other = 0; other < one; other++) {
      if (group[one] === group[other] || !shareTask(plan[one]!, plan[other]!)) continue
      const [from, to] = [group[one]!, group[other]!]
      for (let at = 0; at < plan.length; at++) if (group[at] === from) group[at] = to
    }
  }
  const groups: FunctionShape[][] = []
  plan.forEach((_, at) => {
    const members = plan.filter((_shape, other) => group[other] === at)
    if (members.length > 0) groups.push(members)
  })
  return groups
}
