import type { DepartmentId, TaskId } from '../../records/ids.ts'
import type { BulkChange } from '../../screens/tasks/bulk-change.ts'
import type { TaskFacts } from '../../screens/tasks/task-facts.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { changeTasks, judgeTasks, setJobOfTasks } from './task-actions.ts'

/** Gives one field the same value on many tasks, as one action. Judgements are those of this analyst. */
export function applyBulkChange(
  session: ProjectSession,
  departmentId: DepartmentId,
  ids: readonly TaskId[],
  change: BulkChange,
): void {
  if (change.field === 'jobAdd' || change.field === 'jobRemove') {
    setJobOfTasks(session, departmentId, ids, change.value, change.field === 'jobAdd')
  } else if (change.field === 'wish' || change.field === 'knowledge' || change.field === 'responsibility') {
    judgeTasks(session, departmentId, ids, change.field, change.value)
  } else changeTasks(session, departmentId, ids, { [FACTS[change.field]]: change.value })
}

const FACTS = {
  process: 'processId',
  location: 'location',
  dayparts: 'dayparts',
  risk: 'digitalisationRisk',
  origin: 'origin',
} as const satisfies Record<string, keyof TaskFacts>
