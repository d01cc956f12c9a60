import type { ProjectId } from '../records/ids.ts'
import type { Services } from './services.ts'
import { notify } from './view-store.ts'

/** Offers the project as a case file. A failure is shown, not thrown: this is the way out when all else failed. */
export async function exportProject({ projects, saveFile }: Services, id: ProjectId): Promise<void> {
  try {
    saveFile(`${id}.werkvloer.json`, await projects.exportCase(id), 'application/json')
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error))
  }
}
