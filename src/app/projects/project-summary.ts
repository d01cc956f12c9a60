import type { ProjectListing } from '../../storage/registry.ts'
import { type BackupWatch, NO_BACKUP } from './backup-watch.ts'
import { readLeftRunning } from './left-running.ts'
import type { Meta } from './open-kept.ts'
import type { ProjectSummary } from './projects.ts'
import type { RecordingWatch } from './recording-watch.ts'

/** The line of a project in the list. A locked project says nothing; when it opens it is learnt then. */
export function summaryOf(
  { id, lastUsedAt, meta }: ProjectListing,
  recordings: Pick<RecordingWatch, 'of'>,
  backups: Pick<BackupWatch, 'learn'>,
): ProjectSummary {
  const { name = '', organisation = '', codeShown, isExample, recording }: Meta = meta ?? {}
  return {
    id,
    name: String(name),
    organisation: String(organisation),
    lastUsedAt,
    locked: meta === null,
    needsCode: codeShown === false && isExample !== true,
    recording: recordings.of(id) ?? readLeftRunning(recording),
    backup: meta ? backups.learn(id, meta) : NO_BACKUP,
  }
}
