import type { Allocation, Job, Process } from '../../records/case-file.ts'
import { DAYS } from '../../records/daypart.ts'
import type { FunctionRecord } from '../../records/document-records.ts'
import type { FunctionId, JobId, TaskId } from '../../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import type { Task } from '../../records/task.ts'
import { type Fitness, functionQuality, type QualitySource } from '../effects/work-quality.ts'
import { verdictOf } from '../verdict.ts'
import { wishOf } from '../wish.ts'
import type { ScenarioWork } from './scenario-money.ts'

/** The records a scenario is described from. */
export interface ScenarioSource extends QualitySource {
  readonly jobs: readonly Job[]
  readonly processes: readonly Process[]
}

export interface FunctionFigures {
  readonly id: FunctionId
  readonly name: string
  /** Per week. */
  readonly hours: number
  readonly days: number
  /** Most hours first. */
  readonly tasks: readonly { readonly taskId: TaskId; readonly hours: number }[]
  /** Whether it may be proposed as it is, by the quality of its work. */
  readonly fitness: Fitness
  /** In the order of `DEMANDS`: the heaviest level of its tasks. */
  readonly demands: readonly Level[]
  /** Distinct; '' is unknown. */
  readonly locations: readonly string[]
}

/** A demand with the functions in which it is heaviest (none at level 0). */
export interface ScenarioDemand {
  readonly demand: Demand
  readonly level: Level
  readonly functionIds: readonly FunctionId[]
}

export interface ScenarioFigures {
  readonly functions: readonly FunctionFigures[]
  /** Per week, all functions together. */
  readonly hours: number
  /** Hours a week each existing job gets back, most first; a task of several jobs counts for each in equal parts. */
  readonly freed: readonly { readonly jobId: JobId; readonly hours: number }[]
  /** Hours of work that nobody gets to now: doing it frees nobody. */
  readonly undoneHours: number
  /** Hours of tasks of which no job is known. */
  readonly unheldHours: number
  /** Shares of the hours, 0-1; 0 without hours. */
  readonly suitableShare: number
  readonly coreShare: number
  /** In the order of `DEMANDS`. */
  readonly demands: readonly ScenarioDemand[]
  /** Distinct, in order of first task; '' is unknown. */
  readonly locations: readonly string[]
  /** Tasks people would rather not do, that somebody gets. */
  readonly shedTaken: readonly TaskId[]
  /** The same, that stay where they are wholly. */
  readonly shedLeft: readonly TaskId[]
  /** Tasks people want to keep or do more of, that go to somebody all the same. */
  readonly keptTaken: readonly TaskId[]
  /** Tasks the functions name that are not among the records. */
  readonly unknownTasks: number
}

interface Placed {
  readonly task: Task
  readonly allocation: Allocation
}

/** What the records say about the functions of a scenario. Order of tasks and jobs follows the records. */
export function scenarioFigures(
  source: ScenarioSource,
  functions: readonly FunctionRecord[],
): ScenarioFigures {
  const tasks = new Map(source.tasks.map((task) => [task.id, task]))
  const core = new Set(source.processes.filter((process) => process.core).map(({ id }) => id))
  const placedPer = functions.map((fn) => placedIn(fn, tasks))
  const placed = placedPer.flat()
  const hours = hoursOf(placed)
  // Work at a place of the same name in a department without functions is company to nobody.
  const near = { ...source, tasks: tasksNear(source, placed) }
  const share = (part: readonly Placed[]) => (hours > 0 ? hoursOf(part) / hours : 0)
  const figures = functions.map((fn, at) => ({
    ...functionFigures(fn, placedPer[at]!),
    fitness: functionQuality(near, { functions }, at, fn.asked).fitness,
  }))
  return {
    functions: figures,
    hours,
    ...freedOf(source.jobs, placed),
    suitableShare: share(placed.filter(({ task }) => verdictOf(task) === 'suitable')),
    coreShare: share(placed.filter(({ task }) => core.has(task.processId))),
    demands: demandsOf(figures),
    locations: locationsOf(placed),
    ...wishesOf(source, placed),
    unknownTasks: functions.reduce((sum, fn) => sum + fn.allocations.length, 0) - placed.length,
  }
}

/** What the money is about. Work that nobody got to frees nobody, so it brings nothing here. */
export function scenarioWork(
  { functions, freed, unheldHours }: ScenarioFigures,
  jobs: readonly Job[],
  other: Pick<ScenarioWork, 'otherBenefits' | 'otherCosts'>,
): ScenarioWork {
  const costOf = (id: JobId) => jobs.find((job) => job.id === id)?.hourlyCost ?? null
  const unheld = unheldHours > 0 ? [{ hours: unheldHours, hourlyCost: null }] : []
  return {
    functions: functions.map(({ hours, days }) => ({ hours, days })),
    freed: [...freed.map(({ jobId, hours }) => ({ hours, hourlyCost: costOf(jobId) })), ...unheld],
    ...other,
  }
}

