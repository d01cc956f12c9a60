import type {
  DepartmentId,
  FindingId,
  InterviewId,
  ProjectId,
  ScenarioId,
  TaskId,
} from '../../records/ids.ts'
import type { Evidence, Question } from '../../report/report-document.ts'
import { formatRoute } from '../route.ts'

/** Where a record that a claim rests on is seen in the app; null where it has no place of its own. */
export function recordAddress(
  projectId: ProjectId,
  { root, id, departmentId: department, parentId }: Evidence['ref'],
): string | null {
  const departmentId = department as DepartmentId | null
  switch (root) {
    case 'scenarios':
      return formatRoute({
        place: 'advice',
        projectId,
        part: 'scenarios',
        scenarioId: (parentId ?? id) as ScenarioId,
      })
    case 'feedbackSessions':
    case 'feedbackRemarks':
      return formatRoute({ place: 'advice', projectId, part: 'feedback' })
    case 'functions':
      return formatRoute({ place: 'across', projectId })
    case 'project':
      return formatRoute({ place: 'project', projectId, part: 'business' })
  }
  if (departmentId === null) return null
  const within = { projectId, departmentId }
  switch (root) {
    case 'observations':
      return formatRoute({ place: 'observe', ...within })
    case 'interviews':
      return formatRoute({ place: 'interviews', ...within, interviewId: id as InterviewId })
    case 'notes':
    case 'wishes':
      return formatRoute({ place: 'interviews', ...within, interviewId: parentId as InterviewId })
    case 'findings':
      return formatRoute({ place: 'findings', ...within, findingId: id as FindingId })
    case 'validations':
    // A photo or voice note is named where it belongs to a finding.
    case 'media':
      return formatRoute({ place: 'findings', ...within, findingId: parentId as FindingId })
    case 'tasks':
      return formatRoute({ place: 'tasks', ...within, taskId: id as TaskId })
    case 'jobs':
    case 'departments':
      return formatRoute({ place: 'department', ...within })
    default:
      return null
  }
}

/** Where one of the eight questions is answered. @param departmentId one of the project; null while it has none */
export function questionAddress(
  projectId: ProjectId,
  departmentId: DepartmentId | null,
  question: Question,
): string {
  const scenarios = formatRoute({ place: 'advice', projectId, part: 'scenarios' })
  if (departmentId === null) return formatRoute({ place: 'project', projectId })
  switch (question) {
    case 'whoseTasks':
      return formatRoute({ place: 'tasks', projectId, departmentId })
    case 'canLeave':
      return formatRoute({ place: 'findings', projectId, departmentId })
    case 'hours':
    case 'newPackage':
    case 'profile':
      return formatRoute({ place: 'analysis', projectId, departmentId })
    default:
      return scenarios
  }
}
