import type { JobId, TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { type CoverageGrid, LONG_ENOUGH_HOURS } from './coverage-grid.ts'
import { type SeenStream, segmentsOf } from './streams.ts'

/** Only told hours with a daypart can be set beside what was seen: how many of all those are. */
export interface RestsOnTimed {
  /** 0-1; null: no hours of any job were told. */
  readonly timed: number | null
  readonly leastTimed: number
  /** So few that what holds for them says nothing of the rest. */
  readonly isThin: boolean
}

/** One reason to go on, or none: with what it asks and what there is. */
export type StopReason =
  /** The chance that the next turn of work is of a task not seen before (Good, 1953, Biometrika 40, 237-264), 0-1. */
  | {
      readonly kind: 'newTasks'
      readonly isMet: boolean
      readonly chance: number | null
      readonly most: number
      /** Seen, and how many it takes to tell such a chance. */
      readonly turns: number
      readonly leastTurns: number
    }
  /** Told hours that stand in cells that were watched, of all told hours with a daypart, 0-1. */
  | ({
      readonly kind: 'watched'
      readonly isMet: boolean
      readonly share: number | null
      readonly least: number
    } & RestsOnTimed)
  /** Told hours of which nobody said in which dayparts they are made, of all told hours, 0-1; they can never be watched. */
  | {
      readonly kind: 'untimed'
      readonly isMet: boolean
      readonly share: number | null
      readonly most: number
    }
  /** Cells in which what was told and what was seen contradict each other. */
  | ({
      readonly kind: 'contradicted'
      readonly isMet: boolean
      readonly cells: number
      /** Whether anybody told of anything. */
      readonly isTold: boolean
    } & RestsOnTimed)
  /** Tasks people told of that were never seen, and their part of all told hours, 0-1. */
  | {
      readonly kind: 'unseen'
      readonly isMet: boolean
      readonly isTold: boolean
      readonly taskIds: readonly TaskId[]
      readonly share: number
      readonly most: number
    }
  /** Jobs that were watched for less than `least` hours. */
  | {
      readonly kind: 'jobs'
      readonly isMet: boolean
      readonly jobIds: readonly JobId[]
      readonly least: number
    }

export interface StopAdvice {
  /** Every reason is met: more watching is not likely to change what is known. */
  readonly mayStop: boolean
  readonly reasons: readonly StopReason[]
}

const MOST_CHANCE = 0.05
/** With fewer turns no chance of one in twenty can be told. */
const LEAST_TURNS = 40
const LEAST_WATCHED = 0.8
const MOST_UNTIMED = 0.2
/** Below half, most of what was told is not in the figure. */
const LEAST_TIMED = 0.5
const LEAST_HOURS = 2
/** Of told hours that may be of tasks nobody saw: work of once a month would keep one there for ever. */
const MOST_UNSEEN = 0.05

/**
 * Whether watching may end, and if not, why. Nothing seen is no reason to stop.
 *
 * @param grid of the same streams
 * @param told all tasks people told of
 * @param seenTasks those of which anything was seen, a moment too
 */
export function stopAdvice(
  grid: CoverageGrid,
  streams: readonly SeenStream[],
  jobIds: readonly JobId[],
  told: readonly Pick<Task, 'id' | 'hoursPerWeek'>[],
  seenTasks: ReadonlySet<TaskId>,
): StopAdvice {
  const { chance, turns } = chanceOfNew(streams)
  const toldCells = grid.cells.filter(({ toldHours }) => toldHours > 0)
  const timed = hoursOf(toldCells)
  const allTold = timed + grid.hoursWithoutDaypart
  const isTold = allTold > 0 || told.some(({ hoursPerWeek }) => hoursPerWeek > 0)
  const untimed = allTold > 0 ? grid.hoursWithoutDaypart / allTold : null
  const timedShare = allTold > 0 ? timed / allTold : null
  const isThin = isTold && (timedShare ?? 0) < LEAST_TIMED
  const restsOn: RestsOnTimed = { timed: timedShare, leastTimed: LEAST_TIMED, isThin }
  const watched = hoursOf(
    toldCells.filter(({ state, watchedHours }) => state === 'seen' || watchedHours >= LONG_ENOUGH_HOURS),
  )
  const share = timed > 0 ? watched / timed : null
  const contradicted = grid.cells.filter(({ state }) => state === 'notSeen' || state === 'notTold').length
  const hours = hoursByJob(streams)
  const little = jobIds.filter((id) => (hours.get(id) ?? 0) < LEAST_HOURS)
  const reasons: StopReason[] = [
    {
      kind: 'newTasks',
      isMet: chance !== null && turns >= LEAST_TURNS && chance <= MOST_CHANCE,
      chance,
      most: MOST_CHANCE,
      turns,
      leastTurns: LEAST_TURNS,
    },
    {
      kind: 'watched',
      isMet: !isThin && share !== null && share >= LEAST_WATCHED,
      share,
      least: LEAST_WATCHED,
      ...restsOn,
    },
    {
      kind: 'untimed',
      isMet: untimed !== null && untimed <= MOST_UNTIMED,
      share: untimed,
      most: MOST_UNTIMED,
    },
    unseenTold(told, seenTasks, isTold),
    {
      kind: 'contradicted',
      isMet: isTold && !isThin && streams.length > 0 && contradicted === 0,
      cells: contradicted,
      isTold,
      ...restsOn,
    },
    { kind: 'jobs', isMet: streams.length > 0 && little.length === 0, jobIds: little, least: LEAST_HOURS },
  ]
  return { mayStop: reasons.every(({ isMet }) => isMet), reasons }
}

function unseenTold(
  told: readonly Pick<Task, 'id' | 'hoursPerWeek'>[],
  seen: ReadonlySet<TaskId>,
  isTold: boolean,
): StopReason {
  const hours = (tasks: typeof told) => tasks.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0)
  const unseen = told
    .filter(({ id, hoursPerWeek }) => hoursPerWeek > 0 && !seen.has(id))
    .sort((a, b) => b.hoursPerWeek - a.hoursPerWeek)
  const share = unseen.length === 0 ? 0 : hours(unseen) / hours(told)
  return {
    kind: 'unseen',
    isMet: isTold && seen.size > 0 && share <= MOST_UNSEEN,
    isTold,
    taskIds: unseen.map(({ id }) => id),
    share,
    most: MOST_UNSEEN,
  }
}

