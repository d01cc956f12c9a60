import type {
  DepartmentId,
  FindingId,
  InterviewId,
  NoteId,
  ObservationId,
  ProjectId,
  TaskId,
} from '../../records/ids.ts'
import { remember } from '../rooms/observe-memory.ts'
import { formatRoute, type Route } from '../route.ts'
import { showRecord } from './show-record.ts'

/** A record, by where one goes to see it. */
export interface RecordPlace {
  /** Name of its root. */
  readonly root: string
  readonly id: string
  readonly departmentId: DepartmentId | null
  readonly taskId?: TaskId
  readonly interviewId?: InterviewId
  readonly noteId?: NoteId
}

/** Goes to the room of a record and shows it there. */
export function openRecord(
  projectId: ProjectId,
  record: RecordPlace,
  goTo: (fragment: string) => void,
): void {
  const { root, id, departmentId } = record
  if (departmentId && root === 'observations') remember(departmentId, { asked: id as ObservationId })
  goTo(formatRoute(routeOf(projectId, record)))
  // Tasks and observations open by themselves; their rooms take the focus.
  if (!record.taskId && root !== 'observations') showRecord(record.noteId ?? id)
}

function routeOf(projectId: ProjectId, { root, id, departmentId, taskId, interviewId }: RecordPlace): Route {
  if (!departmentId) return { place: 'project', projectId }
  const within = { projectId, departmentId }
  if (root === 'observations') return { place: 'observe', ...within }
  if (root === 'findings') return { place: 'findings', ...within, findingId: id as FindingId }
  if (taskId) return { place: 'tasks', ...within, taskId }
  if (root === 'functions') return { place: 'analysis', ...within }
  if (interviewId) return { place: 'interviews', ...within, interviewId }
  return { place: 'department', ...within }
}
