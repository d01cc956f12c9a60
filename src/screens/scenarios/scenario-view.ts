import { checkPlan, type PlanProblem } from '../../analysis/check-plan.ts'
import type { Scope } from '../../analysis/eligible.ts'
import { groupingProblem } from '../../analysis/grouping-problem.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import { type Assumptions, assumptionsOf } from '../../analysis/scenario/assumption-facts.ts'
import {
  meanHourlyCost,
  type ScenarioFigures,
  type ScenarioSource,
  scenarioFigures,
  scenarioWork,
} from '../../analysis/scenario/scenario-figures.ts'
import { type ScenarioMoney, scenarioMoney } from '../../analysis/scenario/scenario-money.ts'
import { holderWishes } from '../../analysis/wish.ts'
import type { Job, MoneyLine } from '../../records/case-file.ts'
import type { FunctionRecord, ScenarioRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'

/** A scenario with what the records and its assumptions make of it. */
export interface ScenarioView {
  readonly record: ScenarioRecord
  /** Never empty. */
  readonly name: string
  readonly figures: ScenarioFigures
  readonly money: ScenarioMoney
  readonly assumptions: Assumptions
  /** Euro per hour; the default of `mentorHourlyCost`. */
  readonly meanHourlyCost: number
  /** Jobs that get hours back and have no hourly cost. */
  readonly jobsWithoutCost: readonly Job[]
  /** Lines the analyst or a file added to the money. */
  readonly otherBenefits: readonly MoneyLine[]
  readonly otherCosts: readonly MoneyLine[]
  /** Tasks that holders of these jobs want to do more of. */
  readonly wantMore: readonly TaskId[]
  /** People who hold the work of its functions now. */
  readonly backups: number
  /** Whether its functions keep the rules of the grouping as they are now. */
  readonly keepsRules: boolean
}

/** What scenarios are read from. */
export interface ViewSource {
  readonly source: ScenarioSource
  readonly functions: readonly FunctionRecord[]
  readonly parametersOf: (scope: Scope) => Parameters
  /** Stands in for an empty name. */
  readonly nameless: string
}

export function scenarioView(
  { source, functions, parametersOf, nameless }: ViewSource,
  record: ScenarioRecord,
): ScenarioView {
  const own = (record.functionIds ?? []).flatMap((id) => functions.find((fn) => fn.id === id) ?? [])
  const figures = scenarioFigures(source, own)
  const otherBenefits = moneyLinesOf(record.benefits)
  const otherCosts = moneyLinesOf(record.costs)
  const work = scenarioWork(figures, source.jobs, {
    otherBenefits: eurosIn(otherBenefits),
    otherCosts: eurosIn(otherCosts),
  })
  const said = record.assumed ?? {}
  const { from: otherwise } = assumptionsOf(said, { mentorHourlyCost: 0 }).unknownHourlyCost
  const mean = meanHourlyCost(work, otherwise)
  const assumptions = assumptionsOf(said, { mentorHourlyCost: mean })
  const jobs = figures.freed.flatMap(({ jobId }) => source.jobs.find(({ id }) => id === jobId) ?? [])
  const jobIds = new Set<unknown>(jobs.map(({ id }) => id))
  return {
    record,
    name: record.name.trim() || nameless,
    figures,
    money: scenarioMoney(work, assumptions),
    assumptions,
    meanHourlyCost: mean,
    jobsWithoutCost: jobs.filter(({ hourlyCost }) => hourlyCost == null),
    otherBenefits,
    otherCosts,
    wantMore: source.tasks
      .filter((task) => task.jobIds.some((id) => jobIds.has(id)) && isWantedMore(source, task))
      .map(({ id }) => id),
    backups: source.people.filter(({ jobId }) => jobIds.has(jobId)).length,
    keepsRules: brokenRules(source, own, parametersOf).length === 0,
  }
}

/** What functions break of the rules of the department all of them are in, or of all together. */
export function brokenRules(
  source: ScenarioSource,
  functions: readonly FunctionRecord[],
  parametersOf: ViewSource['parametersOf'],
): readonly PlanProblem[] {
  const departments = new Set(functions.flatMap(({ departmentIds = [] }) => departmentIds))
  const [only] = departments
  const scope = departments.size === 1 && only !== undefined ? only : '*'
  const problem = groupingProblem(source, scope, parametersOf(scope))
  return checkPlan(problem, { functions }).problems
}

const isWantedMore = (source: ScenarioSource, task: ScenarioSource['tasks'][number]): boolean =>
  task.wish === 'more' || holderWishes(source, task).some(({ wish }) => wish === 'more')

/** Documents keep these as they came: what is no line is left aside. */
function moneyLinesOf(held: unknown): MoneyLine[] {
  if (!Array.isArray(held)) return []
  return held.filter(
    (line): line is MoneyLine => typeof line === 'object' && line !== null && typeof line.label === 'string',
  )
}

const eurosIn = (lines: readonly MoneyLine[]): number =>
  lines.reduce((sum, { eurosPerYear: euros }) => sum + (Number.isFinite(euros) ? (euros ?? 0) : 0), 0)

/** How many scenarios fit beside each other. */
export const MOST_COMPARED = 3

/** Those chosen of the ones there are, in their order; nobody chose yet: the first. Never more than fit. */
export function comparedViews(
  views: readonly ScenarioView[],
  chosen: readonly string[] | null,
): readonly ScenarioView[] {
  const wanted = chosen ? views.filter(({ record }) => chosen.includes(record.id)) : views
  return (wanted.length > 0 ? wanted : views).slice(0, MOST_COMPARED)
}

/** What is chosen after one was tapped: where it would be one too many, the oldest choice goes. */
export function toggledChoice(chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.length > 1 ? chosen.filter((each) => each !== id) : chosen
  return [...chosen, id].slice(-MOST_COMPARED)
}
