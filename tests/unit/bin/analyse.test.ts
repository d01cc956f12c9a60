import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PlanFile } from '../../../bin/analyse/plan-results.ts'
import { MAX_IMPORT_BYTES } from '../../../src/exchange/read-json.ts'
import { checkResult, eligibleTasks } from '../../support/check-plan.mjs'
import { EXAMPLE_NAMES, exampleFile, exampleJson } from '../../support/example-case.ts'
import { type CommandResult, PROJECT, runAnalyse, runAnalyseByNpm } from '../../support/run-analyse.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkvloer-analyse-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function planOf({ code, out, err }: CommandResult): PlanFile {
  expect(code, err).toBe(0)
  return JSON.parse(out) as PlanFile
}

/** Every result, judged by the referee. */
function expectValid(name: string, { parameters, results }: PlanFile): void {
  for (const { departmentId, functions, score, leftOut } of results) {
    const judged = checkResult(exampleJson(name), departmentId, functions, parameters)
    expect(judged.problems).toEqual([])
    expect(Math.abs(judged.score - score)).toBeLessThan(1e-3)
    const used = new Set(functions.flatMap((fn) => fn.allocations.map(({ taskId }) => taskId as string)))
    const inScope = exampleJson(name).tasks.filter((task) => [task.departmentId, '*'].includes(departmentId))
    expect(leftOut.map(({ taskId }) => taskId).sort()).toEqual(
      inScope
        .map(({ id }) => id)
        .filter((id) => !used.has(id))
        .sort(),
    )
    for (const { reason } of leftOut) expect(reason).toMatch(/^[\p{L}\p{P}\p{N}\p{S} ]{5,}$/u)
  }
}

describe('analyse', () => {
  test.each(EXAMPLE_NAMES)('%s: one valid result per department, in case order', async (name) => {
    const plan = planOf(await runAnalyse([exampleFile(name), '--iterations', '300']))
    expect(plan).toMatchObject({ format: 'werkvloer-plan', version: 1 })
    expect(plan.results.map(({ departmentId }) => departmentId)).toEqual(
      exampleJson(name).departments.map(({ id }) => id),
    )
    for (const result of plan.results) {
      expect(result).toMatchObject({
        bound: null,
        iterations: expect.any(Number),
        milliseconds: expect.any(Number),
      })
    }
    expectValid(name, plan)
  })

  test('runs by npm from any folder of the project, with a path as typed there', async () => {
    const args = ['universiteit.json', '--department', 'owp', '--iterations', '100', '--seed', '3']
    const plan = planOf(await runAnalyseByNpm(args, { folder: join(PROJECT, 'public/cases') }))
    expect(plan.results).toHaveLength(1)
    expectValid('universiteit', plan)
  })

  test('the same seed and iterations give the same plan', async () => {
    const args = [
      exampleFile('uwv-administratie'),
      '--department',
      'adm',
      '--iterations',
      '200',
      '--seed',
      '7',
    ]
    const [first, second] = [planOf(await runAnalyse(args)), planOf(await runAnalyse(args))]
    expect(first.results[0]?.iterations).toBe(200)
    expect({ ...second.results[0], milliseconds: 0 }).toEqual({ ...first.results[0], milliseconds: 0 })
  })

  test('across gives one result for all departments together', async () => {
    const plan = planOf(await runAnalyse([exampleFile('metaalbedrijf'), '--across', '--iterations', '100']))
    expect(plan.results.map(({ departmentId }) => departmentId)).toEqual(['*'])
    expectValid('metaalbedrijf', plan)
  })

  test('set changes parameters, nested ones too, and the output says which were used', async () => {
    const sets = ['--set', 'maxFunctions=1', '--set', 'digital.high=0.4', '--set', 'demandWeights.pace=2']
    const plan = planOf(await runAnalyse([exampleFile('verpleeghuis'), ...sets, '--iterations', '200']))
    expect(plan.parameters).toMatchObject({
      maxFunctions: 1,
      digital: { low: 1, high: 0.4 },
      demandWeights: { pace: 2 },
    })
    expect(plan.results[0]?.functions.length).toBeLessThanOrEqual(1)
    expectValid('verpleeghuis', plan)
  })

  test('numbers that contradict each other give an empty plan, and say why', async () => {
    const sets = ['--set', 'minHours=30', '--set', 'maxHours=20']
    const found = await runAnalyse([exampleFile('universiteit'), ...sets, '--iterations', '10'])
    expect(planOf(found).results.every(({ functions }) => functions.length === 0)).toBe(true)
    expect(found.err).toContain('no function can exist: minHours is more than maxHours')
  })

  test('seconds caps the search, also at none at all', async () => {
    const plan = planOf(await runAnalyse([exampleFile('universiteit'), '--seconds', '0']))
    expect(plan.results[0]).toMatchObject({ score: 0, iterations: 0, functions: [] })
    expect(eligibleTasks(exampleJson('universiteit'), 'owp').length).toBeGreaterThan(0)
    expectValid('universiteit', plan)
  })

  test('exact gives a bound at or above the score, and prints nothing else', async () => {
    const args = [
      exampleFile('uwv-administratie'),
      '--department',
      'sec',
      '--iterations',
      '500',
      '--exact',
      '2',
    ]
    const plan = planOf(await runAnalyse(args))
    expectValid('uwv-administratie', plan)
    const { bound, score } = plan.results[0]!
    if (bound !== null) expect(bound).toBeGreaterThanOrEqual(score - 1e-3)
  })
})

describe('analyse refuses', () => {
  async function refusalOf(...args: string[]): Promise<string[]> {
    const { code, out, err } = await runAnalyse(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err.trimEnd().split('\n')
  }

  test('a file that does not exist, a folder, an empty file, one too large', async () => {
    const absent = join(folder, 'absent.json')
    expect(await refusalOf(absent)).toEqual([`${absent}: does not exist`])
    expect(await refusalOf(folder)).toEqual([`${folder}: is a directory`])
    const empty = file('empty.json', '')
    expect(await refusalOf(empty)).toEqual([`${empty}: is empty`])
    const large = file('large.json', ' '.repeat(MAX_IMPORT_BYTES + 1))
    expect(await refusalOf(large)).toEqual([expect.stringContaining('large.json: the file: is too large')])
  })

  test('text that is no JSON, with line and column', async () => {
    const path = file('cut.json', '{\n  "format": "werkvloer-case",\n')
    expect(await refusalOf(path)).toEqual([`${path}: the file: is not valid JSON at line 3, column 1`])
  })

  test('a bad case and bad options at once, one line for each problem', async () => {
    const bad = exampleJson('universiteit')
    bad.tasks[0]!.knowledge = 9
    bad.tasks[1]!.processId = 'nowhere'
    const path = file('bad.json', JSON.stringify(bad))
    expect(await refusalOf(path, '--seconds', '-1', '--verbose')).toEqual([
      'unknown option --verbose',
      '--seconds must be a number of seconds, 0 or more, not "-1"',
      `${path}: tasks t01 knowledge: is out of range: 9 (<=4)`,
      `${path}: tasks t02 processId: refers to nothing: processes: nowhere`,
    ])
  })

  test('a department that is not there, and names those that are', async () => {
    expect(await refusalOf(exampleFile('metaalbedrijf'), '--department', 'x')).toEqual([
      'there is no department x; this case has prod, mag',
    ])
  })

  test('to start without a case', async () => {
    expect(await refusalOf()).toEqual([
      expect.stringContaining('no case file given; usage: npm run -s analyse'),
    ])
  })
})
