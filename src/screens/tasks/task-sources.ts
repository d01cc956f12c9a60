import type { Observation } from '../../records/case-file.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'

/** Where what we know about a task comes from. */
export interface TaskSources {
  readonly observations: number
  /** Milliseconds of its ended intervals together. */
  readonly observedMs: number
  /** Start of the latest, as written; null when never seen. */
  readonly lastSeen: string | null
  /** Interviews and notes the record names as its source. */
  readonly interviews: number
}

export function taskSources(task: TaskRecord, observations: readonly Observation[]): TaskSources {
  const own = observations.filter((observation) => observation.taskId === task.id)
  const starts = own.map(({ start }) => start)
  return {
    observations: own.length,
    observedMs: own.reduce((sum, observation) => sum + durationMs(observation), 0),
    lastSeen: starts.length === 0 ? null : starts.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)),
    interviews: new Set(task.sources.flatMap(({ interviewId }) => interviewId ?? [])).size,
  }
}

function durationMs({ kind, start, end }: Observation): number {
  if (kind !== 'interval' || !end) return 0
  return Math.max(0, Date.parse(end) - Date.parse(start))
}

/** Locations used before, most used first, without the empty one; ties as first met. */
export function usedLocations(tasks: readonly TaskRecord[], without: TaskId | null): readonly string[] {
  const counts = new Map<string, number>()
  for (const { id, location } of tasks) {
    if (location !== '' && id !== without) counts.set(location, (counts.get(location) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([location]) => location)
}
