import { isBlindNow, isOthersScore, withoutOthersScores } from '../../records/blind-scores.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import type { JudgedField } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { ProjectSession } from '../project-session.ts'

/*
 * While analysts score apart, whatever shows a judgement asks here what may be seen. What is calculated is calculated from everything, as
 * always: it says what holds, and not who gave it.
 */

/** Whether whoever looks scores blind in this department. False while it is not open: nothing of it is on screen. */
export function isBlindIn(session: ProjectSession, departmentId: DepartmentId): boolean {
  const rounds = session.department(departmentId)?.scoreRounds.list() ?? []
  return isBlindNow(rounds, session.analyst)
}

/** Whether this judgement may not be seen yet. */
export const isHiddenScore = (
  session: ProjectSession,
  departmentId: DepartmentId,
  field: JudgedField,
  by: AnalystId,
): boolean => isOthersScore(field, by, session.analyst) && isBlindIn(session, departmentId)

const seen = new WeakMap<TaskRecord, { readonly analyst: AnalystId; readonly task: TaskRecord }>()

/** The tasks as whoever looks may see them; the same objects for the same records. */
export function visibleTasks(
  session: ProjectSession,
  departmentId: DepartmentId,
  tasks: readonly TaskRecord[],
): readonly TaskRecord[] {
  return isBlindIn(session, departmentId) ? tasks.map((task) => visible(task, session.analyst)) : tasks
}

function visible(task: TaskRecord, analyst: AnalystId): TaskRecord {
  const known = seen.get(task)
  if (known?.analyst === analyst) return known.task
  const own = { analyst, task: withoutOthersScores(task, analyst) }
  seen.set(task, own)
  return own.task
}
