import type { ProjectId } from '../records/ids.ts'
import type { Services } from './services.ts'
import { notify } from './view-store.ts'

/** Offers the sealed backup of a project as a file. A failure is shown, not thrown. */
export async function saveBackup({ projects, saveFile }: Services, id: ProjectId): Promise<void> {
  try {
    saveFile(`${id}.werkvloer`, await projects.backup(id), 'application/octet-stream')
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error))
  }
}
