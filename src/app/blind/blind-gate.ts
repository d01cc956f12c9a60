import {
  blindSince,
  isBlindNow,
  isOthersScore,
  withoutOthersScores,
  withoutScoresSince,
} from '../../records/blind-scores.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import type { JudgedField } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { ProjectSession } from '../session/project-session.ts'

/*
 * While analysts score apart, whatever shows a judgement or calculates with one asks here what may be seen, and what counts: where one
 * gave nothing oneself, a calculated value would be what the other gave.
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

const counted = new WeakMap<TaskRecord, { readonly key: string; readonly task: TaskRecord }>()

/** Tasks, of one department or of several, as calculations for whoever looks take them; the same objects for the same records. */
export function countedTasks(session: ProjectSession, tasks: readonly TaskRecord[]): readonly TaskRecord[] {
  const starts = new Map<DepartmentId, number | null>()
  for (const { departmentId } of tasks) {
    if (starts.has(departmentId)) continue
    const rounds = session.department(departmentId)?.scoreRounds.list() ?? []
    starts.set(departmentId, blindSince(rounds, session.analyst))
  }
  if ([...starts.values()].every((since) => since === null)) return tasks
  return tasks.map((task) => {
    const since = starts.get(task.departmentId)!
    return since === null ? task : countedSince(task, session.analyst, since)
  })
}

function countedSince(task: TaskRecord, analyst: AnalystId, since: number): TaskRecord {
  const key = `${since} ${analyst}`
  const known = counted.get(task)
  if (known?.key === key) return known.task
  const own = { key, task: withoutScoresSince(task, analyst, since) }
  counted.set(task, own)
  return own.task
}
