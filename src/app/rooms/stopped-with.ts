import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { stoppedBy } from '../../records/scheme-rules.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { memoryOf } from './observe-memory.ts'

/** What stops when these start: all, with one at a time; else what their tasks stop. */
export function stoppedWith(
  session: ProjectSession,
  departmentId: DepartmentId,
  starting: readonly Pick<ObservationRecord, 'taskId' | 'personId'>[],
  running: readonly ObservationRecord[],
): readonly ObservationRecord[] {
  if (memoryOf(departmentId).isOneAtATime) return running
  const rules = session.department(departmentId)!.exclusions.list()
  const stopped = starting.flatMap(({ taskId, personId }) =>
    taskId ? stoppedBy({ taskId, personId: personId ?? null }, running, rules) : [],
  )
  return [...new Set(stopped)]
}
