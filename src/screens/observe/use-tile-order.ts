import { useRef } from 'preact/hooks'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { JobId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { keepOrder, orderTiles, type TileOrder } from './tile-order.ts'

interface Made {
  readonly order: TileOrder
  readonly jobId: JobId | null
  readonly wasFiltered: boolean
}

/** The order of the tiles, made anew when the room is entered, the job changes or the filter is cleared. */
export function useTileOrder(
  tasks: readonly TaskRecord[],
  observations: readonly ObservationRecord[],
  jobId: JobId | null,
  filter: string,
): TileOrder {
  const made = useRef<Made | null>(null)
  const isFiltered = filter !== ''
  const before = made.current
  const isNew = !before || before.jobId !== jobId || (before.wasFiltered && !isFiltered)
  const order = isNew ? orderTiles(tasks, observations, jobId) : keepOrder(before.order, tasks)
  made.current = { order, jobId, wasFiltered: isFiltered }
  return order
}
