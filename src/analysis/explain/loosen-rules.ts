import type { BindingRule } from '../binding-rules.ts'
import { checkPlan } from '../check-plan.ts'
import type { AtHand } from './at-hand.ts'
import { type Change, withChange } from './change.ts'
import { looserBound, PATH_OF_RULE, RULE_PATHS } from './rule-steps.ts'
import { type Solution, solveAgain, tidied } from './solve-again.ts'

/** What comes of loosening one rule by one step. */
export interface RuleGain {
  readonly change: Extract<Change, { kind: 'rule' }>
  /** Places of the functions that stand at its edge; empty for a rule over all functions together. */
  readonly functions: readonly number[]
  readonly binds: boolean
  /** Valid with the looser rule. */
  readonly solution: Solution
  /** Against the best plan known without loosening: weighted hours, 0 or more, and hours per week. */
  readonly gain: number
  readonly moreHours: number
}

export interface Loosening {
  /**
   * The best plan known with nothing changed: the one at hand, or a better one that came up. What that one brings is no merit
   * of any rule.
   */
  readonly unchanged: Solution
  /** Every rule that can go looser: those that bring most first, then in the order of the parameters. */
  readonly rules: readonly RuleGain[]
}

/** Iterations of each solve. */
const ITERATIONS = 1500
/** Scores closer than this are equal. */
const EQUAL = 1e-6

/**
 * Solves again with each rule one step looser, from the plan at hand, and once with nothing changed, each with the same effort.
 *
 * @param binding per function
 */
export function* loosenRules(
  atHand: AtHand,
  binding: readonly (readonly BindingRule[])[],
): Generator<undefined, Loosening> {
  const { problem, plan, guidance } = atHand
  const options = { start: plan, guidance, iterations: ITERATIONS }
  let unchanged: Solution = { plan, score: atHand.score, hours: atHand.hours }
  const offer = (solution: Solution) => {
    if (solution.score > unchanged.score + EQUAL) unchanged = solution
  }
  offer(solveAgain(problem, options)!)
  yield
  const solved: { readonly change: RuleGain['change']; readonly solution: Solution }[] = []
  for (const path of RULE_PATHS) {
    const to = looserBound(problem.parameters, path)
    if (to === null) continue
    const change = { kind: 'rule', path, from: problem.parameters[path], to } as const
    const solution = solveAgain(withChange(problem, change), options)!
    if (checkPlan(problem, solution.plan).problems.length === 0) offer(solution)
    solved.push({ change, solution })
    yield
  }
  const rules = solved.map(({ change, solution }) => {
    const best = solution.score > unchanged.score + EQUAL ? solution : unchanged
    const gain = best.score - unchanged.score
    return {
      change,
      ...standing(atHand, binding, change),
      solution: best,
      gain,
      moreHours: best.hours - unchanged.hours,
    }
  })
  const isOther = unchanged.plan !== plan
  return {
    unchanged: isOther ? tidied(problem, unchanged) : unchanged,
    rules: rules.sort((a, b) => b.gain - a.gain),
  }
}

function standing(
  { problem, plan }: AtHand,
  binding: readonly (readonly BindingRule[])[],
  { path }: RuleGain['change'],
): Pick<RuleGain, 'functions' | 'binds'> {
  const functions = binding.flatMap((rules, place) =>
    rules.some(({ rule }) => PATH_OF_RULE[rule] === path) ? [place] : [],
  )
  const isFull = path === 'maxFunctions' && plan.functions.length >= problem.parameters.maxFunctions
  return { functions, binds: functions.length > 0 || isFull }
}
