import { useMemo } from 'preact/hooks'
import type { HoursBetween } from '../../analysis/seen/observed-between.ts'
import type { JobRecord, ObservationRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { useWorked } from './use-worked.ts'

interface Known {
  readonly observations: readonly ObservationRecord[]
  readonly jobs: readonly JobRecord[]
  readonly standings: readonly TaskStanding[]
}

export interface ObservedBetween {
  /** Null while it is not known. */
  readonly between: ReadonlyMap<TaskId, HoursBetween> | null
  /** It is still being worked out. */
  readonly isWorking: boolean
}

/** Counts requests: what did not change is the same object, so the same request has the same number. */
let requests = 0

/** Between what the hours of each task lie by observation, worked out off the main thread. Null: nobody asks. */
export function useObservedBetween(known: Known | null): ObservedBetween {
  const { observations, jobs } = known ?? {}
  const told = known?.standings
    .map(({ task }) => `${task.id} ${task.hoursPerWeek} ${task.jobIds.join(' ')}`)
    .join('\n')
  const work = useMemo(() => {
    if (!known || known.observations.length === 0) return null
    const tasks = known.standings.map(({ task: { id, jobIds, hoursPerWeek } }) => ({
      id,
      jobIds,
      hoursPerWeek,
    }))
    const request = { observations: known.observations, jobs: known.jobs, tasks }
    return { kind: 'hours', request, key: String(requests++), total: 1 } as const
  }, [observations, jobs, told])
  const { worked } = useWorked<'hours'>(work)
  return {
    between: worked.kind === 'done' ? worked.result : null,
    isWorking: work !== null && worked.kind === 'working',
  }
}
