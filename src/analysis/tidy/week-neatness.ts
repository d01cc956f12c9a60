import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import { timesPerWeek } from '../../records/frequency.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Allocation, Plan } from '../plan.ts'

/** What one would blush to read aloud in a week, counted over all functions. */
export interface WeekNeatness {
  /** Blocks of one task in one daypart that take less than half an hour. */
  readonly shortBlocks: number
  /** Daily tasks of a function that take longer on one of its days than on another. */
  readonly unevenDaily: number
  /** Tasks done once a week or less that a function does in several blocks. */
  readonly splitWeekly: number
  /** Tasks of a function that are parted over morning and afternoon in another way on one day than on another of the same length. */
  readonly unlikeHalves: number
}

/** Nothing to blush about. */
export const NEAT_WEEK: WeekNeatness = { shortBlocks: 0, unevenDaily: 0, splitWeekly: 0, unlikeHalves: 0 }

/** Shortest block that is a job, in hours. */
export const SHORTEST_BLOCK = 0.5
/** Less than this is rounding, in hours. */
export const NOTHING = 1e-6
/** Pieces that differ by less are equal, in hours: under a minute. */
const EQUAL_PIECES = 0.015

/** Counts the untidiness of a plan's week. */
export function weekNeatness(problem: GroupingProblem, plan: Plan): WeekNeatness {
  const tasks = new Map<TaskId, Task>(problem.tasks.map(({ task }) => [task.id, task]))
  let [shortBlocks, unevenDaily, splitWeekly, unlikeHalves] = [0, 0, 0, 0]
  for (const { allocations } of plan.functions) {
    const worked = DAYS.filter((day) =>
      allocations.some(
        ({ schedule }) => (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0) > NOTHING,
      ),
    )
    for (const allocation of allocations) {
      const task = tasks.get(allocation.taskId)
      if (!task) continue
      const blocks = blocksOf(allocation)
      shortBlocks += blocks.filter((hours) => hours < SHORTEST_BLOCK - NOTHING).length
      if (isDaily(task) && isUneven(task, allocation, worked)) unevenDaily++
      if (isWeekly(task) && blocks.length > 1) splitWeekly++
      if (hasUnlikeHalves(task, allocation)) unlikeHalves++
    }
  }
  return { shortBlocks, unevenDaily, splitWeekly, unlikeHalves }
}

export const isDaily = ({ frequency }: Task): boolean => timesPerWeek(frequency) >= DAYS.length - NOTHING
export const isWeekly = ({ frequency }: Task): boolean => timesPerWeek(frequency) <= 1 + NOTHING

/** Whether pieces or halves of days are equal as far as one can tell. */
export const areAlike = (hours: number, others: number): boolean => Math.abs(hours - others) <= EQUAL_PIECES
/** Whether a task of so many times a week belongs in both halves of a day it has so many hours on. */
export const wantsBothHalves = (times: number, hours: number): boolean =>
  times >= 2 * DAYS.length && hours >= 2 * SHORTEST_BLOCK

const blocksOf = ({ schedule }: Allocation): number[] =>
  Object.values(schedule).filter((hours) => hours > NOTHING)

function isUneven(task: Task, { schedule }: Allocation, worked: readonly (typeof DAYS)[number][]): boolean {
  const open = new Set((task.dayparts ?? DAYPARTS).map((daypart) => daypart.slice(0, 3)))
  const pieces = worked
    .filter((day) => open.has(day))
    .map((day) => (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0))
  return !areAlike(Math.max(...pieces), Math.min(...pieces))
}

/** Days with one half open alone leave no choice and do not count. */
function hasUnlikeHalves({ dayparts }: Task, { schedule }: Allocation): boolean {
  const worked = DAYS.flatMap((day) => {
    const halves = [`${day}-am`, `${day}-pm`] as const
    if (dayparts !== null && !halves.every((half) => dayparts.includes(half))) return []
    const [morning, afternoon] = [schedule[halves[0]] ?? 0, schedule[halves[1]] ?? 0]
    return morning + afternoon > NOTHING ? [{ morning, hours: morning + afternoon }] : []
  })
  return worked.some((one) =>
    worked.some((other) => areAlike(one.hours, other.hours) && !areAlike(one.morning, other.morning)),
  )
}
