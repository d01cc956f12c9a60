import fc from 'fast-check'
import type { Scope } from '../../src/analysis/eligible.ts'
import { type GroupingProblem, groupingProblem } from '../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS, type Parameters } from '../../src/analysis/parameters.ts'
import { parseCase } from '../../src/exchange/parse-case.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import { DAYPARTS } from '../../src/records/daypart.ts'
import type { DepartmentId, JobId, ProcessId, ProjectId, TaskId } from '../../src/records/ids.ts'
import { DEMANDS, type Demands, type Level, ORIGINS, RISKS, WISHES } from '../../src/records/scales.ts'
import type { Task } from '../../src/records/task.ts'
import { exampleText } from './example-case.ts'

/** An example case, parsed. */
export function exampleCase(name: string): CaseFile {
  const parsing = parseCase(new TextEncoder().encode(exampleText(name)))
  if (!parsing.ok) throw new Error(`the example ${name} does not parse`)
  return parsing.value
}

export const exampleProblem = (
  name: string,
  scope: string,
  parameters: Parameters = DEFAULT_PARAMETERS,
): GroupingProblem => groupingProblem(exampleCase(name), scope as Scope, parameters)

/** A suitable five-day task of ten hours, with what a test wants otherwise. */
export function task(over: Omit<Partial<Task>, 'id'> & { readonly id: string }): Task {
  return {
    departmentId: 'd' as DepartmentId,
    processId: 'core' as ProcessId,
    name: over.id,
    jobIds: ['j' as JobId],
    description: '',
    hoursPerWeek: 10,
    frequency: { times: 1, per: 'day' },
    knowledge: 0,
    responsibility: 0,
    demands: demandsOf([0, 0, 0, 0, 0, 0, 0]),
    location: 'here',
    dayparts: null,
    digitalisationRisk: 'low',
    origin: 'existing',
    sources: [],
    ...over,
    id: over.id as TaskId,
  }
}

export const demandsOf = (levels: readonly number[]): Demands =>
  Object.fromEntries(DEMANDS.map((demand, at) => [demand, levels[at] as Level])) as Demands

/** A case of one department with a core and a supporting process around these tasks. */
export function caseOf(tasks: readonly Task[]): CaseFile {
  const departmentId = 'd' as DepartmentId
  return {
    format: 'werkvloer-case',
    version: 1,
    project: { id: 'p' as ProjectId, name: 'p' },
    departments: [{ id: departmentId, name: 'd' }],
    processes: [
      { id: 'core' as ProcessId, departmentId, name: 'core', core: true },
      { id: 'side' as ProcessId, departmentId, name: 'side', core: false },
    ],
    jobs: [{ id: 'j' as JobId, departmentId, name: 'j' }],
    tasks,
    people: [],
    observations: [],
    interviews: [],
    findings: [],
    functions: [],
    scenarios: [],
  }
}

const ALL_DAYS = (half: string) => DAYPARTS.filter((daypart) => daypart.endsWith(half))
const anyWindow = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(ALL_DAYS('am'), ALL_DAYS('pm')) },
  { weight: 2, arbitrary: fc.subarray([...DAYPARTS], { minLength: 1 }) },
)
const anyLevel = (most: number) => fc.integer({ min: 0, max: most })
const mostly = <T>(usual: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary })

const anyTask = fc
  .record({
    hoursPerWeek: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
    frequency: fc.record({
      times: fc.integer({ min: 1, max: 4 }),
      per: fc.constantFrom('day' as const, 'day' as const, 'week' as const, 'month' as const),
    }),
    knowledge: mostly(1, anyLevel(4)),
    responsibility: mostly(0, anyLevel(3)),
    demands: fc.array(anyLevel(3), { minLength: 7, maxLength: 7 }).map(demandsOf),
    processId: fc.constantFrom('core', 'core', 'side'),
    location: fc.constantFrom('here', 'here', 'there', ''),
    dayparts: anyWindow,
    wish: mostly('shed' as const, fc.constantFrom(...WISHES)),
    digitalisationRisk: mostly('low' as const, fc.constantFrom(...RISKS)),
    origin: mostly('existing' as const, fc.constantFrom(...ORIGINS)),
  })
  .map((fields) => fields as unknown as Partial<Task>)

/** Small cases with all kinds of tasks, most of them eligible; ids in random order. */
export const anyGroupingCase: fc.Arbitrary<CaseFile> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 10, max: 99 }), anyTask), { maxLength: 14, selector: ([id]) => id })
  .map((tasks) => caseOf(tasks.map(([id, fields]) => task({ ...fields, id: `t${id}` }))))

/** The defaults, with a few of them changed so that small cases have functions too. */
export const anyParameters: fc.Arbitrary<Parameters> = fc
  .record({
    minHours: fc.constantFrom(8, 12, 16),
    maxDays: fc.constantFrom(3, 4, 5),
    minTasks: fc.constantFrom(1, 2, 4),
    maxTaskShare: fc.constantFrom(0.4, 0.6, 1),
    minDayHours: fc.constantFrom(2, 4),
    openCost: fc.constantFrom(0, 2),
    splitCost: fc.constantFrom(0, 0.5),
    maxFunctions: fc.constantFrom(1, 3, 6),
  })
  .map((changed) => ({ ...DEFAULT_PARAMETERS, ...changed }))