/** Tasks seen in one turn only, as a part of all turns; null before the first. */
function chanceOfNew(streams: readonly SeenStream[]): {
  readonly chance: number | null
  readonly turns: number
} {
  const turns = new Map<TaskId, Set<string>>()
  for (const { spans } of streams)
    for (const { observation, turn } of spans) {
      if (!observation.taskId) continue
      const seen = turns.get(observation.taskId)
      if (seen) seen.add(turn)
      else turns.set(observation.taskId, new Set([turn]))
    }
  const counts = [...turns.values()].map(({ size }) => size)
  const turnsSeen = counts.reduce((sum, each) => sum + each, 0)
  const once = counts.filter((count) => count === 1).length
  return { chance: turnsSeen === 0 ? null : once / turnsSeen, turns: turnsSeen }
}

function hoursByJob(streams: readonly SeenStream[]): ReadonlyMap<JobId, number> {
  const hours = new Map<JobId, number>()
  for (const stream of streams) {
    const jobId = stream.spans[0]?.observation.jobId
    if (!jobId) continue
    const watched = segmentsOf(stream).reduce((sum, { from, to }) => sum + to - from, 0)
    hours.set(jobId, (hours.get(jobId) ?? 0) + watched / 3_600_000)
  }
  return hours
}

const hoursOf = (cells: readonly { readonly toldHours: number }[]) =>
  cells.reduce((sum, { toldHours }) => sum + toldHours, 0)
