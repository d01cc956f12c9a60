import { join } from 'node:path'
import { planResults } from '../bin/analyse/plan-results.ts'
import { readCaseFile } from '../bin/analyse/read-case-file.ts'
import { PROJECT_ROOT } from '../bin/setup/project-root.mjs'
import { groupingProblem } from '../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../src/analysis/parameters.ts'
import type { CaseFile } from '../src/records/case-file.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'
import { median } from './support/statistics.ts'

/** The best score known of each department of the public cases, from an exact solver or any run of a search. */
const BEST_KNOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  metaalbedrijf: { prod: 42.34, mag: 18.36 },
  universiteit: { owp: 11.67 },
  'uwv-administratie': { adm: 11.204, sec: 4.38, fac: 13.17 },
  verpleeghuis: { wg: 61.85 },
}
const TIME_LIMITS_SECONDS = [0.2, 2]

printMachine()
for (const seconds of TIME_LIMITS_SECONDS) {
  const rows: string[][] = []
  for (const name of Object.keys(BEST_KNOWN)) rows.push(...(await measureCase(name, seconds)))
  printTable([`grouping, ${seconds} s`, 'tasks', 'score', 'best known', 'share', 'iterations', 'took'], rows)
}

async function measureCase(name: string, seconds: number): Promise<string[][]> {
  const { file, problems } = readCaseFile(join(PROJECT_ROOT, 'public/cases', `${name}.json`))
  if (!file) throw new Error(problems.join('\n'))
  const rows: string[][] = []
  for (const [department, best] of Object.entries(BEST_KNOWN[name]!)) {
    rows.push(await measureDepartment(file, { name, department, best, seconds }))
  }
  return rows
}

interface Asked {
  readonly name: string
  readonly department: string
  readonly best: number
  readonly seconds: number
}

async function measureDepartment(
  file: CaseFile,
  { name, department, best, seconds }: Asked,
): Promise<string[]> {
  const scope = file.departments.find(({ id }) => id === department)!.id
  const options = {
    scope,
    parameters: DEFAULT_PARAMETERS,
    seconds,
    iterations: null,
    seed: null,
    exactSeconds: null,
  }
  const results = []
  for (let round = 0; round < ROUNDS; round++) results.push((await planResults(file, options)).results[0]!)
  const score = median(results.map((result) => result.score))
  return [
    `${name} ${department}`,
    String(groupingProblem(file, scope, DEFAULT_PARAMETERS).tasks.length),
    score.toFixed(3),
    best.toFixed(3),
    `${((100 * score) / best).toFixed(1)} %`,
    Math.round(median(results.map(({ iterations }) => iterations))).toLocaleString('en'),
    ms(median(results.map(({ milliseconds }) => milliseconds))),
  ]
}
