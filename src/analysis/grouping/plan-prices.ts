import { type CompiledProblem, countBits } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'
import { EVERY_DAY, type HoursProgram, type TaskPrice } from './hours-program.ts'
import { LinearProgram } from './linear-program.ts'
import type { ProgramStore } from './program-store.ts'

/**
 * An upper bound on plans near a known one by Lagrangian relaxation: every function takes its best hours alone, but
 * pays for an hour of a shared task what that hour brought in the known plan, and what the tasks have is paid out.
 * Functions the plans have in common are priced once; for a changed one it costs one small program.
 */
export class PlanPrices {
  private readonly prices: TaskPrice[] = []
  /** Per task: paid by somebody. */
  private readonly isPriced: Uint8Array
  /** Number of the prices; functions remember their value under it. */
  private version = 0
  private readonly problem: CompiledProblem
  private readonly program = new LinearProgram()

  private readonly store: ProgramStore
  private readonly alone: HoursProgram
  private readonly block = [0]

  constructor(problem: CompiledProblem, store: ProgramStore, alone: HoursProgram) {
    this.store = store
    this.alone = alone
    this.problem = problem
    this.isPriced = new Uint8Array(problem.size)
  }

  clear(): void {
    for (const { task } of this.prices) this.isPriced[task] = 0
    this.prices.length = 0
    this.version++
  }

  add(prices: readonly TaskPrice[]): void {
    for (const price of prices) {
      this.prices.push(price)
      this.isPriced[price.task] = 1
    }
  }

  /** A value no hours of these functions exceed, or any value below `floor` when that is known sooner. */
  bound(plan: readonly FunctionShape[], floor: number): number {
    if (this.prices.length === 0) return Number.POSITIVE_INFINITY
    let bound = this.paidOut(plan)
    for (const shape of plan) bound += shape.pricedAt === this.version ? shape.priced : shape.alone
    for (const shape of plan) {
      if (bound < floor) return bound
      if (shape.pricedAt === this.version) continue
      this.valueOf(shape)
      // A function may stand in the plan twice.
      for (const other of plan) if (other === shape) bound += shape.priced - shape.alone
    }
    return bound
  }

  /** What an hour of each task brings less what it costs on any days; prices on some days only are left out. */
  worthInto(worth: Float64Array): void {
    worth.set(this.problem.value)
    for (const { task, days, price } of this.prices) if (days === EVERY_DAY) worth[task]! -= price
  }

  /** Everything that is paid out when all that is priced is used. */
  paidOutAtMost(): number {
    let sum = 0
    for (const { most, price } of this.prices) sum += price * most
    return sum
  }

  /** An upper bound on what the function's hours bring at these prices. */
  valueAt(shape: FunctionShape): number {
    if (shape.pricedAt !== this.version) this.valueOf(shape)
    return shape.priced
  }

  private paidOut(plan: readonly FunctionShape[]): number {
    const { dayBound, days } = this.problem
    let sum = 0
    for (const { task, days: within, most, price } of this.prices) {
      let open = 0
      for (const shape of plan) {
        const own = shape.days & days[task]!
        if ((own & ~within) === 0 && holds(shape, task)) open |= own
      }
      sum += price * Math.min(most, dayBound[task]! * countBits(open))
    }
    return sum
  }

  private valueOf(shape: FunctionShape): void {
    shape.pricedAt = this.version
    shape.priced = shape.alone
    const { tasks, days } = shape
    let isPriced = false
    for (let at = 0; at < tasks.length; at++) if (this.isPriced[tasks[at]!]) isPriced = true
    if (!isPriced) return
    this.alone.keep(shape)
    this.block[0] = shape.written
    this.program.startFrom(this.store, this.block)
    for (let at = 0; at < tasks.length; at++) {
      const task = tasks[at]!
      if (!this.isPriced[task]) continue
      let value = this.problem.value[task]!
      for (const { task: priced, days: within, price } of this.prices) {
        if (priced === task && (days & this.problem.days[task]! & ~within) === 0) value -= price
      }
      this.program.setCost(at, value)
    }
    if (this.program.solve(Number.NEGATIVE_INFINITY) === 'optimal') {
      shape.priced = Math.min(shape.alone, this.program.objective)
    }
  }
}

function holds({ tasks }: FunctionShape, task: number): boolean {
  for (let at = 0; at < tasks.length; at++) if (tasks[at] === task) return true
  return false
}
