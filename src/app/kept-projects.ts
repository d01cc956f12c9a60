import type { CaseFile } from '../records/case-file.ts'
import { mintId, type ProjectId } from '../records/ids.ts'
import type { DeviceSettings } from '../storage/device-settings.ts'
import type { ProjectListing, Registry } from '../storage/registry.ts'
import { RegistryFailure } from '../storage/registry-failure.ts'
import { parseBackup } from '../vault/backup.ts'
import type { KeyRing } from '../vault/keys.ts'
import { type Clock, wallTime } from './clock.ts'
import type { NewDocument } from './project-documents.ts'
import type { KeptDocument, ProjectSession } from './project-session.ts'
import type { NewProject, OnProgress, ProjectSummary, Projects } from './projects.ts'

export interface KeptProjectsOptions {
  readonly registry: Registry
  readonly device: DeviceSettings
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
  /** Opens a document of a project and keeps it. */
  readonly keep: (projectId: ProjectId, documentId: string, ring: KeyRing) => Promise<KeptDocument>
  /** Words an export needs for what has no name. */
  readonly caseWords: () => { readonly unnamed: string; readonly unplaced: string }
  readonly onTrouble: (error: unknown) => void
}

/** Yjs and all that works with documents: not needed to show the list, so not loaded for it. */
const documents = () => import('./project-documents.ts')

/** The projects on this device, sealed and kept. */
export class KeptProjects implements Projects {
  private readonly sessions = new Map<ProjectId, Promise<ProjectSession>>()
  private readonly opened = new Map<ProjectId, ProjectSession>()
  /** Being made right now: not the left-overs of a making that was killed. */
  private readonly making = new Set<ProjectId>()

  constructor(private readonly options: KeptProjectsOptions) {}

  async list(): Promise<readonly ProjectSummary[]> {
    const listings = await this.options.registry.listProjects()
    const halfDone = listings.filter(({ id, meta }) => meta?.importing === true && !this.making.has(id))
    for (const { id } of halfDone) await this.options.registry.deleteProject(id)
    return listings.filter((listing) => meta(listing).importing !== true).map(summaryOf)
  }

  async create(name: string, organisation: string): Promise<NewProject> {
    const { newProjectDocuments } = await documents()
    return this.make({ name, organisation }, (documentId) =>
      newProjectDocuments(documentId, name, organisation),
    )
  }

  async createFromCase(file: CaseFile, onProgress: OnProgress): Promise<NewProject> {
    const { caseDocuments } = await documents()
    const { device, clock } = this.options
    const { name, organisation = '' } = file.project
    const mint = <T extends string>() => this.newId<T>()
    const importer = { analyst: device.analystId, at: wallTime(clock), mint }
    return this.make(
      { name, organisation },
      (documentId) => caseDocuments(documentId, file, importer),
      onProgress,
    )
  }

  open(id: ProjectId): Promise<ProjectSession> {
    const known = this.sessions.get(id)
    if (known) return known
    const opening = this.openSession(id)
    this.sessions.set(id, opening)
    opening.then(
      (session) => this.opened.set(id, session),
      () => this.sessions.delete(id),
    )
    return opening
  }

  async close(id: ProjectId): Promise<void> {
    const session = await this.sessions.get(id)
    await session?.close()
    this.forget(id)
  }

  async remove(id: ProjectId): Promise<void> {
    // What cannot be saved any more need not be: the project goes.
    const session = await this.sessions.get(id)?.catch(() => undefined)
    await session?.discard()
    this.forget(id)
    await this.options.registry.deleteProject(id)
  }

  async exportCase(id: ProjectId): Promise<string> {
    const { exportSession } = await documents()
    return exportSession(await this.open(id), this.options.caseWords())
  }

  async backup(id: ProjectId): Promise<Uint8Array> {
    const session = await this.sessions.get(id)
    await session?.flush()
    return this.options.registry.exportBackup(id)
  }

  async restoreBackup(bytes: Uint8Array, recoveryCode: string): Promise<ProjectId> {
    // What can be read of a damaged file would look like the whole project: it is refused.
    const parsed = await parseBackup(bytes)
    if (!parsed.ok) throw new RegistryFailure(parsed.reason)
    // An opened project would not see what is added under it.
    for (const id of [...this.sessions.keys()]) await this.close(id)
    return (await this.options.registry.importBackup(bytes, recoveryCode)).projectId
  }

