import type { TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import type { Plan } from '../plan.ts'
import { type WishSource, wishOf } from '../wish.ts'
import { hoursGiven } from './job-share.ts'

export const TASK_MARKS = ['one-sided', 'unwanted', 'lonely'] as const
/**
 * What makes a task poor work to give somebody: it asks no knowledge and always goes the same, those who do it now
 * would rather not, or it is done without contact at a place where nobody else is.
 */
export type TaskMark = (typeof TASK_MARKS)[number]

/** Hours per week that others are at a place, from which somebody there is not alone: two hours of each of four days. */
const COMPANY_HOURS = 8

/** The marks of a task within one function of a plan. */
export type MarksOf = (task: Task) => readonly TaskMark[]

/**
 * Tells the marks of the tasks of one function. Company at a place is the work there that stays with today's holders or
 * goes to other functions. Of a task whose place is not recorded nobody can say that it is lonely.
 *
 * @param tasks all of the scope
 * @param place of the function in the plan
 */
export function taskMarks(source: WishSource, tasks: readonly Task[], plan: Plan, place: number): MarksOf {
  const company = companyByPlace(tasks, plan, place)
  return (task) => {
    const marks: TaskMark[] = []
    if (isOneSided(task)) marks.push('one-sided')
    if (wishOf(source, task) === 'shed') marks.push('unwanted')
    if (isLonely(task, company)) marks.push('lonely')
    return marks
  }
}

/** It asks no knowledge and goes the same every time. */
export const isOneSided = ({ knowledge, demands }: Task): boolean =>
  knowledge === 0 && demands.unpredictability === 0

const isLonely = ({ demands, location }: Task, company: ReadonlyMap<string, number>): boolean =>
  demands.social === 0 && location !== '' && (company.get(location) ?? 0) < COMPANY_HOURS

/** Hours per week at each place that are not the function's own. */
function companyByPlace(tasks: readonly Task[], plan: Plan, place: number): Map<string, number> {
  const own = hoursGiven({ functions: plan.functions.filter((_, at) => at === place) })
  const company = new Map<string, number>()
  const all = hoursGiven(plan)
  for (const task of tasks) {
    const hours = othersHours(task, own.get(task.id) ?? 0, all)
    company.set(task.location, (company.get(task.location) ?? 0) + hours)
  }
  return company
}

/** Work that nobody gets to brings nobody to the place, but for what other functions take of it. */
function othersHours(
  { id, origin, hoursPerWeek }: Task,
  own: number,
  all: ReadonlyMap<TaskId, number>,
): number {
  const total = origin === 'undone' ? (all.get(id) ?? 0) : hoursPerWeek
  return Math.max(0, total - own)
}
