import loadHighs from 'highs'
import { eligibility, type Scope } from '../../src/analysis/eligible.ts'
import { exactPlan } from '../../src/analysis/exact-plan.ts'
import type { GroupResult } from '../../src/analysis/group-result.ts'
import { type GroupOptions, groupTasks } from '../../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../../src/analysis/grouping-problem.ts'
import type { Parameters } from '../../src/analysis/parameters.ts'
import type { Plan, PlanFunction } from '../../src/analysis/plan.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import { type LeftOut, leftOut } from './left-out.ts'
import type { AnalyseOptions } from './options.ts'
import { TimedSearch } from './timed-search.ts'

/** What the command prints. */
export interface PlanFile {
  readonly format: 'werkvloer-plan'
  readonly version: 1
  readonly parameters: Parameters
  readonly results: readonly PlanResult[]
}

interface PlanResult {
  readonly departmentId: Scope
  /** Weighted hours per week. */
  readonly score: number
  /** Proven upper bound of the score, or null. */
  readonly bound: number | null
  readonly milliseconds: number
  readonly iterations: number
  /** What one would blush to read aloud in the week, before and after it was tidied at equal score. */
  readonly untidy: GroupResult['untidy']
  readonly functions: readonly PlanFunction[]
  readonly leftOut: readonly LeftOut[]
}

type Grouping = Pick<
  AnalyseOptions,
  'scope' | 'parameters' | 'seconds' | 'iterations' | 'seed' | 'exactSeconds'
>

/** One result per department in case order, or the one asked for. */
export async function planResults(file: CaseFile, options: Grouping): Promise<PlanFile> {
  const scopes: readonly Scope[] =
    options.scope === null ? file.departments.map(({ id }) => id) : [options.scope]
  const timed = hasTimeForTwo(options) ? new TimedSearch() : null
  const results: PlanResult[] = []
  for (const scope of scopes) results.push(await planResult(file, scope, options, timed))
  await timed?.end()
  return { format: 'werkvloer-plan', version: 1, parameters: options.parameters, results }
}

/** A thread takes some 0.3 s until it searches: a shorter time is better spent in one. */
const hasTimeForTwo = ({ seconds, iterations }: Grouping): boolean =>
  seconds !== null && seconds >= 1 && iterations === null

async function planResult(
  file: CaseFile,
  scope: Scope,
  options: Grouping,
  timed: TimedSearch | null,
): Promise<PlanResult> {
  const started = performance.now()
  const problem = groupingProblem(file, scope, options.parameters)
  const found = timed
    ? await timed.search(problem, options.seed ?? 1, (options.seconds ?? 0) * 1000)
    : groupTasks(problem, searchOptions(options))
  const plan: ScoredPlan =
    options.exactSeconds === null ? found : await improved(problem, found, options.exactSeconds)
  return {
    departmentId: scope,
    score: plan.score,
    bound: plan.bound ?? null,
    milliseconds: Math.round(performance.now() - started),
    iterations: found.iterations,
    untidy: plan.untidy,
    functions: plan.functions,
    leftOut: leftOut(problem, plan, eligibility(file, scope).excluded),
  }
}

function searchOptions({ seconds, iterations, seed }: Grouping): GroupOptions {
  return {
    ...(seed === null ? {} : { seed }),
    ...(iterations === null ? {} : { iterations }),
    ...(seconds === null ? {} : { deadline: { now: () => performance.now(), milliseconds: seconds * 1000 } }),
  }
}

interface ScoredPlan extends Plan {
  readonly score: number
  readonly bound?: number | null
  readonly untidy: GroupResult['untidy']
}

/** The solver is loaded anew for each result: one that failed leaves nothing behind for the next. */
async function improved(problem: GroupingProblem, start: GroupResult, seconds: number): Promise<ScoredPlan> {
  // It greets on standard output, which is the plan's alone.
  const highs = await loadHighs({ print: () => undefined, printErr: (line) => console.error(line) })
  const exact = exactPlan(problem, highs, { seconds, start })
  return { ...exact, untidy: exact.untidy ?? start.untidy }
}
