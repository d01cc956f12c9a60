import { webcrypto } from 'node:crypto'
import { keepDocument, RestorePoints } from '../../src/app/projects/keep-document.ts'
import { openSession } from '../../src/app/projects/project-documents.ts'
import type {
  Edits,
  KeptDocument,
  OnlyReading,
  ProjectSession,
} from '../../src/app/session/project-session.ts'
import { shareSession } from '../../src/app/sharing/shared-session.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import { PROJECT_KEY } from '../../src/document/project-roots.ts'
import type { AnalystId, DeviceId, ProjectId } from '../../src/records/ids.ts'
import type { Ballast } from '../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../src/storage/database.ts'
import { DexieJournal } from '../../src/storage/dexie-journal.ts'
import type { KeeperOptions } from '../../src/storage/document-keeper.ts'
import type { HealReport } from '../../src/storage/reconcile.ts'
import { systemTimers, type Timers } from '../../src/storage/timers.ts'
import type { KeyRing } from '../../src/vault/keys.ts'
import { FaultyJournal } from './faulty-journal.ts'
import type { BrowserStorage } from './separate-browsers.ts'
import type { Step } from './step-arbitrary.ts'
import { DEPARTMENT } from './tablet.ts'
import { visibleState, wholeState } from './visible-state.ts'

/** What a way to the others looks like to a tablet. */
export interface Link {
  /** All that is in the outer documents has the receipt of the server. */
  isStored(): boolean
  /** Asks again at once where it was refused: a token cut short on the way is a wrong one. */
  askAgain?(): void
  /** Its state in words, for a failed test. */
  says?(): string
  stop(): void
}

/** The project all tablets of a test share. */
export interface TestProject {
  readonly ring: KeyRing
  /** Of the project's own document. */
  readonly documentId: string
}

export const DEPARTMENT_DOCUMENT = 'doc-of-the-floor'

/** What of a tablet outlives the app: its browser and who it is. */
export interface SyncDevice {
  readonly device: DeviceId
  readonly analyst: AnalystId
  readonly storage: BrowserStorage
  readonly project: TestProject
  /** Next of its counter; moves on. */
  count: number
  /** Now, in ms since the epoch. */
  now: () => number
  /** Minutes the wall clock is ahead of UTC. */
  offsetMinutes: (at: number) => number
  plan?: KeeperOptions['plan']
}

export const newDevice = (
  name: string,
  project: TestProject,
  storage: BrowserStorage,
  more: Partial<SyncDevice> = {},
): SyncDevice => ({
  device: `device-${name}` as DeviceId,
  analyst: name as AnalystId,
  storage,
  project,
  count: 0,
  now: Date.now,
  offsetMinutes: () => 60,
  ...more,
})

/** Housekeeping comes after some milliseconds of rest instead of two seconds, so that it happens in short tests too. */
const hurried: Timers = {
  after: (delayMs, run) => systemTimers.after(isLimit(delayMs) ? delayMs : delayMs / 100, run),
}
/** The one wait that is not for rest: how long the outer database may take to open. */
const isLimit = (delayMs: number) => delayMs === 5_000
const NO_BALLAST: Ballast = { lay: async () => undefined, free: async () => false }

/** A tablet as the app runs it: real session, keepers and journal, in a browser of its own. */
export class SyncTablet {
  link: Link | null = null
  readonly healed: HealReport[] = []
  readonly troubles: unknown[] = []
  /** Why something was not done. */
  readonly refused: OnlyReading[] = []
  shared!: Awaited<ReturnType<typeof shareSession>>
  session!: ProjectSession

  /** Opens what the device has of the project; of a device that has nothing, an empty project. */
  static async open(device: SyncDevice): Promise<SyncTablet> {
    return device.storage.inside(async () => {
      const database = new WerkvloerDatabase()
      const tablet = new SyncTablet(device, database, new FaultyJournal(new DexieJournal(database)))
      await tablet.#start()
      return tablet
    })
  }

  private constructor(
    readonly device: SyncDevice,
    readonly database: WerkvloerDatabase,
    readonly journal: FaultyJournal,
  ) {}

  get analyst(): AnalystId {
    return this.device.analyst
  }

