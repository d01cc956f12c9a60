import type { Job } from '../../records/case-file.ts'
import { DAYPARTS, type Daypart } from '../../records/daypart.ts'
import { compareText, type JobId, type ProcessId, type TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { FULL_TIME_HOURS, toldByJob } from '../observed-week.ts'
import { cutAtDayparts, isAroundNoon, seenDaypart } from './dayparts-seen.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'

/**
 * What is known of a job in a daypart within a process.
 *
 * - `seen`: it was watched then, and the work was seen, as people told (of some work they never said when)
 * - `told`: people told of it, and nobody watched then, or not long enough to miss it
 * - `notSeen`: people told of it, it was watched then so long that it should have been seen, and was not: contradicted
 * - `notTold`: it was seen for a quarter of an hour at least, and nobody told of it: contradicted
 * - `little`: it was seen for less than that, and nobody told of it: no contradiction
 * - `nothing`: watched long enough, nothing seen, nobody told of it
 * - `missing`: nobody told, nobody watched
 */
export type CoverageState = 'seen' | 'told' | 'notSeen' | 'notTold' | 'little' | 'nothing' | 'missing'

export interface CoverageCell {
  readonly jobId: JobId
  readonly daypart: Daypart
  /** Null: tasks without a process. */
  readonly processId: ProcessId | null
  readonly state: CoverageState
  /** Told hours a week of the job's tasks then, spread evenly over the dayparts that were named. */
  readonly toldHours: number
  /** Person hours seen then of tasks of the process. */
  readonly seenHours: number
  /** Person hours the job was watched then, whatever it did. */
  readonly watchedHours: number
  /** Turns one would have seen in that time, going by what was told. */
  readonly expectedTurns: number
}

export interface CoverageGrid {
  /** Every job x daypart x process, in the order of `jobs`, the week and the processes. */
  readonly cells: readonly CoverageCell[]
  readonly processIds: readonly (ProcessId | null)[]
  /** Told hours a week of tasks of which nobody said in which dayparts. */
  readonly hoursWithoutDaypart: number
  /** Person hours seen of these jobs outside the dayparts: they are in no cell. */
  readonly outside: { readonly night: number; readonly weekend: number }
}

/** From so many hours on a daypart counts as watched. */
export const LONG_ENOUGH_HOURS = 0.5
/** Where so many turns are expected, seeing none has a chance of one in twenty (e to the power of -3). */
const ENOUGH_TURNS = 3
/** Turns of the same come together, so shorter ones count as this long; so do turns where none was seen. Hours. */
const SHORTEST_TURN = 1 / 6
/** What is told is told in quarters of an hour; less seen contradicts nothing. Within half an hour of noon it does not count. */
const LEAST_SEEN_HOURS = 0.25
const DAYPARTS_A_WEEK = 10

type GridTask = Pick<Task, 'id' | 'jobIds' | 'hoursPerWeek' | 'dayparts'> & {
  readonly processId?: ProcessId | null
}

/** Cost: linear in segments and cells. */
export function coverageGrid(
  tasks: readonly GridTask[],
  jobs: readonly Job[],
  streams: readonly SeenStream[],
): CoverageGrid {
  const processOf = new Map<TaskId, ProcessId | null>(
    tasks.map(({ id, processId }) => [id, processId ?? null]),
  )
  const processIds = [...new Set(processOf.values())].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b),
  )
  const told = toldCells(tasks, jobs, processOf)
  const { watched, seen, firm, turnHours, outside } = watchedCells(cutAtDayparts(streams), processOf)
  const cells = jobs.flatMap(({ id: jobId, fte }) =>
    DAYPARTS.flatMap((daypart) =>
      processIds.map((processId): CoverageCell => {
        const key = cellKey(jobId, daypart, processId)
        const toldHours = told.cells.get(key) ?? 0
        const watchedHours = watched.get(watchKey(jobId, daypart)) ?? 0
        // Of people of the job, the part that is at it then.
        const part = Math.min(1, toldHours / (((fte || 1) * FULL_TIME_HOURS) / DAYPARTS_A_WEEK))
        const figures = {
          toldHours,
          seenHours: seen.get(key) ?? 0,
          watchedHours,
          expectedTurns: (part * watchedHours) / Math.max(SHORTEST_TURN, turnHours.get(jobId) ?? 0),
        }
        const isUntimed = told.untimed.has(JSON.stringify([jobId, processId]))
        return {
          jobId,
          daypart,
          processId,
          ...figures,
          state: stateOf(figures, firm.get(key) ?? 0, isUntimed),
        }
      }),
    ),
  )
  return { cells, processIds, hoursWithoutDaypart: told.without, outside }
}

