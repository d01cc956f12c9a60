import type { ProjectId } from '../records/ids.ts'
import type { Journal } from '../storage/journal.ts'
import type { Registry } from '../storage/registry.ts'
import { readBundleInWorker, writeBundleInWorker } from '../workers/bundle-bridge.ts'
import type { TakenIn } from './bundle-words.ts'
import { type MadeBundle, makeBundle } from './make-bundle.ts'
import type { ProjectSession } from './project-session.ts'
import type { OnProgress } from './projects.ts'
import { takeInBundle } from './take-in-bundle.ts'

export interface BundleDesk {
  readonly registry: Registry
  readonly journal: Journal
}

/** Makes the file of a project; written in a worker. @param at milliseconds since the epoch @param by name of the maker */
export const makeBundleOf = (
  { registry }: BundleDesk,
  id: ProjectId,
  { at, by }: { readonly at: number; readonly by: string },
): Promise<MadeBundle> =>
  makeBundle({
    id,
    at,
    by,
    exportBackup: (each) => registry.exportBackup(each),
    openRing: (each) => registry.openProject(each),
    write: writeBundleInWorker,
  })

/** Takes a file into an opened project; read in a worker. @throws BundleFailure, StorageFailure */
export const takeInto = (
  { journal }: BundleDesk,
  session: ProjectSession,
  bytes: Uint8Array,
  onProgress: OnProgress,
  onTrouble: (error: unknown) => void,
): Promise<TakenIn> =>
  takeInBundle({ session, journal, bytes, onProgress, onTrouble, read: readBundleInWorker })
