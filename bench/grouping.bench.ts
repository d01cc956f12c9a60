import { join } from 'node:path'
import loadHighs from 'highs'
import { readCaseFile } from '../bin/analyse/read-case-file.ts'
import { PROJECT_ROOT } from '../bin/setup/project-root.mjs'
import { exactPlan } from '../src/analysis/exact-plan.ts'
import { GroupingRun, type GroupResult, groupTasks } from '../src/analysis/group-tasks.ts'
import { type GroupingProblem, groupingProblem } from '../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../src/analysis/parameters.ts'
import { EMPTY_PLAN } from '../src/analysis/plan.ts'
import type { WeekNeatness } from '../src/analysis/tidy/week-neatness.ts'
import type { DepartmentId } from '../src/records/ids.ts'
import { generatedDepartment, type Kind } from '../tests/support/generated-department.ts'
import { printMachine } from './support/machine.ts'
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
  ['care', 16, 5, 43.2],
  ['office', 34, 9, 24.402],
  ['care', 60, 12, 99.519],
  ['office', 80, 13, 78.315],
  ['office', 134, 16, 74.296],
]
const LIMITS_SECONDS = [0.2, 1, 2, 10]
const EXACT_SECONDS = 10
const SIZES = [10, 20, 40, 80, 134, 250, 500]
const SIZE_ITERATIONS = 10_000

interface Case {
  readonly name: string
  readonly problem: GroupingProblem
  readonly best: number
}

const cases = [...EXAMPLES.map(example), ...GENERATED.map(generated)]
printMachine()
console.log(`Times are processor time of one core. Shares are of the best known score.\n`)
printTable(
  [
    'department',
    'tasks',
    'best known',
    ...LIMITS_SECONDS.map((limit) => `${limit} s`),
    `HiGHS ${EXACT_SECONDS} s`,
    'bound',
  ],
  await inTurn(cases, measured),
)
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

async function measured({ name, problem, best }: Case): Promise<string[]> {
  const share = (score: number) => `${((100 * score) / best).toFixed(1)} %`
  const found = LIMITS_SECONDS.map((limit) => {
    const deadline = { now: processorMs, milliseconds: limit * 1000 }
    return share(groupTasks(problem, { deadline }).score)
  })
  const highs = await loadHighs({ print: () => undefined })
  const exact = exactPlan(problem, highs, { seconds: EXACT_SECONDS, start: EMPTY_PLAN })
  const bound = exact.bound === null ? 'none' : exact.bound.toFixed(2)
  return [name, String(problem.tasks.length), best.toFixed(3), ...found, share(exact.score), bound]
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
  return [name, change('shortBlocks'), change('unevenDaily'), change('splitWeekly')]
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
