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
}

/** Nothing to blush about. */
export const NEAT_WEEK: WeekNeatness = { shortBlocks: 0, unevenDaily: 0, splitWeekly: 0 }

/** Shortest block that is a job, in hours. */
export const SHORTEST_BLOCK = 0.5
/** Less than this is rounding, in hours. */
export const NOTHING = 1e-6
/** Pieces that differ by less are equal, in hours: under a minute. */
const EQUAL_PIECES = 0.015

/** Counts the untidiness of a plan's week. */
export function weekNeatness(problem: GroupingProblem, plan: Plan): WeekNeatness {
  const tasks = new Map<TaskId, Task>(problem.tasks.map(({ task }) => [task.id, task]))
  let [shortBlocks, unevenDaily, splitWeekly] = [0, 0, 0]
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
    }
  }
  return { shortBlocks, unevenDaily, splitWeekly }
}

export const isDaily = ({ frequency }: Task): boolean => timesPerWeek(frequency) >= DAYS.length - NOTHING
export const isWeekly = ({ frequency }: Task): boolean => timesPerWeek(frequency) <= 1 + NOTHING

const blocksOf = ({ schedule }: Allocation): number[] =>
  Object.values(schedule).filter((hours) => hours > NOTHING)

function isUneven(task: Task, { schedule }: Allocation, worked: readonly (typeof DAYS)[number][]): boolean {
  const open = new Set((task.dayparts ?? DAYPARTS).map((daypart) => daypart.slice(0, 3)))
  const pieces = worked
    .filter((day) => open.has(day))
    .map((day) => (schedule[`${day}-am`] ?? 0) + (schedule[`${day}-pm`] ?? 0))
  return Math.max(...pieces) - Math.min(...pieces) > EQUAL_PIECES
}
