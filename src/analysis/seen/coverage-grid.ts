import type { Job } from '../../records/case-file.ts'
import { DAYPARTS, type Daypart, daypartOf } from '../../records/daypart.ts'
import { compareText, type JobId, type ProcessId, type TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { toldByJob } from '../observed-week.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'
import { zoneMs } from './time-by.ts'

/**
 * What is known of a job in a daypart within a process.
 *
 * - `seen`: it was watched then, and the work was seen, as people told
 * - `told`: people told of it, and nobody watched then
 * - `notSeen`: people told of it, it was watched then long enough, and not seen: contradicted
 * - `notTold`: it was seen, and nobody told of it: contradicted
 * - `nothing`: watched long enough, nothing seen, nobody told of it
 * - `missing`: nobody told, nobody watched
 */
export type CoverageState = 'seen' | 'told' | 'notSeen' | 'notTold' | 'nothing' | 'missing'

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
}

export interface CoverageGrid {
  /** Every job x daypart x process, in the order of `jobs`, the week and the processes. */
  readonly cells: readonly CoverageCell[]
  readonly processIds: readonly (ProcessId | null)[]
  /** Told hours a week of tasks of which nobody said in which dayparts. */
  readonly hoursWithoutDaypart: number
}

/** Watched less than this, not seeing something says nothing. */
const LONG_ENOUGH_HOURS = 0.5

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
  const { watched, seen } = watchedCells(streams, processOf)
  const cells = jobs.flatMap(({ id: jobId }) =>
    DAYPARTS.flatMap((daypart) =>
      processIds.map((processId): CoverageCell => {
        const key = cellKey(jobId, daypart, processId)
        const figures = {
          toldHours: told.cells.get(key) ?? 0,
          seenHours: seen.get(key) ?? 0,
          watchedHours: watched.get(watchKey(jobId, daypart)) ?? 0,
        }
        return { jobId, daypart, processId, ...figures, state: stateOf(figures) }
      }),
    ),
  )
  return { cells, processIds, hoursWithoutDaypart: told.without }
}

function stateOf({
  toldHours,
  seenHours,
  watchedHours,
}: Pick<CoverageCell, 'toldHours' | 'seenHours' | 'watchedHours'>): CoverageState {
  if (seenHours > 0) return toldHours > 0 ? 'seen' : 'notTold'
  if (watchedHours >= LONG_ENOUGH_HOURS) return toldHours > 0 ? 'notSeen' : 'nothing'
  return toldHours > 0 ? 'told' : 'missing'
}

function toldCells(
  tasks: readonly GridTask[],
  jobs: readonly Job[],
  processOf: ReadonlyMap<TaskId, ProcessId | null>,
): { readonly cells: ReadonlyMap<string, number>; readonly without: number } {
  const cells = new Map<string, number>()
  const dayparts = new Map(tasks.map((task) => [task.id, [...new Set(task.dayparts)]]))
  let without = 0
  for (const [jobId, hours] of toldByJob(tasks, jobs))
    for (const [taskId, weekly] of hours) {
      const named = dayparts.get(taskId) ?? []
      if (named.length === 0) without += weekly
      for (const daypart of named) {
        const key = cellKey(jobId, daypart, processOf.get(taskId) ?? null)
        cells.set(key, (cells.get(key) ?? 0) + weekly / named.length)
      }
    }
  return { cells, without }
}

function watchedCells(streams: readonly SeenStream[], processOf: ReadonlyMap<TaskId, ProcessId | null>) {
  const watched = new Map<string, number>()
  const seen = new Map<string, number>()
  const add = (map: Map<string, number>, key: string, hours: number) =>
    map.set(key, (map.get(key) ?? 0) + hours)
  for (const stream of streams)
    for (const { from, to, running } of segmentsOf(stream)) {
      const { jobId, start } = running[0]!.observation
      const daypart = daypartAt(from, start)
      if (!jobId || !daypart) continue
      const hours = (to - from) / 3_600_000
      add(watched, watchKey(jobId, daypart), hours)
      for (const { observation } of running) {
        const processId = processIn(observation, processOf)
        if (processId !== undefined) add(seen, cellKey(jobId, daypart, processId), hours / running.length)
      }
    }
  return { watched, seen }
}

/** Undefined for what has no task: it tells nothing of a process. */
const processIn = ({ taskId }: SeenObservation, processOf: ReadonlyMap<TaskId, ProcessId | null>) =>
  taskId ? processOf.get(taskId) : undefined

/** By the wall clock the observation was written with; a stretch counts where it began. */
function daypartAt(at: number, written: string): Daypart | null {
  const local = new Date(at + zoneMs(written.slice(19))).toISOString().slice(0, 19)
  return daypartOf(local)
}

const cellKey = (jobId: JobId, daypart: Daypart, processId: ProcessId | null) =>
  JSON.stringify([jobId, daypart, processId])
const watchKey = (jobId: JobId, daypart: Daypart) => JSON.stringify([jobId, daypart])
