import { type CompiledProblem, countBits, DEMAND_COUNT, mostADay } from './compiled-problem.ts'
import { mostHours } from './function-shape.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Hours counted for a task that is no candidate (any more). */
const NONE = 0
const NOTHING: readonly number[] = []

/** Builds task sets for new functions; one object per search, so that building leaves nothing to clean up. */
export class FunctionBuilder {
  private readonly problem: CompiledProblem
  private readonly hours: Float64Array
  private readonly glass: Float64Array
  private readonly heaviest = new Uint8Array(DEMAND_COUNT)
  /** Classes present in the function being built; the number of the build that saw them last. */
  private readonly processes: Int32Array
  private readonly locations: Int32Array
  private readonly departments: Int32Array
  private build = 0
  private locationCount = 0

  constructor(problem: CompiledProblem) {
    this.problem = problem
    this.hours = new Float64Array(problem.size)
    this.glass = new Float64Array(problem.size)
    this.processes = new Int32Array(problem.size + 1)
    this.locations = new Int32Array(problem.size + 1)
    this.departments = new Int32Array(problem.size + 1)
  }

  /**
   * Tasks for a new function on these days, chosen one by one: the task whose hours bring most over the cost it
   * adds, seen through a random glass so that repeated calls give different functions. Null when too few fit.
   *
   * @param left hours of each task that the function may count on
   * @param value what an hour of each task counts for; the score's unless told
   * @param must tasks it has whatever they bring
   */
  tasks(
    random: SeededRandom,
    days: number,
    left: Float64Array,
    value: Float64Array = this.problem.value,
    must: readonly number[] = NOTHING,
  ): number[] | null {
    const { problem, hours, glass } = this
    const { parameters, least, possible } = problem
    const most = Math.min(parameters.maxHours, countBits(days) * mostADay(parameters))
    const mostPossible = 2 * parameters.maxPossibleShare * most
    this.clear(random, days, most, left)
    const bar = 0.6 * random.next()
    const chosen: number[] = []
    let total = 0
    let possibleHours = 0
    for (const task of must) {
      chosen.push(task)
      total += hours[task]!
      if (possible[task]) possibleHours += hours[task]!
      this.take(task)
    }
    for (;;) {
      let best = -1
      let bestGain = 0
      const needed = chosen.length < parameters.minTasks || total < parameters.minHours
      for (let task = 0; task < problem.size; task++) {
        const own = hours[task]!
        if (own === NONE || (possible[task] && possibleHours + own > mostPossible)) continue
        const isNewPlace = this.locations[problem.location[task]!] !== this.build
        if (isNewPlace && this.locationCount >= parameters.maxLocations) continue
        const counted = Math.min(own, Math.max(least[task]!, most - total))
        const added = this.costOf(task) + (isNewPlace && this.locationCount > 0 ? parameters.locationCost : 0)
        const gain = glass[task]! * (value[task]! * counted - added) - (needed ? -100 : bar)
        if (best < 0 || gain > bestGain) {
          best = task
          bestGain = gain
        }
      }
      if (best < 0 || (!needed && (bestGain <= 0 || total >= most))) break
      chosen.push(best)
      total += hours[best]!
      if (possible[best]) possibleHours += hours[best]!
      this.take(best)
    }
    return chosen.length < parameters.minTasks ? null : chosen.sort((a, b) => a - b)
  }

  private clear(random: SeededRandom, days: number, most: number, left: Float64Array): void {
    const { problem, hours, glass } = this
    this.build++
    this.locationCount = 0
    this.heaviest.fill(0)
    for (let task = 0; task < problem.size; task++) {
      const own = Math.min(left[task]!, mostHours(problem, task, days, most))
      hours[task] = own > 0 && own >= problem.least[task]! ? own : NONE
      glass[task] = 0.4 + random.next()
    }
  }

  /** What a task adds to the cost of the function, its place aside. */
  private costOf(task: number): number {
    const { parameters, demands, demandPrice, process, department } = this.problem
    let cost = 0
    for (let demand = 0; demand < DEMAND_COUNT; demand++) {
      const level = demands[task * DEMAND_COUNT + demand]!
      const now = this.heaviest[demand]!
      if (level > now) cost += demandPrice[demand]! * (level * level - now * now)
    }
    if (this.locationCount === 0) return cost
    if (this.processes[process[task]!] !== this.build) cost += parameters.processCost
    if (this.departments[department[task]!] !== this.build) cost += parameters.departmentCost
    return cost
  }

  private take(task: number): void {
    const { demands, process, location, department } = this.problem
    this.hours[task] = NONE
    for (let demand = 0; demand < DEMAND_COUNT; demand++) {
      this.heaviest[demand] = Math.max(this.heaviest[demand]!, demands[task * DEMAND_COUNT + demand]!)
    }
    this.processes[process[task]!] = this.build
    this.departments[department[task]!] = this.build
    if (this.locations[location[task]!] === this.build) return
    this.locations[location[task]!] = this.build
    this.locationCount++
  }
}
