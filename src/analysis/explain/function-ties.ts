import { DAYPARTS } from '../../records/daypart.ts'
import type { JobId, ProcessId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { hoursIn, type PlacedTask } from '../check-plan.ts'
import type { GroupingProblem } from '../grouping-problem.ts'

/** Something most of a function's hours have in common. */
export type FunctionTie = {
  /** Part of the function's hours, 0-1. */
  readonly share: number
  /** Part of the hours of all tasks that may be grouped, 0-1: what it would be by chance. */
  readonly usual: number
  /** How many of its tasks. */
  readonly tasks: number
} & (
  | { readonly kind: 'process'; readonly processId: ProcessId }
  | { readonly kind: 'location'; readonly location: string }
  /** Done now by this job: whoever holds it can show the tasks and take them over. */
  | { readonly kind: 'job'; readonly jobId: JobId }
  | { readonly kind: 'mornings' }
  | { readonly kind: 'afternoons' }
  /** The present holders would rather not do it. */
  | { readonly kind: 'shed' }
)

/** Part of the hours from which on something is said to hold a function together. */
const MOST_OF_IT = 0.6
/** A function's dayparts are no choice of many: they must be nearly all. */
const NEARLY_ALL = 0.85

/** What holds a function together, the largest share first; of equal shares that which is less usual. */
export function functionTies(problem: GroupingProblem, placed: readonly PlacedTask[]): FunctionTie[] {
  const total = placed.reduce((sum, { allocation }) => sum + allocation.hours, 0)
  if (total <= 0) return []
  const all = problem.tasks.reduce((sum, { task }) => sum + task.hoursPerWeek, 0)
  const measured = (has: (task: Task) => boolean) => {
    const own = placed.filter(({ task }) => has(task.task))
    return {
      share: own.reduce((sum, { allocation }) => sum + allocation.hours, 0) / total,
      usual: problem.tasks.reduce((sum, { task }) => sum + (has(task) ? task.hoursPerWeek : 0), 0) / all,
      tasks: own.length,
    }
  }
  const distinct = <T>(pick: (task: Task) => readonly T[]) => [
    ...new Set(placed.flatMap(({ task }) => pick(task.task))),
  ]
  const shed = new Set(problem.tasks.filter(({ wish }) => wish === 'shed').map(({ task }) => task.id))
  const ties: FunctionTie[] = [
    ...distinct(({ processId }) => [processId]).map((processId) => ({
      kind: 'process' as const,
      processId,
      ...measured((task) => task.processId === processId),
    })),
    ...distinct(({ location }) => (location === '' ? [] : [location])).map((location) => ({
      kind: 'location' as const,
      location,
      ...measured((task) => task.location === location),
    })),
    ...distinct(({ jobIds }) => jobIds).map((jobId) => ({
      kind: 'job' as const,
      jobId,
      ...measured(({ jobIds }) => jobIds.includes(jobId)),
    })),
    { kind: 'shed', ...measured(({ id }) => shed.has(id)) },
  ]
  return [
    ...ties.filter(({ share, tasks }) => share >= MOST_OF_IT && tasks > 1),
    ...halves(placed, total),
  ].sort((a, b) => b.share - a.share || a.usual - b.usual)
}

function halves(placed: readonly PlacedTask[], total: number): FunctionTie[] {
  const share = (half: string) =>
    DAYPARTS.filter((daypart) => daypart.endsWith(half)).reduce(
      (sum, daypart) => sum + hoursIn(placed, daypart),
      0,
    ) / total
  const tie = (kind: 'mornings' | 'afternoons', half: string): FunctionTie => ({
    kind,
    share: share(half),
    usual: 0.5,
    tasks: placed.length,
  })
  return [tie('mornings', 'am'), tie('afternoons', 'pm')].filter((own) => own.share >= NEARLY_ALL)
}
