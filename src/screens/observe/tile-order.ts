import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText, type JobId, type TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { filterOptions, foldText } from '../../ui/filter-options.ts'

/** Tasks in the order of their tiles: those of the followed job, and the other ones of the department. */
export interface TileOrder {
  readonly own: readonly TaskId[]
  readonly other: readonly TaskId[]
}

/**
 * Most observed first; ties by name, then id. Without a job all tasks are own.
 *
 * Cost: one pass over the observations. Made once a visit, so that no tile moves under the thumb.
 */
export function orderTiles(
  tasks: readonly TaskRecord[],
  observations: readonly Pick<ObservationRecord, 'taskId'>[],
  jobId: JobId | null,
): TileOrder {
  const uses = new Map<string, number>()
  for (const { taskId } of observations) if (taskId) uses.set(taskId, (uses.get(taskId) ?? 0) + 1)
  const sorted = tasks
    .map((task) => ({ task, uses: uses.get(task.id) ?? 0, name: foldText(task.name) }))
    .sort((a, b) => b.uses - a.uses || compareText(a.name, b.name) || compareText(a.task.id, b.task.id))
    .map(({ task }) => task)
  const isOwn = (task: TaskRecord) => jobId === null || task.jobIds.includes(jobId)
  const own = sorted.filter(isOwn)
  // A job nobody linked tasks to yet: everything may be its work.
  if (own.length === 0) return { own: ids(sorted), other: [] }
  return { own: ids(own), other: ids(sorted.filter((task) => !isOwn(task))) }
}

/** The order with tasks that came since at the end, and without those that went: nothing else moves. */
export function keepOrder(order: TileOrder, tasks: readonly TaskRecord[]): TileOrder {
  const here = new Set<string>(tasks.map((task) => task.id))
  const known = new Set<string>([...order.own, ...order.other])
  const isHere = (id: TaskId) => here.has(id)
  const added = tasks.filter((task) => !known.has(task.id))
  return { own: [...order.own.filter(isHere), ...ids(added)], other: order.other.filter(isHere) }
}

export interface Tiles {
  readonly own: readonly TaskRecord[]
  readonly other: readonly TaskRecord[]
}

/** The tasks in that order in whose names every typed word occurs. */
export function filterTiles(order: TileOrder, tasks: readonly TaskRecord[], typed: string): Tiles {
  const byId = new Map<string, TaskRecord>(tasks.map((task) => [task.id, task]))
  const listed = (list: readonly TaskId[]) => {
    const options = list
      .flatMap((id) => byId.get(id) ?? [])
      .map((task) => ({ key: task.id, label: task.name }))
    return filterOptions(options, typed).flatMap(({ key }) => byId.get(key) ?? [])
  }
  return { own: listed(order.own), other: listed(order.other) }
}

/** The first so many of both together. */
export const firstTiles = ({ own, other }: Tiles, limit: number): Tiles => ({
  own: own.slice(0, limit),
  other: other.slice(0, Math.max(0, limit - own.length)),
})

/** A task already called so, whatever case or accents were typed. */
export function findByName(tasks: readonly TaskRecord[], typed: string): TaskRecord | undefined {
  const name = foldText(typed)
  return name === '' ? undefined : tasks.find((task) => foldText(task.name) === name)
}

const ids = (tasks: readonly TaskRecord[]) => tasks.map((task) => task.id)
