import type { Clock } from '../../src/app/clock.ts'
import { keepDocument } from '../../src/app/projects/keep-document.ts'
import { KeptProjects, type KeptProjectsOptions } from '../../src/app/projects/kept-projects.ts'
import { DexieBallast } from '../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../src/storage/database.ts'
import { DeviceSettings } from '../../src/storage/device-settings.ts'
import { DexieJournal } from '../../src/storage/dexie-journal.ts'
import { beginFreshLog } from '../../src/storage/fresh-log.ts'
import { Registry } from '../../src/storage/registry.ts'
import { RestorePoints } from '../../src/storage/restore-points.ts'
import { systemTimers } from '../../src/storage/timers.ts'
import { randomBytes } from '../../src/vault/bytes.ts'
import { keepPlain } from './keep-plain.ts'

/** Ours: sealed, in the journal. Plain: y-indexeddb on the inner document. All else is the same code. */
export type Kind = 'ours' | 'plain'

export interface Stores {
  readonly projects: Readonly<Record<Kind, KeptProjects>>
  readonly registry: Registry
  readonly database: WerkvloerDatabase
  /** Resolves when what was opened so far holds the same in journal and outer document. */
  whenReconciled(): Promise<void>
}

const clock: Clock = { now: () => Date.now(), offsetMinutes: (at) => -new Date(at).getTimezoneOffset() }

/** Puts the app's storage together as `main.tsx` does. */
export async function openStores(): Promise<Stores> {
  const database = new WerkvloerDatabase()
  const ballast = new DexieBallast(database)
  const restorePoints = new RestorePoints(database)
  const device = await DeviceSettings.open()
  const journal = new DexieJournal(database, beginFreshLog())
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: clock.now })
  const reconciling: Promise<void>[] = []
  const common: Omit<KeptProjectsOptions, 'keep'> = {
    journal,
    registry,
    device,
    clock,
    randomBytes,
    caseWords: () => ({ unnamed: '-', unplaced: '-' }),
    onTrouble: throwLater,
  }
  const keepOurs: KeptProjectsOptions['keep'] = async (projectId, documentId, ring) => {
    let settle: () => void = () => undefined
    reconciling.push(new Promise((resolve) => (settle = resolve)))
    const parts = {
      projectId,
      documentId,
      ring,
      journal,
      ballast,
      restorePoints,
      clock,
      timers: systemTimers,
    }
    return keepDocument({ ...parts, onTrouble: throwLater, onReconciled: () => settle() })
  }
  return {
    projects: {
      ours: new KeptProjects({ ...common, keep: keepOurs }),
      plain: new KeptProjects({ ...common, keep: (_, documentId) => keepPlain(documentId) }),
    },
    registry,
    database,
    whenReconciled: async () => void (await Promise.all(reconciling)),
  }
}

/** A measurement in which something went wrong is none. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
