import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import { type GroupingProblem, leastHoursOf } from '../grouping-problem.ts'
import type { Allocation } from '../plan.ts'
import { type ArrangeOptions, type AskedHours, arrangeFunctions } from './arrange-functions.ts'

type Functions = readonly DraftFunction[]

/** A task, or some of its hours, from one place to another. */
export interface TaskMove {
  readonly taskId: TaskId
  /** Place of the function it is in; null: from what stays with today's holders. */
  readonly from: number | null
  /** Place of a function; null: back to today's holders. */
  readonly to: number | 'new' | null
  /** Hours per week; null: all there are, as far as they fit. */
  readonly hours: number | null
}

export interface MoveOptions extends ArrangeOptions {
  /** Key of a function that is made for it; must be new. */
  readonly newKey: string
}

/** Less than this is rounding, in hours. */
const NOTHING = 1e-6

/**
 * Moves a task, or splits it by moving some of its hours, and arranges both functions anew. The same functions where
 * there is nothing to move. An emptied function stays.
 */
export function moveTask(
  problem: GroupingProblem,
  functions: Functions,
  { taskId, from, to, hours }: TaskMove,
  options: MoveOptions,
): Functions {
  const there = from === null ? hoursLeft(problem, functions, taskId) : hoursIn(functions[from], taskId)
  const moved = Math.min(hours ?? there, there)
  if (from === to || !(moved > NOTHING) || (typeof to === 'number' && !functions[to])) return functions
  const place = to === 'new' ? functions.length : to
  const opened = to === 'new' ? addFunction(functions, options.newKey) : functions
  const before = place === null ? 0 : hoursIn(opened[place], taskId)
  const taken = from === null ? opened : withHours(opened, from, taskId, there - moved)
  const given = place === null ? taken : withHours(taken, place, taskId, before + moved)
  const asked: AskedHours[] = []
  if (place !== null) asked.push({ place, taskId, ...askedFor(problem, taskId, before, moved, hours) })
  if (from !== null && there - moved > NOTHING) {
    asked.push({ place: from, taskId, least: there - moved, most: there - moved })
  }
  const touched = [from, place].filter((each) => each !== null)
  return arrangeFunctions(problem, given, touched, asked, options)
}

/** Hours that were named are to be exactly those; all there are is as many as fit. */
function askedFor(
  problem: GroupingProblem,
  taskId: TaskId,
  before: number,
  moved: number,
  named: number | null,
): Pick<AskedHours, 'least' | 'most'> {
  const most = before + moved
  if (named !== null) return { least: most, most }
  const task = problem.tasks.find((each) => each.task.id === taskId)?.task
  const least = task ? leastHoursOf(task, problem.parameters) : most
  return { least: Math.min(most, Math.max(before, least)), most }
}

/** An empty function at the end. */
export const addFunction = (functions: Functions, key: string): Functions => [
  ...functions,
  emptyFunction(key),
]

/** Without the function of that place; its tasks stay with today's holders. */
export const removeFunction = (functions: Functions, place: number): Functions =>
  functions.filter((_, at) => at !== place)

/** Takes a task out of every function, for one that is to stay out. */
export function withoutTask(problem: GroupingProblem, functions: Functions, taskId: TaskId): Functions {
  const holders = functions.flatMap(({ allocations }, place) =>
    allocations.some((each) => each.taskId === taskId) ? [place] : [],
  )
  const taken = holders.reduce((all, place) => withHours(all, place, taskId, 0), functions)
  return arrangeFunctions(problem, taken, holders)
}

/** Hours of a task that no function has. */
export function hoursLeft(problem: GroupingProblem, functions: Functions, taskId: TaskId): number {
  const task = problem.tasks.find((each) => each.task.id === taskId)?.task
  const given = functions.reduce((sum, fn) => sum + hoursIn(fn, taskId), 0)
  return Math.max(0, (task?.hoursPerWeek ?? 0) - given)
}

export const emptyFunction = (key: string): DraftFunction => ({
  key,
  name: '',
  allocations: [],
  pinned: [],
  whole: false,
  asked: {},
})

const hoursIn = (fn: DraftFunction | undefined, taskId: TaskId): number =>
  fn?.allocations.find((each) => each.taskId === taskId)?.hours ?? 0

const clean = (hours: number): number => Math.round(hours * 1e6) / 1e6

/** With these hours of a task in a function, their week left as it is; 0 takes it out, also out of what is pinned. */
function withHours(functions: Functions, place: number, taskId: TaskId, hours: number): Functions {
  return functions.map((fn, at) => {
    if (at !== place) return fn
    if (hours > NOTHING) {
      const held = fn.allocations.find((each) => each.taskId === taskId)
      return withAllocation(fn, taskId, { ...(held ?? { taskId, schedule: {} }), hours: clean(hours) })
    }
    return {
      ...fn,
      allocations: fn.allocations.filter((each) => each.taskId !== taskId),
      pinned: fn.pinned.filter((each) => each !== taskId),
    }
  })
}

const withAllocation = (fn: DraftFunction, taskId: TaskId, allocation: Allocation): DraftFunction => ({
  ...fn,
  allocations: fn.allocations.some((each) => each.taskId === taskId)
    ? fn.allocations.map((each) => (each.taskId === taskId ? allocation : each))
    : [...fn.allocations, allocation],
})
