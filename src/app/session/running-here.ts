import type { DepartmentCollections } from '../../document/documents.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { RunningHere, SessionParts } from './session-parts.ts'

/** The recordings that run on this device. @param departments those that are open */
export function runningHere(
  departments: Iterable<readonly [DepartmentId, { readonly records: DepartmentCollections }]>,
  device: SessionParts['device'],
): RunningHere[] {
  const isOwn = (each: ObservationRecord) => isRunning(each) && each.device === device
  return [...departments].flatMap(([departmentId, { records }]) => {
    const observations = records.observations.list().filter(isOwn)
    return observations.length > 0 ? [{ departmentId, observations }] : []
  })
}

const isRunning = ({ kind, end }: ObservationRecord) => kind === 'interval' && !end
