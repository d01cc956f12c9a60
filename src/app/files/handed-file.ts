import type { ProjectId } from '../../records/ids.ts'
import type { Projects } from '../projects/projects.ts'

/** A file that was chosen elsewhere and waits for the room of its project. */
let handed: { readonly id: ProjectId; readonly file: File } | null = null

/**
 * The project of a whole file that is on this device and opens with its key: the file needs no recovery code then. Null for all
 * others.
 */
export async function projectHere(projects: Projects, bytes: Uint8Array): Promise<ProjectId | null> {
  const { parseBackup } = await import('../../vault/backup.ts')
  const parsed = await parseBackup(bytes)
  if (!parsed.ok) return null
  const listed = (await projects.list()).find(({ id }) => id === parsed.backup.projectId)
  return listed && !listed.locked ? listed.id : null
}

export function handFile(id: ProjectId, file: File): void {
  handed = { id, file }
}

/** Once. */
export function takeHandedFile(id: ProjectId): File | null {
  if (handed?.id !== id) return null
  const { file } = handed
  handed = null
  return file
}