  /** Null while its document did not arrive. */
  get records() {
    return this.session.department(DEPARTMENT)
  }

  /** The inner documents that are open, by document id. */
  docs() {
    return this.session.keptDocuments().map(({ documentId, doc }) => ({ documentId, doc }))
  }

  /** Makes the project with one department, on the first of the tablets. */
  async makeProject(): Promise<void> {
    this.act({
      project: [
        addRecordEdit('project', { id: PROJECT_KEY as ProjectId, name: 'Ward', organisation: '' }),
        addRecordEdit('departments', {
          id: DEPARTMENT,
          documentId: DEPARTMENT_DOCUMENT,
          name: 'Floor',
          rank: 'a0',
        }),
      ],
    })
    await this.session.openDepartment(DEPARTMENT)
  }

  act(edits: Edits): void {
    this.session.act('done', edits)
  }

  /** Does a step in the department, if it is there. */
  do(step: Step, count: number): void {
    const { records, analyst } = this
    if (records) this.act({ departments: { [DEPARTMENT]: step({ analyst, records }, count) } })
  }

  connect(link: Link): void {
    this.link?.stop()
    this.link = link
  }

  disconnect(): void {
    this.link?.stop()
    this.link = null
  }

  /** All it did is stored by the server, as its link says. */
  async isOnServer(): Promise<boolean> {
    await Promise.all(this.shared.list().map((each) => each.flush()))
    return this.link?.isStored() ?? false
  }

  /** Where it stands, for the words of a failed test. */
  says(): string {
    const open = this.shared.list().map(({ documentId }) => documentId)
    return `${this.link?.says?.()}, open: ${open}, troubles: ${this.troubles}`
  }

  /** What is shown and what is kept, of every document; equal on tablets that have the same. */
  async state(): Promise<unknown> {
    await Promise.all(this.shared.list().map((each) => each.flushReceived()))
    const whole = this.docs()
      .map(({ documentId, doc }) => [documentId, wholeState(doc)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    const { records } = this
    return { whole, project: visibleState(this.session.records), floor: records && visibleState(records) }
  }

  /** Documents with parts that wait for others which never came. */
  incomplete(): string[] {
    const isPending = ({ store }: { store: { pendingStructs: unknown; pendingDs: unknown } }) =>
      store.pendingStructs !== null || store.pendingDs !== null
    return this.shared
      .list()
      .flatMap(({ documentId, doc, outer }) => [
        ...(isPending(doc) ? [documentId] : []),
        ...(isPending(outer.doc) ? [`outer ${documentId}`] : []),
      ])
  }

  /** The app goes away as when the browser is killed: what was not saved yet is gone. */
  async kill(): Promise<void> {
    this.disconnect()
    this.shared.stop()
    await this.session.discard()
    this.database.shut()
  }

  async #start(): Promise<void> {
    const { device } = this
    const projectId = device.project.ring.projectId as ProjectId
    const parts = {
      projectId,
      ring: device.project.ring,
      analyst: device.analyst,
      device: device.device,
      nextCount: () => device.count++,
      clock: { now: () => device.now(), offsetMinutes: (at: number) => device.offsetMinutes(at) },
      randomBytes: (count: number) => webcrypto.getRandomValues(new Uint8Array(count)),
      onRefused: (why: OnlyReading) => this.refused.push(why),
      openDocument: (documentId: string) => device.storage.inside(() => this.#keep(documentId)),
    }
    this.session = openSession(parts, await this.#keep(device.project.documentId))
    this.shared = await shareSession(this.session, (error) => this.troubles.push(error))
  }

  #keep(documentId: string): Promise<KeptDocument> {
    const { device, journal, database } = this
    return keepDocument({
      projectId: device.project.ring.projectId,
      documentId,
      ring: device.project.ring,
      journal,
      ballast: NO_BALLAST,
      restorePoints: new RestorePoints(database),
      clock: { now: () => device.now(), offsetMinutes: (at) => device.offsetMinutes(at) },
      timers: hurried,
      onTrouble: (failure) => this.troubles.push(failure),
      onReconciled: (report) => this.healed.push(report),
      ...(device.plan ? { plan: device.plan } : {}),
    })
  }
}
