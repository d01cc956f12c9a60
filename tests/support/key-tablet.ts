import { webcrypto } from 'node:crypto'
import { vi } from 'vitest'
import * as Y from 'yjs'
import { keepDocument, RestorePoints } from '../../src/app/projects/keep-document.ts'
import { KeptProjects } from '../../src/app/projects/kept-projects.ts'
import type { ProjectSession } from '../../src/app/session/project-session.ts'
import { ProjectSharing } from '../../src/app/sharing/project-sharing.ts'
import { shareSession } from '../../src/app/sharing/shared-session.ts'
import type { Standing } from '../../src/app/sharing/sharing.ts'
import { readSharingFacts } from '../../src/app/sharing/sharing-facts.ts'
import type { ProjectId } from '../../src/records/ids.ts'
import type { Ballast } from '../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../src/storage/database.ts'
import { DeviceSettings } from '../../src/storage/device-settings.ts'
import { DexieJournal } from '../../src/storage/dexie-journal.ts'
import type { HealReport } from '../../src/storage/reconcile.ts'
import { Registry } from '../../src/storage/registry.ts'
import { FaultyJournal } from './faulty-journal.ts'
import { ManualTimers } from './manual-timers.ts'
import { BrowserStorage } from './separate-browsers.ts'

const NO_BALLAST: Ballast = { lay: async () => undefined, free: async () => false }
const REMOTE_HAND = Symbol('carried by hand')

/** A tablet with its own browser: registry, projects and sharing as the app builds them. `meet` is the only way between two. */
export class KeyTablet {
  readonly troubles: unknown[] = []
  /** What opening documents found. */
  readonly healed: HealReport[] = []
  #timers: ManualTimers[] = []
  #isMerging = false
  /** How often something was refused because this device only reads. */
  refused = 0
  projects!: KeptProjects
  registry!: Registry
  sharing!: ProjectSharing
  device!: DeviceSettings
  journal!: FaultyJournal
  #database!: WerkvloerDatabase
  readonly #states = new Map<ProjectId, { standing: Standing; role: string }>()

  static async start(name: string): Promise<KeyTablet> {
    const tablet = new KeyTablet(name, new BrowserStorage())
    await tablet.#start()
    await tablet.device.saveAnalyst({ name, initials: name })
    return tablet
  }

  private constructor(
    readonly name: string,
    readonly storage: BrowserStorage,
  ) {}

  standing(id: ProjectId): Standing | undefined {
    return this.#states.get(id)?.standing
  }

  /** The app ends as when it is killed, and starts again on what was kept. */
  async restart(): Promise<void> {
    await this.projects.discard()
    this.#database.shut()
    await this.#start()
  }

  session(id: ProjectId): Promise<ProjectSession> {
    return this.projects.open(id)
  }

  /** Takes in what came, writes what is due, and waits for both. */
  async settle(id: ProjectId): Promise<void> {
    const session = await this.session(id)
    const keys = await this.sharing.follow(session)
    for (let round = 0; round < 3; round++) {
      await Promise.all(session.keptDocuments().map((kept) => kept.flushReceived()))
      await keys.takeIn()
      await session.flush()
    }
  }

  /** Housekeeping: all entries of each document become one, of each key. */
  async mergeAll(id: ProjectId): Promise<void> {
    const session = await this.session(id)
    const count = async () => {
      const read = session.keptDocuments().map(({ documentId }) => this.journal.read(documentId))
      return (await Promise.all(read)).reduce((sum, { entries }) => sum + entries.length, 0)
    }
    const before = await count()
    this.#isMerging = true
    await vi.waitFor(async () => {
      for (const timers of this.#timers) timers.fire()
      if ((await count()) >= before) throw new Error('nothing was merged yet')
    })
    // Closing waits for what is being merged.
    await this.restart()
    this.#isMerging = false
  }

  #newTimers(): ManualTimers {
    const timers = new ManualTimers()
    this.#timers.push(timers)
    return timers
  }

