import type { ProjectId } from '../../records/ids.ts'
import type { DeviceSettings } from '../../storage/device-settings.ts'
import type { Journal } from '../../storage/journal.ts'
import type { Registry } from '../../storage/registry.ts'
import { systemTimers } from '../../storage/timers.ts'
import type { KeyRing } from '../../vault/keys.ts'
import type { Clock } from '../clock.ts'
import { watchReserve } from '../media/watch-reserve.ts'
import type { KeptDocument, OnlyReading, ProjectSession } from '../session/project-session.ts'
import type { BackupWatch } from './backup-watch.ts'
import { keepNameUpToDate } from './keep-name-up-to-date.ts'
import { readLeftRunning } from './left-running.ts'

/** What is kept about a project on this device. */
export type Meta = Readonly<Record<string, unknown>>

export interface KeptProjectsOptions {
  readonly registry: Registry
  readonly journal: Journal
  readonly device: DeviceSettings
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
  /** Opens a document of a project and keeps it. */
  readonly keep: (projectId: ProjectId, documentId: string, ring: KeyRing) => Promise<KeptDocument>
  /** Words an export needs for what has no name. */
  readonly caseWords: () => { readonly unnamed: string; readonly unplaced: string }
  readonly onTrouble: (error: unknown) => void
  /** A project was opened. @param meta what is kept about it on this device */
  readonly onOpened?: (session: ProjectSession, meta: Meta) => void
  /** It is no longer open. */
  readonly onClosed?: (id: ProjectId) => void
  /** As `onOpened`, before anything is done with it. */
  readonly onOpening?: (id: ProjectId, meta: Meta) => void
  /** What records take here by project id, for who asks. */
  readonly recordsSpace?: () => Promise<ReadonlyMap<string, number>>
  /** This device only reads that project. */
  readonly isReader?: (id: ProjectId) => boolean
  /** Told when something was not done because this device only reads. */
  readonly onRefused?: (why: OnlyReading) => void
}

/** Not needed before the first photo or voice note is asked for. */
export const media = () => import('../media/open-media.ts')

/** Opening comes first, and what the person came for. */
const SWEEP_AFTER_MS = 60_000

/** Opens a project of this device, and tells who follows those that are open. @throws RegistryFailure, StorageFailure */
export async function openKept(
  options: KeptProjectsOptions,
  backups: Pick<BackupWatch, 'learn'>,
  id: ProjectId,
  isOpen: (session: ProjectSession) => boolean,
): Promise<ProjectSession> {
  const { registry, device, clock, randomBytes, keep } = options
  const ring = await registry.openProject(id)
  const listing = (await registry.listProjects()).find((each) => each.id === id)
  const meta: Meta = listing?.meta ?? {}
  const { documentId } = meta
  backups.learn(id, meta)
  options.onOpening?.(id, meta)
  if (typeof documentId !== 'string') throw new Error('the project has no document')
  let isOnReserve = () => false
  const parts = {
    projectId: id,
    ring,
    analyst: device.analystId,
    device: device.deviceId,
    nextCount: () => device.nextCount(),
    clock,
    randomBytes,
    openDocument: (name: string) => keep(id, name, ring),
    openMedia: async () => (await media()).openProjectMedia(id, ring, () => isOnReserve()),
    leftRunning: readLeftRunning(meta.recording),
    after: systemTimers.after,
    isReader: () => options.isReader?.(id) ?? false,
    onRefused: (why: OnlyReading) => options.onRefused?.(why),
  }
  const { openSession } = await import('./project-documents.ts')
  const session = openSession(parts, await keep(id, documentId, ring))
  isOnReserve = watchReserve(session)
  if (device.analyst) session.nameAnalyst(device.analyst.name)
  // On a device that is full a project still opens; only the time it was used is not kept.
  registry.touchProject(id).catch(options.onTrouble)
  keepNameUpToDate(session, registry, options.onTrouble)
  options.onOpened?.(session, meta)
  systemTimers.after(SWEEP_AFTER_MS, () => {
    if (isOpen(session)) sweep(options, session).catch(options.onTrouble)
  })
  return session
}

async function sweep({ registry, clock }: KeptProjectsOptions, session: ProjectSession): Promise<void> {
  const { sweepWhereNeeded } = await import('../media/sweep-media.ts')
  const projects = async () => (await registry.listProjects()).map((each) => each.id)
  await sweepWhereNeeded({ session, projects, now: clock.now() })
}
