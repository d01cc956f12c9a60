import type { Messages } from '../../i18n/messages.nl.ts'
import type { ProjectId } from '../../records/ids.ts'
import { failureText } from '../failure-text.ts'
import { withRecoveryCode } from '../projects/with-recovery-code.ts'
import type { Services } from '../services.ts'
import { notify } from '../view-store.ts'
import { fileName } from './file-name.ts'

/** Offers the sealed backup of a project as a file, with its photos and sound. A failure is shown, not thrown. */
export function saveBackup({ projects, saveFile, clock }: Services, id: ProjectId, messages: Messages): void {
  const save = async () => {
    const { bytes, isWhole, changes, pieces } = await projects.backup(id)
    const { withAllMedia } = await import('./media-in-file.ts')
    const whole = await withAllMedia(id, bytes, pieces)
    saveFile(fileName(clock, id, 'werkvloer'), whole, 'application/octet-stream')
    projects.noteBackup(id, changes)
    notify(isWhole ? messages.storage.backupMade : messages.storage.backupNotWhole)
  }
  const fail = (error: unknown) => notify(failureText(error, messages))
  withRecoveryCode(projects, id, () => void save().catch(fail)).catch(fail)
}
