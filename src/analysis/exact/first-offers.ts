import { FunctionBuilder } from '../grouping/build-function.ts'
import { FunctionMarket } from '../grouping/function-market.ts'
import type { FunctionShape } from '../grouping/function-shape.ts'
import type { PlanEvaluator } from '../grouping/plan-evaluator.ts'
import { seededRandom } from '../grouping/seeded-random.ts'
import type { DayClasses } from './day-classes.ts'
import type { Offer } from './function-pricing.ts'

const SEED = 1
const ROUNDS = 60
const SEARCHES_PER_ROUND = 8

/**
 * Functions to begin a mix with, from the market of the search: found, not proven, but at prices near the last ones, where
 * proving each step would take minutes. About a second for a large department.
 */
export function firstOffers(
  evaluator: PlanEvaluator,
  classes: DayClasses,
  start: readonly FunctionShape[],
): Offer[] {
  const builder = new FunctionBuilder(evaluator.problem)
  const market = new FunctionMarket(evaluator, builder, seededRandom(SEED))
  market.offerPlan(start)
  for (let round = 0; round < ROUNDS; round++) {
    market.mix()
    for (let search = 0; search < SEARCHES_PER_ROUND; search++) market.search()
  }
  return market.offers.map(({ shape, hours }) => offerOf(evaluator, classes, shape, hours))
}

function offerOf(
  evaluator: PlanEvaluator,
  classes: DayClasses,
  shape: FunctionShape,
  priced: Float64Array,
): Offer {
  const { size, value } = evaluator.problem
  const hours = Array.from({ length: size }, () => classes.size.map(() => 0))
  const works = classes.size.map(
    (_, part) => classes.classOf.filter((own, day) => own === part && shape.days & (1 << day)).length,
  )
  // With one class of days the week's hours say all; with more, the hours a day of the function alone.
  const days = classes.size.length > 1 ? evaluator.hoursByDay([shape])[0]! : null
  shape.tasks.forEach((task, at) => {
    if (!days) hours[task]![0] = priced[at]!
    else {
      days[at]!.forEach((amount, day) => {
        hours[task]![classes.classOf[day]!]! += amount
      })
    }
  })
  const worth = shape.tasks.reduce(
    (sum, task) => sum + value[task]! * hours[task]!.reduce((all, amount) => all + amount, 0),
    -shape.cost,
  )
  return { tasks: shape.tasks, works, hours, value: worth }
}