  /** The project as ways to the others see it. */
  async shared(id: ProjectId): ReturnType<typeof shareSession> {
    const session = await this.session(id)
    return this.storage.inside(() => shareSession(session, (error) => this.troubles.push(error)))
  }

  /** The sealed entries of every document, as a way between devices sees them. */
  async outers(id: ProjectId): Promise<Map<string, Y.Doc>> {
    await this.settle(id)
    const shared = await this.shared(id)
    shared.stop()
    return new Map(shared.list().map(({ documentId, outer }) => [documentId, outer.doc]))
  }

  async #start(): Promise<void> {
    await this.storage.inside(async () => {
      this.#database = new WerkvloerDatabase()
      await this.#database.open()
      this.device = await DeviceSettings.open()
    })
    const database = this.#database
    this.journal = new FaultyJournal(new DexieJournal(database))
    const { deviceKey } = this.device
    this.registry = new Registry({ database, journal: this.journal, deviceKey, clock: Date.now })
    this.projects = this.#openProjects(database)
    const onTrouble = (error: unknown) => void this.troubles.push(error)
    const open = (id: ProjectId) => this.projects.open(id)
    const { registry, device } = this
    this.sharing = new ProjectSharing({
      registry,
      device,
      open,
      onTrouble,
      onState: (id, standing, role) => this.#states.set(id, { standing, role }),
    })
  }

  #openProjects(database: WerkvloerDatabase): KeptProjects {
    const clock = { now: Date.now, offsetMinutes: () => 60 }
    return new KeptProjects({
      registry: this.registry,
      journal: this.journal,
      device: this.device,
      clock,
      randomBytes: (count) => webcrypto.getRandomValues(new Uint8Array(count)),
      caseWords: () => ({ unnamed: '', unplaced: '' }),
      onTrouble: (error) => this.troubles.push(error),
      onOpening: (id, { sharing }) => {
        const { isShared, role } = readSharingFacts(sharing)
        this.#states.set(id, { standing: isShared ? 'member' : 'alone', role })
      },
      onOpened: (session) => {
        this.sharing.follow(session).catch((error) => this.troubles.push(error))
      },
      onClosed: (id) => this.sharing.letGo(id),
      isReader: (id) => this.#states.get(id)?.role === 'reader',
      onRefused: () => {
        this.refused += 1
      },
      keep: (projectId, documentId, ring) =>
        this.storage.inside(() =>
          keepDocument({
            projectId,
            documentId,
            ring,
            journal: this.journal,
            ballast: NO_BALLAST,
            restorePoints: new RestorePoints(database),
            clock,
            timers: this.#newTimers(),
            plan: (entries) =>
              this.#isMerging && entries.length > 1 ? [entries.map((each) => each.id)] : [],
            onTrouble: (failure) => this.troubles.push(failure),
            onReconciled: (report) => this.healed.push(report),
          }),
        ),
    })
  }
}

/** Exchanges all sealed entries both ways until there is nothing left to exchange. */
export async function meet(one: KeyTablet, other: KeyTablet, id: ProjectId): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const [ours, theirs] = [await one.outers(id), await other.outers(id)]
    for (const [documentId, outer] of ours) {
      const counterpart = theirs.get(documentId)
      if (!counterpart) continue
      carry(outer, counterpart)
      carry(counterpart, outer)
    }
    await Promise.all([one.settle(id), other.settle(id)])
  }
}

/** One way only: what a device that is listened to, and hears nothing, gives. */
export async function hand(from: KeyTablet, to: KeyTablet, id: ProjectId): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const [ours, theirs] = [await from.outers(id), await to.outers(id)]
    for (const [documentId, outer] of ours) {
      const counterpart = theirs.get(documentId)
      if (counterpart) carry(outer, counterpart)
    }
    await to.settle(id)
  }
}

function carry(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), REMOTE_HAND)
}
