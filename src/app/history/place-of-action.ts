import type { DepartmentId, InterviewId, TaskId } from '../../records/ids.ts'
import type { RecordPlace } from '../search/open-record.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { HistoryAction } from './history-actions.ts'

/** Where one sees the record an action changed; null where it changed several, or one that is gone or has no place. */
export function placeOfAction(session: ProjectSession, { parts }: HistoryAction): RecordPlace | null {
  const [part, ...others] = parts
  const changed = new Set(part?.entry.changes.map(([, root, id]) => `${root} ${id}`))
  const [, root, id] = part?.entry.changes[0] ?? []
  if (!part || others.length > 0 || changed.size !== 1 || root === undefined || id === undefined) return null
  const fields = session.recordOf(part.departmentId, root, id)
  if (!fields || fields.removedAt !== undefined || !SHOWN.has(root)) return null
  const about = root === 'validations' || root === 'revisions' ? fields.findingId : undefined
  if (typeof about === 'string') return { root: 'findings', id: about, departmentId: part.departmentId }
  const departmentId = part.departmentId ?? (root === 'departments' ? id : fields.departmentId)
  return {
    root,
    id,
    departmentId: (departmentId as DepartmentId | undefined) ?? null,
    ...(root === 'tasks' && { taskId: id as TaskId }),
    ...(root === 'decisions' && { taskId: fields.taskId as TaskId }),
    ...(root === 'interviews' && { interviewId: id as InterviewId }),
    ...((root === 'notes' || root === 'wishes') && { interviewId: fields.interviewId as InterviewId }),
  }
}

const SHOWN: ReadonlySet<string> = new Set([
  'project',
  'departments',
  'people',
  'processes',
  'jobs',
  'tasks',
  'decisions',
  'observations',
  'interviews',
  'notes',
  'wishes',
  'findings',
  'validations',
  'revisions',
])
