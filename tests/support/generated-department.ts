import { parseCase } from '../../src/exchange/parse-case.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import { DAYPARTS } from '../../src/records/daypart.ts'
import { DEMANDS } from '../../src/records/scales.ts'

/** How big, what kind and which one: equal options give equal cases. */
export interface GeneratedOptions {
  /** Eligible tasks, all departments together. */
  readonly tasks: number
  readonly seed: number
  readonly kind?: Kind
  /** Default 1; the tasks are divided over them. */
  readonly departments?: number
}

export const KINDS = ['office', 'care', 'plant'] as const
export type Kind = (typeof KINDS)[number]

/** Base demands per kind of department, in the order of `DEMANDS`, and how long a task takes a week. */
const PROFILES: Readonly<Record<Kind, { readonly demands: readonly number[]; readonly hours: number }>> = {
  office: { demands: [1, 1, 1.3, 0.6, 1, 0.5, 0.3], hours: 4 },
  care: { demands: [0.8, 1.6, 1.2, 0.6, 1.2, 1, 1.8], hours: 8 },
  plant: { demands: [0.6, 0.1, 1.7, 0.9, 0.7, 0.9, 2.3], hours: 9 },
}

/**
 * A case with departments as they are met: work processes with their own place and demands, most of them core, daily
 * tasks in all lengths with a few weekly and monthly ones, windows on mornings, afternoons or single days.
 */
export function generatedDepartment(options: GeneratedOptions): CaseFile {
  const parsing = parseCase(new TextEncoder().encode(JSON.stringify(generatedCase(options))))
  if (!parsing.ok) throw new Error('a generated case does not parse')
  return parsing.value
}

/** The same as plain JSON. */
export function generatedCase({ tasks, seed, kind = 'office', departments = 1 }: GeneratedOptions) {
  const draw = drawer(seed)
  const ids = Array.from({ length: departments }, (_, at) => `d${at}`)
  const count = (at: number) => Math.floor((tasks + at) / departments)
  const processes = ids.flatMap((id, at) =>
    processesOf(id, Math.max(2, Math.round(count(at) / 6)), kind, draw),
  )
  return {
    format: 'werkvloer-case' as const,
    version: 1 as const,
    project: { id: `generated-${seed}`, name: `Generated ${kind} ${tasks}` },
    departments: ids.map((id) => ({ id, name: id })),
    processes: processes.map(({ id, departmentId, core }) => ({ id, departmentId, name: id, core })),
    jobs: ids.map((id) => ({ id: `${id}-j`, departmentId: id, name: 'job', fte: 3 })),
    people: [],
    tasks: ids.flatMap((id, at) => {
      const own = processes.filter(({ departmentId }) => departmentId === id)
      return Array.from({ length: count(at) }, (_, number) =>
        taskOf(`${id}-t${String(number + 100)}`, own[Math.floor(draw() * own.length)]!, kind, draw),
      )
    }),
    observations: [],
    interviews: [],
    findings: [],
  }
}

type Draw = () => number

interface Process {
  readonly id: string
  readonly departmentId: string
  readonly core: boolean
  readonly location: string
  readonly demands: readonly number[]
}

function processesOf(departmentId: string, count: number, kind: Kind, draw: Draw): Process[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${departmentId}-p${at}`,
    departmentId,
    core: at === 0 || draw() < 0.6,
    location: `${departmentId}-l${Math.floor(draw() * (1 + count / 2))}`,
    demands: PROFILES[kind].demands.map((base) => base + (draw() - 0.5) * 0.8),
  }))
}

function taskOf(id: string, process: Process, kind: Kind, draw: Draw) {
  const spread = draw() + draw() + draw() - 1.5
  const hours = Math.max(0.5, Math.round(2 * PROFILES[kind].hours * Math.exp(1.1 * spread)) / 2)
  const level = (base: number) => Math.max(0, Math.min(4, Math.round(base + (draw() + draw() - 1) * 1.4)))
  return {
    id,
    departmentId: process.departmentId,
    processId: process.id,
    jobIds: [`${process.departmentId}-j`],
    name: id,
    hoursPerWeek: hours,
    frequency: frequencyOf(kind, draw),
    knowledge: oneOf(draw, [0, 0, 0, 1, 1, 1, 1, 2]),
    responsibility: oneOf(draw, [0, 0, 1, 1, 1, 1, 2]),
    demands: Object.fromEntries(DEMANDS.map((demand, at) => [demand, level(process.demands[at]!)])),
    location: draw() < 0.85 ? process.location : `${process.departmentId}-l${Math.floor(draw() * 4)}`,
    dayparts: windowOf(draw),
    wish: oneOf(draw, ['shed', 'shed', 'neutral']),
    digitalisationRisk: oneOf(
      draw,
      kind === 'office' ? ['low', 'medium', 'medium', 'high'] : ['low', 'low', 'low', 'medium', 'high'],
    ),
    origin: draw() < 0.9 ? 'existing' : 'undone',
  }
}

function frequencyOf(kind: Kind, draw: Draw) {
  const luck = draw() + (kind === 'office' ? 0.15 : 0)
  if (luck < 0.65) return { times: 1 + Math.floor(draw() * 4), per: 'day' }
  if (luck < 1) return { times: 1 + Math.floor(draw() * 4), per: 'week' }
  return { times: 1 + Math.floor(draw() * 2), per: 'month' }
}

function windowOf(draw: Draw): string[] | null {
  const luck = draw()
  if (luck < 0.62) return null
  if (luck < 0.77) return DAYPARTS.filter((daypart) => daypart.endsWith('am'))
  if (luck < 0.92) return DAYPARTS.filter((daypart) => daypart.endsWith('pm'))
  const open = DAYPARTS.filter(() => draw() < 0.4)
  return open.length > 0 ? open : ['mon-am', 'tue-am']
}

const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[Math.floor(draw() * values.length)]!

/** Mulberry32, as the search uses: equal cases for equal seeds on every machine. */
function drawer(seed: number): Draw {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
