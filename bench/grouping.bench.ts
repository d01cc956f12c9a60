import { join } from 'node:path'
import loadHighs from 'highs'
import { readCaseFile } from '../bin/analyse/read-case-file.ts'
import { TimedSearch } from '../bin/analyse/timed-search.ts'
import { PROJECT_ROOT } from '../bin/setup/project-root.mjs'
import { exactPlan } from '../src/analysis/exact-plan.ts'
import type { GroupResult } from '../src/analysis/group-result.ts'
import { groupTasks } from '../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../src/analysis/grouping-problem.ts'
import { GroupingRun } from '../src/analysis/grouping-run.ts'
import { DEFAULT_PARAMETERS } from '../src/analysis/parameters.ts'
import type { WeekNeatness } from '../src/analysis/tidy/week-neatness.ts'
import type { DepartmentId } from '../src/records/ids.ts'
import { generatedDepartment, type Kind } from '../tests/support/generated-department.ts'
import { printMachine } from './support/machine.ts'
import { solvePlainProgram } from './support/plain-program.ts'
import { printTable } from './support/print-table.ts'

/** The best score known of each department, from an exact solver or any run of a search. */
const EXAMPLES: readonly (readonly [string, string, number])[] = [
  ['metaalbedrijf', 'prod', 42.34],
  ['metaalbedrijf', 'mag', 18.36],
  ['universiteit', 'owp', 11.67],
  ['uwv-administratie', 'adm', 11.204],
  ['uwv-administratie', 'sec', 4.38],
  ['uwv-administratie', 'fac', 13.17],
  ['verpleeghuis', 'wg', 61.85],
]
/** Kind, eligible tasks, seed, best known. */
const GENERATED: readonly (readonly [Kind, number, number, number])[] = [
  ['office', 9, 1, 8.744],
  ['care', 16, 5, 43.205],
  ['plant', 20, 15, 67.654],
  ['office', 25, 17, 37.047],
  ['office', 34, 9, 24.402],
  ['office', 50, 22, 61.974],
  ['care', 60, 12, 99.519],
  ['office', 80, 13, 78.436],
  ['plant', 134, 4, 109.44],
  ['office', 134, 16, 74.296],
]
const LIMITS_SECONDS = [0.2, 1, 2, 10]
const EXACT_SECONDS = 10
/** What the exact mode starts from. */
const START_ITERATIONS = 20_000
const SIZES = [10, 20, 40, 80, 134, 250, 500]
const SIZE_ITERATIONS = 10_000

interface Case {
  readonly name: string
  readonly problem: GroupingProblem
  readonly best: number
}

const search = new TimedSearch()
const cases = [...EXAMPLES.map(example), ...GENERATED.map(generated)]
printMachine()
console.log(
  'Score, share of the best known, time on the clock; two threads from 1 s on. Sizes are in processor time of one core.\n',
)
printTable(
  [
    'department',
    'tasks',
    'best known',
    ...LIMITS_SECONDS.map((limit) => `${limit} s`),
    `HiGHS ${EXACT_SECONDS} s`,
    'its bound',
    `bound of --exact ${EXACT_SECONDS}`,
  ],
  await inTurn(cases, measured),
)
await search.end()
printTable(
  ['tasks, eight departments', 'score', `${SIZE_ITERATIONS.toLocaleString('en')} iterations`, 'functions'],
  SIZES.map(measuredSize),
)
printTable(
  ['week of', 'blocks under half an hour', 'uneven daily tasks', 'split weekly tasks'],
  cases.map(({ name, problem }) => tidied(name, groupTasks(problem, { iterations: 5000 }))),
)

function example([name, department, best]: readonly [string, string, number]): Case {
  const { file, problems } = readCaseFile(join(PROJECT_ROOT, 'public/cases', `${name}.json`))
  if (!file) throw new Error(problems.join('\n'))
  const problem = groupingProblem(file, department as DepartmentId, DEFAULT_PARAMETERS)
  return { name: `${name} ${department}`, problem, best }
}

function generated([kind, tasks, seed, best]: readonly [Kind, number, number, number]): Case {
  const problem = groupingProblem(generatedDepartment({ kind, tasks, seed }), '*', DEFAULT_PARAMETERS)
  return { name: `${kind} ${tasks}`, problem, best }
}

async function inTurn<From, To>(list: readonly From[], each: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = []
  for (const one of list) results.push(await each(one))
  return results
}

/** As the command line does it: two threads where there is time for two. */
async function timed(problem: GroupingProblem, seconds: number): Promise<GroupResult> {
  if (seconds >= 1) return search.search(problem, 1, seconds * 1000)
  return groupTasks(problem, { deadline: { now: () => performance.now(), milliseconds: seconds * 1000 } })
}

async function measured({ name, problem, best }: Case): Promise<string[]> {
  const share = (score: number) => `${((100 * score) / best).toFixed(1)} %`
  const found: string[] = []
  for (const limit of LIMITS_SECONDS) {
    const started = performance.now()
    const { score } = await timed(problem, limit)
    const took = (performance.now() - started) / 1000
    found.push(`${score.toFixed(2)}, ${share(score)}, ${took.toFixed(2)} s`)
  }
  const highs = await loadHighs({ print: () => undefined })
  const plain = solvePlainProgram(problem, highs, EXACT_SECONDS)
  const start = groupTasks(problem, { iterations: START_ITERATIONS })
  const exact = exactPlan(problem, highs, { seconds: EXACT_SECONDS, start })
  const bound = (value: number | null) => (value === null ? 'none' : value.toFixed(2))
  return [
    name,
    String(problem.tasks.length),
    best.toFixed(3),
    ...found,
    `${plain.score.toFixed(2)}, ${share(plain.score)}`,
    bound(plain.bound),
    exact.proven ? `${bound(exact.bound)} proven` : bound(exact.bound),
  ]
}

function measuredSize(tasks: number): string[] {
  const file = generatedDepartment({ tasks, seed: 30, kind: 'care', departments: 8 })
  const run = new GroupingRun(groupingProblem(file, '*', DEFAULT_PARAMETERS), 1)
  const started = processorMs()
  run.advance(SIZE_ITERATIONS)
  const took = processorMs() - started
  const { score, functions } = run.result()
  return [String(tasks), score.toFixed(2), `${Math.round(took)} ms`, String(functions.length)]
}

function tidied(name: string, { untidy: { before, after } }: GroupResult): string[] {
  const change = (count: keyof WeekNeatness) => `${before[count]} to ${after[count]}`
  return [name, change('shortBlocks'), change('unevenDaily'), change('splitWeekly'), change('unlikeHalves')]
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
