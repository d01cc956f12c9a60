import type { TaskId } from '../../records/ids.ts'
import type { GroupingProblem } from '../grouping-problem.ts'

/** The problem without these tasks; the same object when it has none of them. */
export function withoutTasks(problem: GroupingProblem, out: readonly TaskId[]): GroupingProblem {
  const tasks = problem.tasks.filter(({ task }) => !out.includes(task.id))
  return tasks.length === problem.tasks.length ? problem : { ...problem, tasks }
}