/**
 * Euro per hour of the colleagues whose work it is, weighed by the hours they give: usually the mentors.
 *
 * @param otherwise when no job with hours has a cost
 */
export function meanHourlyCost({ freed }: Pick<ScenarioWork, 'freed'>, otherwise: number): number {
  const known = freed.filter(({ hourlyCost }) => hourlyCost !== null)
  const hours = known.reduce((sum, each) => sum + each.hours, 0)
  if (!(hours > 0)) return otherwise
  return known.reduce((sum, each) => sum + each.hours * (each.hourlyCost ?? 0), 0) / hours
}

const placedIn = ({ allocations }: FunctionRecord, tasks: ReadonlyMap<TaskId, Task>): Placed[] =>
  allocations.flatMap((allocation) => {
    const task = tasks.get(allocation.taskId)
    return task ? [{ task, allocation }] : []
  })

const hoursOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { allocation }) => sum + allocation.hours, 0)

const locationsOf = (placed: readonly Placed[]): string[] => [
  ...new Set(placed.map(({ task }) => task.location)),
]

/** Less than this in a day is rounding, in hours. */
const NOTHING = 0.01

function functionFigures(
  { id, name }: FunctionRecord,
  placed: readonly Placed[],
): Omit<FunctionFigures, 'fitness'> {
  const dayHours = (day: string) =>
    placed.reduce((sum, { allocation: { schedule } }) => {
      const halves: Readonly<Record<string, number | undefined>> = schedule
      return sum + (halves[`${day}-am`] ?? 0) + (halves[`${day}-pm`] ?? 0)
    }, 0)
  return {
    id,
    name,
    hours: hoursOf(placed),
    days: DAYS.filter((day) => dayHours(day) > NOTHING).length,
    tasks: placed
      .map(({ task, allocation }) => ({ taskId: task.id, hours: allocation.hours }))
      .sort((a, b) => b.hours - a.hours),
    demands: DEMANDS.map((demand) => heaviest(placed.map(({ task }) => task.demands[demand]))),
    locations: locationsOf(placed),
  }
}

const heaviest = (levels: readonly Level[]): Level => levels.reduce<Level>((a, b) => (b > a ? b : a), 0)

const demandsOf = (functions: readonly FunctionFigures[]): ScenarioDemand[] =>
  DEMANDS.map((demand, at) => {
    const level = heaviest(functions.map(({ demands }) => demands[at]!))
    const reached = functions.filter(({ demands }) => level > 0 && demands[at] === level)
    return { demand, level, functionIds: reached.map(({ id }) => id) }
  })

function freedOf(jobs: readonly Job[], placed: readonly Placed[]) {
  const done = placed.filter(({ task }) => task.origin !== 'undone')
  const known = new Set(jobs.map(({ id }) => id))
  const freed = new Map<JobId, number>()
  let unheldHours = 0
  for (const { task, allocation } of done) {
    const holders = task.jobIds.filter((id) => known.has(id))
    if (holders.length === 0) unheldHours += allocation.hours
    for (const id of holders) freed.set(id, (freed.get(id) ?? 0) + allocation.hours / holders.length)
  }
  return {
    freed: [...freed].map(([jobId, hours]) => ({ jobId, hours })).sort((a, b) => b.hours - a.hours),
    undoneHours: hoursOf(placed) - hoursOf(done),
    unheldHours,
  }
}

/** All tasks of the departments the functions are in. */
function tasksNear({ tasks }: ScenarioSource, placed: readonly Placed[]): readonly Task[] {
  const departments = new Set(placed.map(({ task }) => task.departmentId))
  return tasks.filter(({ departmentId }) => departments.has(departmentId))
}

function wishesOf(source: ScenarioSource, placed: readonly Placed[]) {
  const taken = new Set(placed.map(({ task }) => task.id))
  const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id)
  const wished = tasksNear(source, placed).map((task) => ({ task, wish: wishOf(source, task) }))
  const shed = wished.filter(({ wish }) => wish === 'shed').map(({ task }) => task)
  const kept = wished.filter(({ wish }) => wish === 'keep' || wish === 'more').map(({ task }) => task)
  return {
    shedTaken: ids(shed.filter(({ id }) => taken.has(id))),
    shedLeft: ids(shed.filter(({ id }) => !taken.has(id))),
    keptTaken: ids(kept.filter(({ id }) => taken.has(id))),
  }
}
