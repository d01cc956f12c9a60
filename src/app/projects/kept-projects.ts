import type { CaseFile } from '../../records/case-file.ts'
import { mintId, type ProjectId } from '../../records/ids.ts'
import type { GoesAlong } from '../../records/outgoing-file.ts'
import type { ProjectListing } from '../../storage/registry.ts'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import type { Rehearsal } from '../../storage/rehearse-restore.ts'
import { systemTimers } from '../../storage/timers.ts'
import type { TakenIn } from '../../sync/bundle-words.ts'
import { wallTime } from '../clock.ts'
import { endSpeaking } from '../media/being-kept.ts'
import type { ProjectSpace } from '../media/used-space.ts'
import type { ProjectSession, RunningHere } from '../session/project-session.ts'
import type { SavedState } from '../session/saved-state.ts'
import { BackupWatch, type KnownBackup } from './backup-watch.ts'
import { type KeptProjectsOptions, type Meta, media } from './open-kept.ts'
import { OpenedProjects } from './opened-projects.ts'
import { ProjectMaker } from './project-maker.ts'
import { summaryOf } from './project-summary.ts'
import type { NewProject, OnProgress, ProjectBackup, ProjectSummary, Projects } from './projects.ts'
import { RecordingWatch } from './recording-watch.ts'

export type { KeptProjectsOptions } from './open-kept.ts'

/** Yjs and all that works with documents: not needed to show the list, so not loaded for it. */
const documents = () => import('./project-documents.ts')
const bundles = () => import('../files/bundle-desk.ts')

/** The projects on this device, sealed and kept. */
export class KeptProjects implements Projects {
  private readonly backups: BackupWatch
  private readonly recordings: RecordingWatch
  private readonly opened: OpenedProjects
  private readonly maker: ProjectMaker
  /** How often it stopped or went on: what is spoken may end after it went on again. */
  private turns = 0

  constructor(private readonly options: KeptProjectsOptions) {
    const { registry, keep, onTrouble } = options
    const saveMeta = (id: ProjectId, change: object) => registry.saveMeta(id, change)
    this.backups = new BackupWatch({ saveMeta, timers: systemTimers, onTrouble })
    this.recordings = new RecordingWatch({ saveMeta, timers: systemTimers, onTrouble })
    this.opened = new OpenedProjects(options, this.backups, this.recordings)
    this.maker = new ProjectMaker({ registry, keep, newId: () => this.newId() })
  }

  async list(): Promise<readonly ProjectSummary[]> {
    const listings = await this.options.registry.listProjects()
    const halfDone = listings.filter(({ id, meta }) => meta?.importing === true && !this.maker.isMaking(id))
    for (const { id } of halfDone) await this.options.registry.deleteProject(id)
    return listings
      .filter((listing) => meta(listing).importing !== true)
      .map((listing) => summaryOf(listing, this.recordings, this.backups))
  }

  async create(name: string, organisation: string): Promise<NewProject> {
    const { newProjectDocuments } = await documents()
    return this.maker.make({ name, organisation }, (documentId) =>
      newProjectDocuments(documentId, name, organisation),
    )
  }

  async createFromCase(file: CaseFile, onProgress: OnProgress, use?: 'example'): Promise<NewProject> {
    const { caseDocuments } = await documents()
    const { device, clock } = this.options
    const { name, organisation = '' } = file.project
    const mint = <T extends string>() => this.newId<T>()
    const importer = { analyst: device.analystId, at: wallTime(clock), mint }
    return this.maker.make(
      { name, organisation, ...(use === 'example' && { isExample: true }) },
      (documentId) => caseDocuments(documentId, file, importer),
      onProgress,
    )
  }

  open(id: ProjectId): Promise<ProjectSession> {
    return this.opened.open(id)
  }

  savedState(id?: ProjectId): SavedState | null {
    return this.opened.savedState(id)
  }

  retrySaving(): void {
    for (const session of this.opened.all()) session.retry()
  }

  get subscribeSaved() {
    return this.opened.subscribeSaved
  }

  async remove(id: ProjectId): Promise<void> {
    // What cannot be saved any more need not be: the project goes.
    const session = await this.opened.whenOpened(id)
    await session?.discard()
    this.opened.forget(id)
    await this.options.registry.deleteProject(id)
    // What stays behind when this fails opens for nobody: its key is gone.
    await media()
      .then(({ mediaStore }) => mediaStore().removeProject(id))
      .catch(this.options.onTrouble)
  }

  async exportCase(id: ProjectId, along?: GoesAlong): Promise<string> {
    const { exportSession } = await documents()
    return exportSession(await this.open(id), this.options.caseWords(), along)
  }

  async caseOf(id: ProjectId, along?: GoesAlong): Promise<CaseFile> {
    const { outgoingCase } = await documents()
    return outgoingCase(await this.open(id), this.options.caseWords(), along)
  }

  async unknownFields(id: ProjectId): Promise<readonly string[]> {
    const { unknownFieldsOf } = await documents()
    return unknownFieldsOf(await this.open(id), this.options.caseWords())
  }

  async backup(id: ProjectId, onProgress: OnProgress = () => undefined): Promise<ProjectBackup> {
    const session = await this.opened.whenOpened(id)
    // What cannot be saved now is the very reason to make a backup of what was.
    const isWhole = await (session?.flush() ?? Promise.resolve()).then(
      () => true,
      () => false,
    )
    const changes = this.backups.get(id)?.changesSince ?? 0
    const { makeBundleOf } = await bundles()
    const made = { at: this.options.clock.now(), by: this.analystName(), onProgress }
    return { ...(await makeBundleOf(this.options, id, made)), isWhole, changes }
  }

