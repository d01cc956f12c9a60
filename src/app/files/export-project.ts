import type { Messages } from '../../i18n/messages.nl.ts'
import type { ProjectId } from '../../records/ids.ts'
import { failureText } from '../failure-text.ts'
import type { Services } from '../services.ts'
import { notify } from '../view-store.ts'
import { fileName } from './file-name.ts'

/** Offers the project as a case file. A failure is shown, not thrown: this is the way out when all else failed. */
export async function exportProject(
  { projects, saveFile, clock }: Services,
  id: ProjectId,
  messages: Messages,
): Promise<void> {
  try {
    saveFile(fileName(clock, id, 'json'), await projects.exportCase(id), 'application/json')
  } catch (error) {
    notify(failureText(error, messages))
  }
}
