import type { FunctionShape } from './function-shape.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { KeptShape, PlanGuide } from './plan-guide.ts'

type Shapes = readonly FunctionShape[]

/** Attempts at one kept function in a plan to start from. */
const TRIES = 40
/** Tasks drawn blindly beside those asked for. */
const MOST_BLIND = 4

/** Brings something the plan lacks into it, at random: a kept function, or a wanted task. */
export function repaired(around: Neighbourhood, guide: PlanGuide, plan: Shapes): Shapes | null {
  const { random } = around
  const places = guide.assign(plan)
  const lacking = guide.kept.filter((_, one) => places[one]! < 0)
  if (lacking.length > 0) {
    const shape = keptShape(around, plan, lacking[random.below(lacking.length)]!)
    return shape && joined(around, plan, shape, places)
  }
  const wanted = guide.wanted.filter((task) => !plan.some(({ tasks }) => tasks.includes(task)))
  if (wanted.length === 0) return null
  return withWanted(around, guide, plan, wanted[random.below(wanted.length)]!)
}

/** The kept functions alone, as far as they were found and go together. */
export function keptPlan(around: Neighbourhood, guide: PlanGuide): Shapes {
  const { evaluator } = around
  let plan: Shapes = []
  for (const kept of guide.kept) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const shape = keptShape(around, plan, kept)
      if (
        !shape ||
        evaluator.score([...plan, shape], Number.NEGATIVE_INFINITY) === Number.NEGATIVE_INFINITY
      ) {
        continue
      }
      plan = [...plan, shape]
      break
    }
  }
  return plan
}

/** One function that is as a kept one asks; null when this attempt gave none that can exist. */
function keptShape(around: Neighbourhood, plan: Shapes, kept: KeptShape): FunctionShape | null {
  const { random, evaluator, builder } = around
  const { patterns, hours, size } = evaluator.problem
  const days = kept.days ?? patterns[random.below(patterns.length)]!
  if (size === 0 || !patterns.includes(days)) return null
  if (kept.whole) return evaluator.shape(kept.tasks, days)
  const like = likeOne(around, plan, kept) ?? byChance(around, kept)
  const tasks = like ?? builder.tasks(random, days, hours, evaluator.problem.value, kept.tasks)
  return tasks && evaluator.shape(tasks, days)
}

/** The tasks asked for, with some of those of a function at hand; null by chance, or when there is none. */
function likeOne({ random, pool }: Neighbourhood, plan: Shapes, { tasks }: KeptShape): number[] | null {
  const models = [...plan, ...pool]
  if (models.length === 0 || random.next() < 0.6) return null
  const model = models[random.below(models.length)]!
  const dropped = 0.5 * random.next()
  const others = model.tasks.filter((task) => !tasks.includes(task) && random.next() >= dropped)
  return [...tasks, ...others].sort((a, b) => a - b)
}

/** The tasks asked for, with a few others drawn blindly: a function that can be need not be a good one; null by chance. */
function byChance({ random, evaluator }: Neighbourhood, { tasks }: KeptShape): number[] | null {
  if (random.next() < 0.6) return null
  const chosen = new Set(tasks)
  for (let more = random.below(MOST_BLIND + 1); more > 0; more--)
    chosen.add(random.below(evaluator.problem.size))
  return [...chosen].sort((a, b) => a - b)
}

/** With a function more, in the place of one that is not kept when there is no room or by chance. */
function joined(
  { random, evaluator }: Neighbourhood,
  plan: Shapes,
  shape: FunctionShape,
  places: readonly number[],
): Shapes | null {
  const full = plan.length >= evaluator.problem.parameters.maxFunctions
  const free = plan.map((_, at) => at).filter((at) => !places.includes(at))
  if (!full && (free.length === 0 || random.next() < 0.4)) return [...plan, shape]
  if (free.length === 0) return null
  // What stands in its way may be more than one function: now and then only the kept ones stay.
  if (random.next() < 0.2) return [...plan.filter((_, at) => places.includes(at)), shape]
  const out = free[random.below(free.length)]!
  return plan.map((own, at) => (at === out ? shape : own))
}

function withWanted(around: Neighbourhood, guide: PlanGuide, plan: Shapes, task: number): Shapes | null {
  const { random, evaluator } = around
  const places = guide.assign(plan)
  if (plan.length === 0 || random.next() < 0.3) {
    const shape = keptShape(around, plan, { tasks: [task], whole: false, days: null })
    return shape && joined(around, plan, shape, places)
  }
  const at = random.below(plan.length)
  const kept = guide.kept[places.indexOf(at)]
  if (kept?.whole) return null
  const { patterns } = evaluator.problem
  const days = kept?.days || random.next() < 0.6 ? plan[at]!.days : patterns[random.below(patterns.length)]!
  const dropped = random.next() < 0.4 ? 0 : 0.4 * random.next()
  const others = plan[at]!.tasks.filter((own) => kept?.tasks.includes(own) || random.next() >= dropped)
  const shape = evaluator.shape(
    [...others, task].sort((a, b) => a - b),
    days,
  )
  return shape && plan.map((own, other) => (other === at ? shape : own))
}
