import type { CompiledProblem } from '../grouping/compiled-problem.ts'
import type { Offer } from './function-pricing.ts'
import type { Choice } from './plan-values.ts'

const LEAST_WEIGHT = 1e-6
/** Offers of the mix that are put together, those with the greatest part. */
const MOST_OFFERS = 10
const MOST_PLANS = 20

/** Plans of so many functions out of a mix, those with the highest value if every function got its hours first. */
export function planOfMix(
  { parameters }: CompiledProblem,
  offers: readonly Offer[],
  weights: ArrayLike<number>,
  count: number,
): readonly (readonly Choice[])[] {
  const mixed = offers
    .flatMap((offer, at) => (weights[at]! > LEAST_WEIGHT ? [{ offer, weight: weights[at]! }] : []))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_OFFERS)
    .map(({ offer }) => offer)
  const worth = (plan: readonly Offer[]) => {
    const uses = plan.reduce((sum, { tasks }) => sum + tasks.length, 0)
    const used = new Set(plan.flatMap(({ tasks }) => tasks)).size
    return plan.reduce((sum, { value }) => sum + value, 0) - parameters.splitCost * (uses - used)
  }
  return combinations(mixed, count)
    .map((plan) => ({ plan, worth: worth(plan) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_PLANS)
    .map(({ plan }) => plan)
}

/** Each way to take so many, the same one more than once allowed; none when there are too many ways to look at. */
function combinations<Item>(items: readonly Item[], count: number): Item[][] {
  let plans: Item[][] = [[]]
  const last = new Map<Item[], number>([[plans[0]!, 0]])
  for (let size = 0; size < count; size++) {
    plans = plans.flatMap((plan) => {
      const from = last.get(plan)!
      return items.slice(from).map((item, at) => {
        const longer = [...plan, item]
        last.set(longer, from + at)
        return longer
      })
    })
    if (plans.length > MOST_WAYS) return []
  }
  return plans
}

const MOST_WAYS = 5000