  async takeIn(id: ProjectId, bytes: Uint8Array, onProgress: OnProgress): Promise<TakenIn> {
    const { takeInto } = await bundles()
    return takeInto(this.options, await this.open(id), bytes, onProgress, this.options.onTrouble)
  }

  async facts(id: ProjectId): Promise<Readonly<Record<string, unknown>>> {
    await this.options.registry.whenMetaSaved()
    return meta((await this.options.registry.listProjects()).find((each) => each.id === id))
  }

  keepFacts(id: ProjectId, facts: Readonly<Record<string, unknown>>): Promise<void> {
    return this.options.registry.saveMeta(id, facts)
  }

  noteBackup(id: ProjectId, changes: number): void {
    this.backups.noteBackup(id, this.options.clock.now(), changes)
  }

  snoozeBackup(id: ProjectId, until: number): void {
    this.backups.snooze(id, until)
  }

  knownBackups(): readonly KnownBackup[] {
    return this.backups.list()
  }

  get subscribeBackups() {
    return this.backups.subscribe
  }

  async rehearse(bytes: Uint8Array, code: string | null, onProgress: OnProgress): Promise<Rehearsal> {
    const { registry, journal, clock } = this.options
    // What is not saved yet would look as if it were missing here.
    await Promise.allSettled(this.opened.all().map((session) => session.flush()))
    const { rehearseRestore } = await import('../../storage/rehearse-restore.ts')
    const openHere = (id: ProjectId) => registry.openProject(id)
    const found = await rehearseRestore({ file: bytes, code, journal, openHere, onProgress })
    if (found.isHere && found.unreadable === 0) this.backups.noteRehearsed(found.projectId, clock.now())
    return found
  }

  async usedSpace(): Promise<readonly ProjectSpace[]> {
    const { usedSpace } = await import('../media/used-space.ts')
    const listings = await this.options.registry.listProjects()
    const records = (await this.options.recordsSpace?.()) ?? new Map()
    return usedSpace(
      listings.map(({ id }) => id),
      records,
    )
  }

  renewRecoveryCode(id: ProjectId): Promise<readonly string[]> {
    return this.options.registry.renewRecoveryCode(id)
  }

  confirmRecoveryCode(id: ProjectId): Promise<void> {
    return this.options.registry.saveMeta(id, { codeShown: true })
  }

  async needsRecoveryCode(id: ProjectId): Promise<boolean> {
    const listing = (await this.options.registry.listProjects()).find((each) => each.id === id)
    return meta(listing).codeShown === false
  }

  async restoreBackup(
    bytes: Uint8Array,
    recoveryCode: string,
    damaged?: 'open-what-is-readable',
  ): Promise<ProjectId> {
    // What can be read of a damaged file would look like the whole project: it is refused until somebody asks for it.
    const { parseBackup } = await import('../../vault/backup.ts')
    const parsed = await parseBackup(bytes)
    if (!parsed.ok && !damaged) throw new RegistryFailure(parsed.reason)
    const { projectId, isNew } = await this.options.registry.importBackup(bytes, recoveryCode)
    // The file it came from is a backup of all there is.
    if (isNew) this.noteBackup(projectId, 0)
    // An opened project does not see by itself what was added under it.
    await this.opened.get(projectId)?.resume()
    return projectId
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
    for (const session of this.opened.all()) session.nameAnalyst(name)
  }

  /** True while a recording runs in an opened project. */
  isRecording(): boolean {
    return this.opened.all().some((session) => session.running() > 0)
  }

  /** True while something is made or not yet saved: no moment to reload. */
  isBusy(): boolean {
    return this.maker.isBusy || this.opened.all().some((session) => session.isBusy())
  }

  /**
   * Saves and lets go of every project: none is in memory afterwards.
   *
   * @throws StorageFailure when something could not be saved; then all of it stays open
   */
  async close(): Promise<void> {
    await this.maker.whenDone()
    await endSpeaking()
    const sessions = await this.opened.whenAllOpened()
    await Promise.all(sessions.map((session) => session.flush()))
    // What was ended a moment ago is not looked at any more once it is let go.
    this.beforeLeaving()
    await this.opened.letGo(sessions)
    await this.options.registry.whenMetaSaved()
  }

  /** Lets go of every project with whatever is not saved of it. */
  async discard(): Promise<void> {
    await this.opened.letGo(this.opened.all())
  }

  /** What is recorded on this device, in the departments that are open. */
  running(): readonly { readonly session: ProjectSession; readonly running: RunningHere }[] {
    return this.opened.running()
  }

  /** Another tab took over: nothing more is written here. */
  async stop(): Promise<void> {
    const turn = ++this.turns
    this.recordings.pause()
    await endSpeaking()
    if (turn !== this.turns) return
    await Promise.all([...this.opened.all(), ...this.maker.filling].map((each) => each.stop()))
  }

  /** This tab has it again. */
  async resume(): Promise<void> {
    this.turns++
    for (const session of this.opened.all()) await session.resume()
    this.recordings.resume()
  }

  /** The page may be gone the next moment: what is only counted yet is written. */
  beforeLeaving(): void {
    this.backups.flush()
    this.recordings.flush()
  }

  private newId<T extends string>(): T {
    return mintId<T>(this.options.randomBytes)
  }
}

const meta = (listing: ProjectListing | undefined): Meta => listing?.meta ?? {}
