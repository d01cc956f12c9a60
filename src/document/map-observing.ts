import type { DepartmentId, InterviewId, TaskId } from '../records/ids.ts'
import type { CaseIdRenames } from './case-id-renames.ts'

/** Ids of departments, tasks and interviews within what our files say of observing. What cannot be read stays as it is. */
export function mapObserving(file: object, { department, task, interview }: CaseIdRenames): object {
  const { observing } = file as { readonly observing?: unknown }
  if (!Array.isArray(observing)) return {}
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'departmentId') return department(value as DepartmentId)
      return TASK_FIELDS.has(key) ? task(value as TaskId) : value
    }
    if (Array.isArray(value)) return value.map((inner: unknown) => renamed(inner, key))
    if (typeof value !== 'object' || value === null) return value
    const row = value as Readonly<Record<string, unknown>>
    if (key === 'about' && typeof row.id === 'string') {
      if (row.kind === 'task') return { ...row, id: task(row.id as TaskId) }
      return row.kind === 'interview' ? { ...row, id: interview(row.id as InterviewId) } : row
    }
    const isTask = key === 'changes' && row.field === 'taskId'
    return Object.fromEntries(
      Object.entries(row).map(([field, inner]) => [
        field,
        renamed(inner, isTask && (field === 'was' || field === 'now') ? 'taskId' : field),
      ]),
    )
  }
  return { observing: renamed(observing, 'observing') }
}

const TASK_FIELDS: ReadonlySet<string> = new Set(['taskId', 'taskIds', 'stops'])
