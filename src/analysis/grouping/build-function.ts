import { type CompiledProblem, countBits, mostADay } from './compiled-problem.ts'
import { countClasses, mostHours, shapeCost } from './function-shape.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * Tasks for a new function on these days, chosen one by one: the task whose hours bring most over the cost it
 * adds, seen through a random glass so that repeated calls give different functions. Null when too few fit.
 *
 * @param left hours of each task that the function may count on
 */
export function buildTasks(
  problem: CompiledProblem,
  random: SeededRandom,
  days: number,
  left: Float64Array,
): number[] | null {
  const { parameters } = problem
  const most = Math.min(parameters.maxHours, countBits(days) * mostADay(parameters))
  const hours = Float64Array.from(left, (open, task) => {
    const hours = Math.min(open, mostHours(problem, task, days, most))
    return hours > 0 && hours >= problem.least[task]! ? hours : 0
  })
  const glass = Float64Array.from(left, () => 0.4 + random.next())
  const bar = 0.6 * random.next()
  const chosen: number[] = []
  let total = 0
  let possible = 0
  let cost = 0
  for (;;) {
    let best = -1
    let bestGain = 0
    let bestCost = 0
    const needed = chosen.length < parameters.minTasks || total < parameters.minHours
    for (let task = 0; task < problem.size; task++) {
      if (hours[task] === 0 || chosen.includes(task)) continue
      if (problem.possible[task] && possible + hours[task]! > 2 * parameters.maxPossibleShare * most) continue
      chosen.push(task)
      const fits = countClasses(problem.location, chosen) <= parameters.maxLocations
      const withTask = fits ? shapeCost(problem, chosen) : 0
      chosen.pop()
      if (!fits) continue
      const counted = Math.min(hours[task]!, Math.max(problem.least[task]!, most - total))
      const gain = glass[task]! * (problem.value[task]! * counted - (withTask - cost)) - (needed ? -100 : bar)
      if (best < 0 || gain > bestGain) {
        best = task
        bestGain = gain
        bestCost = withTask
      }
    }
    if (best < 0 || (!needed && (bestGain <= 0 || total >= most))) break
    chosen.push(best)
    total += hours[best]!
    if (problem.possible[best]) possible += hours[best]!
    cost = bestCost
  }
  return chosen.length < parameters.minTasks ? null : chosen.sort((a, b) => a - b)
}
