import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import type { Projects } from '../projects/projects.ts'

/** An answer that was chosen in the list of projects and waits for the room in which it is read. */
let handed: { readonly id: ProjectId; readonly file: File } | null = null

export function handAnswer(id: ProjectId, file: File): void {
  handed = { id, file }
}

export const isAnswerWaiting = (id: ProjectId): boolean => handed?.id === id

/** Once. */
export function takeAnswer(id: ProjectId): File | null {
  const file = handed?.id === id ? handed.file : null
  if (file) handed = null
  return file
}

export type FoundProject =
  | { readonly kind: 'here'; readonly id: ProjectId; readonly departmentId: DepartmentId }
  /** None that opens has it; those that did not open, by name. */
  | { readonly kind: 'none'; readonly closed: readonly string[] }

/** The project in which was asked what a file answers. A file does not say so, so every project that opens is looked through. */
export async function projectOfAnswer(projects: Projects, sessionId: string): Promise<FoundProject> {
  const closed: string[] = []
  for (const { id, name, locked } of await projects.list()) {
    try {
      const session = locked ? null : await projects.open(id)
      if (!session) closed.push(name)
      for (const department of session?.records.departments.list() ?? []) {
        const { validationSessions } = await session!.openDepartment(department.id)
        if (validationSessions.get(sessionId)) return { kind: 'here', id, departmentId: department.id }
      }
    } catch (error) {
      console.warn(error)
      closed.push(name)
    }
  }
  return { kind: 'none', closed }
}
