import type { DepartmentId, InterviewId, TaskId } from '../records/ids.ts'

/** What becomes of the ids of departments, tasks and interviews, those that stand in addresses. */
export interface CaseIdRenames {
  readonly department: (id: DepartmentId) => DepartmentId
  readonly task: (id: TaskId) => TaskId
  readonly interview: (id: InterviewId) => InterviewId
}