/** @param firmHours seen, but for the time around noon @param isUntimed people told of such work of the job, and not when */
function stateOf(
  {
    toldHours,
    seenHours,
    watchedHours,
    expectedTurns,
  }: Pick<CoverageCell, 'toldHours' | 'seenHours' | 'watchedHours' | 'expectedTurns'>,
  firmHours: number,
  isUntimed: boolean,
): CoverageState {
  if (toldHours > 0) {
    if (seenHours > 0) return 'seen'
    return watchedHours >= LONG_ENOUGH_HOURS && expectedTurns >= ENOUGH_TURNS ? 'notSeen' : 'told'
  }
  if (seenHours > 0) return isUntimed ? 'seen' : firmHours >= LEAST_SEEN_HOURS ? 'notTold' : 'little'
  return watchedHours >= LONG_ENOUGH_HOURS ? 'nothing' : 'missing'
}

function toldCells(
  tasks: readonly GridTask[],
  jobs: readonly Job[],
  processOf: ReadonlyMap<TaskId, ProcessId | null>,
): {
  readonly cells: ReadonlyMap<string, number>
  readonly without: number
  readonly untimed: ReadonlySet<string>
} {
  const untimed = new Set<string>()
  const cells = new Map<string, number>()
  const dayparts = new Map(tasks.map((task) => [task.id, [...new Set(task.dayparts)]]))
  let without = 0
  for (const [jobId, hours] of toldByJob(tasks, jobs))
    for (const [taskId, weekly] of hours) {
      const named = dayparts.get(taskId) ?? []
      if (named.length === 0) {
        without += weekly
        untimed.add(JSON.stringify([jobId, processOf.get(taskId) ?? null]))
      }
      for (const daypart of named) {
        const key = cellKey(jobId, daypart, processOf.get(taskId) ?? null)
        cells.set(key, (cells.get(key) ?? 0) + weekly / named.length)
      }
    }
  return { cells, without, untimed }
}

/** @param streams cut at the borders of dayparts */
function watchedCells(streams: readonly SeenStream[], processOf: ReadonlyMap<TaskId, ProcessId | null>) {
  const [watched, seen, firm] = [0, 1, 2].map(() => new Map<string, number>()) as [Hours, Hours, Hours]
  const outside = { night: 0, weekend: 0 }
  const perJob = new Map<JobId, { hours: number; turns: Set<string> }>()
  for (const stream of streams)
    for (const { from, to, running } of segmentsOf(stream)) {
      const { jobId, start } = running.at(-1)!.observation
      if (!jobId) continue
      const daypart = seenDaypart(start)
      const hours = (to - from) / 3_600_000
      const own = perJob.get(jobId) ?? { hours: 0, turns: new Set() }
      perJob.set(jobId, own)
      own.hours += hours
      for (const { turn } of running) own.turns.add(turn)
      if (daypart === 'night' || daypart === 'weekend') {
        outside[daypart] += hours
        continue
      }
      add(watched, watchKey(jobId, daypart), hours)
      for (const { observation } of running) {
        const processId = processIn(observation, processOf)
        if (processId === undefined) continue
        const key = cellKey(jobId, daypart, processId)
        add(seen, key, hours / running.length)
        if (!isAroundNoon(start)) add(firm, key, hours / running.length)
      }
    }
  const turnHours = new Map([...perJob].map(([id, { hours, turns }]) => [id, hours / turns.size]))
  return { watched, seen, firm, outside, turnHours }
}

type Hours = Map<string, number>

const add = (map: Hours, key: string, hours: number) => map.set(key, (map.get(key) ?? 0) + hours)

/** Undefined for what has no task: it tells nothing of a process. */
const processIn = ({ taskId }: SeenObservation, processOf: ReadonlyMap<TaskId, ProcessId | null>) =>
  taskId ? processOf.get(taskId) : undefined

const cellKey = (jobId: JobId, daypart: Daypart, processId: ProcessId | null) =>
  JSON.stringify([jobId, daypart, processId])
const watchKey = (jobId: JobId, daypart: Daypart) => JSON.stringify([jobId, daypart])