  async unlock(id: ProjectId, recoveryCode: string): Promise<void> {
    await this.options.registry.unlockProject(id, recoveryCode)
  }

  /** '' until given. */
  analystName(): string {
    return this.options.device.analyst?.name ?? ''
  }

  /** Kept sealed on this device, and written in every project it opens from now on. */
  async nameAnalyst(name: string): Promise<void> {
    await this.options.device.saveAnalyst({ name, initials: name })
    for (const session of this.opened.values()) session.nameAnalyst(name)
  }

  /** True while something is made or not yet saved: no moment to reload. */
  isBusy(): boolean {
    return this.making.size > 0 || [...this.opened.values()].some((session) => session.isBusy())
  }

  /** Another tab took over: nothing more is written here. */
  async stop(): Promise<void> {
    for (const session of this.opened.values()) await session.stop()
  }

  /** This tab has it again. */
  async resume(): Promise<void> {
    for (const session of this.opened.values()) await session.resume()
  }

  private forget(id: ProjectId): void {
    this.sessions.delete(id)
    this.opened.delete(id)
  }

  private async openSession(id: ProjectId): Promise<ProjectSession> {
    const { registry, device, clock, randomBytes, keep } = this.options
    const ring = await registry.openProject(id)
    const listing = (await registry.listProjects()).find((each) => each.id === id)
    const { documentId } = meta(listing)
    if (typeof documentId !== 'string') throw new Error('the project has no document')
    const parts = {
      projectId: id,
      analyst: device.analystId,
      device: device.deviceId,
      nextCount: () => device.nextCount(),
      clock,
      randomBytes,
      openDocument: (name: string) => keep(id, name, ring),
    }
    const { openSession } = await documents()
    const session = openSession(parts, await keep(id, documentId, ring))
    if (device.analyst) session.nameAnalyst(device.analyst.name)
    // On a device that is full a project still opens; only the time it was used is not kept.
    registry.touchProject(id).catch(this.options.onTrouble)
    this.keepNameUpToDate(session)
    return session
  }

  /** The list of projects shows the name the project has. One write at a time, the latest wins. */
  private keepNameUpToDate(session: ProjectSession): void {
    let isWriting = false
    let isStale = false
    const write = () => {
      isStale = true
      if (isWriting) return
      isWriting = true
      const next = async () => {
        while (isStale) {
          isStale = false
          const { name = '', organisation = '' } = session.records.project.list()[0] ?? {}
          await this.options.registry.saveMeta(session.id, { name, organisation })
        }
      }
      next()
        .catch(this.options.onTrouble)
        .finally(() => {
          isWriting = false
        })
    }
    session.records.project.subscribe(write)
  }

  /** A new project with these documents, or none: what a kill leaves half done is removed by the next `list`. */
  private async make(
    names: { readonly name: string; readonly organisation: string },
    documentsOf: (projectDocumentId: string) => readonly NewDocument[],
    onProgress: OnProgress = () => undefined,
  ): Promise<NewProject> {
    const { fillDocuments } = await documents()
    const { registry } = this.options
    const id = this.newId<ProjectId>()
    const documentId = this.newId<string>()
    this.making.add(id)
    try {
      const { ring, recoveryWords } = await registry.createProject(id, {
        ...names,
        documentId,
        importing: true,
      })
      await fillDocuments(documentsOf(documentId), (name) => this.options.keep(id, name, ring), onProgress)
      await registry.saveMeta(id, { importing: false })
      return { id, recoveryWords }
    } catch (error) {
      await registry.deleteProject(id)
      throw error
    } finally {
      this.making.delete(id)
    }
  }

  private newId<T extends string>(): T {
    return mintId<T>(this.options.randomBytes)
  }
}

type Meta = Readonly<Record<string, unknown>>

const meta = (listing: ProjectListing | undefined): Meta => listing?.meta ?? {}

function summaryOf(listing: ProjectListing): ProjectSummary {
  const { name = '', organisation = '' } = meta(listing)
  return {
    id: listing.id,
    name: String(name),
    organisation: String(organisation),
    lastUsedAt: listing.lastUsedAt,
    locked: listing.meta === null,
  }
}
