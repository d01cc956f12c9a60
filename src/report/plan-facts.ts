import { checkPlan, type PlanProblem } from '../analysis/check-plan.ts'
import { type FunctionEffect, functionEffects } from '../analysis/effects/function-effects.ts'
import { type JobEffect, jobEffects } from '../analysis/effects/job-effects.ts'
import { groupingProblem } from '../analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../analysis/parameters.ts'
import { ASSUMPTION_FACTS, type Assumptions, assumptionsOf } from '../analysis/scenario/assumption-facts.ts'
import {
  meanHourlyCost,
  type ScenarioFigures,
  scenarioFigures,
  scenarioWork,
} from '../analysis/scenario/scenario-figures.ts'
import { type ScenarioMoney, scenarioMoney } from '../analysis/scenario/scenario-money.ts'
import type { MoneyLine } from '../records/case-file.ts'
import { ASSUMPTIONS } from '../records/scenario-advice.ts'
import type { WholeFunction, WholeScenario } from '../records/whole-case.ts'
import type { ReportFacts } from './report-facts.ts'

/** What the analysis makes of functions: a scenario's, or all that were kept. */
export interface PlanFacts {
  readonly functions: readonly WholeFunction[]
  readonly figures: ScenarioFigures
  readonly effects: readonly FunctionEffect[]
  readonly jobs: readonly JobEffect[]
  /** Broken rules, `function` being the place of the function. */
  readonly problems: readonly PlanProblem[]
}

export interface MoneyFacts {
  readonly money: ScenarioMoney
  readonly assumptions: Assumptions
  /** How many nobody filled in, of those that do not follow from the method or the records. */
  readonly guesses: number
}

export function planFacts(
  { whole, scope, minutesSeen }: ReportFacts,
  functions: readonly WholeFunction[],
): PlanFacts {
  const source = { ...whole, minutesSeen }
  const records = functions.map(recordOf)
  const plan = { functions: records }
  return {
    functions,
    figures: scenarioFigures(source, records),
    effects: functionEffects(
      source,
      plan,
      functions.map(({ weba }) => weba),
    ),
    jobs: jobEffects(source, '*', plan),
    problems: checkPlan(groupingProblem(whole, scope, DEFAULT_PARAMETERS), plan).problems,
  }
}

/** Rules a function breaks: its own, and those over all functions together that are broken by a task of it. */
export const problemsOf = (
  { problems }: PlanFacts,
  fn: WholeFunction,
  place: number,
): readonly PlanProblem[] =>
  problems.filter(
    (problem) =>
      problem.function === place ||
      (problem.function === undefined && fn.allocations.some(({ taskId }) => taskId === problem.taskId)),
  )

/** Hours and tasks as analysis reads them of a document. */
const recordOf = ({ weba, about, ...fn }: WholeFunction) => ({ ...fn, asked: weba, about })

export const functionsIn = ({ whole }: ReportFacts, { functionIds = [] }: WholeScenario): WholeFunction[] =>
  functionIds.flatMap((id) => whole.functions.find((fn) => fn.id === id) ?? [])

export function moneyFacts(
  { whole }: ReportFacts,
  scenario: WholeScenario,
  figures: ScenarioFigures,
): MoneyFacts {
  const work = scenarioWork(figures, whole.jobs, {
    otherBenefits: eurosIn(scenario.benefits),
    otherCosts: eurosIn(scenario.costs),
  })
  const said = scenario.assumed
  const { from: otherwise } = assumptionsOf(said, { mentorHourlyCost: 0 }).unknownHourlyCost
  const assumptions = assumptionsOf(said, { mentorHourlyCost: meanHourlyCost(work, otherwise) })
  const guesses = ASSUMPTIONS.filter(
    (name) => ASSUMPTION_FACTS[name].origin === 'guess' && said[name] === undefined,
  ).length
  return { money: scenarioMoney(work, assumptions), assumptions, guesses }
}

const eurosIn = (lines: readonly MoneyLine[] = []): number =>
  lines.reduce((sum, { eurosPerYear }) => sum + (eurosPerYear ?? 0), 0)
