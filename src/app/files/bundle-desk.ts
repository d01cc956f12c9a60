import type { ProjectId } from '../../records/ids.ts'
import type { Journal } from '../../storage/journal.ts'
import type { Registry } from '../../storage/registry.ts'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import type { TakenIn } from '../../sync/bundle-words.ts'
import type { MadeBundle, MakeBundleTask } from '../../sync/make-bundle.ts'
import { makeBundleInWorker, readBundleInWorker } from '../../workers/bundle-bridge.ts'
import type { OnProgress } from '../projects/projects.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { takeInBundle } from './take-in-bundle.ts'

export interface BundleDesk {
  readonly registry: Registry
  readonly journal: Journal
}

/** Makes the file of a project, in a worker. A project that is locked here goes as it is stored, without words. */
export async function makeBundleOf(
  { registry }: BundleDesk,
  id: ProjectId,
  made: Pick<MakeBundleTask, 'at' | 'by' | 'onProgress'>,
): Promise<MadeBundle> {
  const bytes = await registry.exportBackup(id)
  const ring = await registry.openProject(id).catch(nullWhereLocked)
  return ring ? makeBundleInWorker({ bytes, ring, ...made }) : { bytes, words: null, pieces: null }
}

function nullWhereLocked(error: unknown): null {
  if (error instanceof RegistryFailure && error.reason === 'locked') return null
  throw error
}

/** Takes a file into an opened project; read in a worker. @throws BundleFailure, StorageFailure */
export const takeInto = (
  { journal }: BundleDesk,
  session: ProjectSession,
  bytes: Uint8Array,
  onProgress: OnProgress,
  onTrouble: (error: unknown) => void,
): Promise<TakenIn> =>
  takeInBundle({ session, journal, bytes, onProgress, onTrouble, read: readBundleInWorker })
