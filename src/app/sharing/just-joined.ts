import type { ProjectId } from '../../records/ids.ts'

/** Projects this page joined, until somebody has seen that their work is here. In memory only. */
const joined = new Set<ProjectId>()

export const justJoined = {
  note(id: ProjectId): void {
    joined.add(id)
  },
  has: (id: ProjectId): boolean => joined.has(id),
  seen(id: ProjectId): void {
    joined.delete(id)
  },
}
