import * as Y from 'yjs'
import type { ProjectId } from '../../../src/records/ids.ts'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { DocumentKeeper, type KeeperOptions } from '../../../src/storage/document-keeper.ts'
import { beginFreshLog } from '../../../src/storage/fresh-log.ts'
import { outerDatabaseName } from '../../../src/storage/outer-rows.ts'
import { ProjectLock } from '../../../src/storage/project-lock.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { keepRestorePoints, RestorePoints } from '../../../src/storage/restore-points.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import { JOURNAL_CASES } from '../../contract/journal-contract.ts'
import { makeDexieJournal } from '../dexie-journal-under-test.ts'

const PROJECT = 'HARNESSPROJECT' as ProjectId
const DOCUMENT = 'HARNESSDOCUMENT'

interface HarnessOptions {
  /** Merges whatever lies about, instead of waiting for the tiers. */
  readonly isHasty?: boolean
  /** For tests that count bytes: Chromium may let the filling of the log in just before a lowered quota holds. */
  readonly keepsOldLog?: boolean
}

const hastyPlan: KeeperOptions['plan'] = (entries) =>
  entries.length > 1 ? [entries.map(({ id }) => id)] : []

/** The storage of the app, put together as `main.tsx` does, with one project of one document. */
async function open({ isHasty = false, keepsOldLog = false }: HarnessOptions = {}) {
  const database = new WerkvloerDatabase()
  const ballast = new DexieBallast(database)
  const device = await DeviceSettings.open()
  const freshLog = keepsOldLog ? Promise.resolve() : beginFreshLog()
  const journal = new DexieJournal(database, freshLog)
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: Date.now })
  const isHere = (await registry.listProjects()).some(({ id }) => id === PROJECT)
  if (!isHere) {
    // Where there is no room for it, writes at the same time may fail with it.
    await freshLog
    await registry.createProject(PROJECT, { name: 'Harnas' })
  }
  const ring = await registry.openProject(PROJECT)
  const troubles: string[] = []
  const startedAt = performance.now()
  const keeper = await DocumentKeeper.open({
    projectId: PROJECT,
    documentId: DOCUMENT,
    ring,
    journal,
    ballast,
    clock: Date.now,
    timers: systemTimers,
    onTrouble: (failure) => troubles.push(failure.reason),
    ...(isHasty ? { plan: hastyPlan } : {}),
  })
  const openedInMs = performance.now() - startedAt
  const states: string[] = []
  keeper.subscribe(() => states.push(stateText(keeper)))
  const opened = { database, journal, ballast, device, registry, ring, keeper, openedInMs, states, troubles }
  globalThis.opened = opened
}

function stateText(keeper: DocumentKeeper): string {
  const state = keeper.saved()
  return state.kind === 'not-saved' ? `not-saved/${state.reason}` : state.kind
}

/** Text that no compression makes smaller; quota tests need it. */
function noise(sizeBytes: number): string {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return Array.from(bytes, (byte) => String.fromCharCode(33 + (byte % 90))).join('')
}

/** Runs one case of the journal's contract on a database of its own. */
async function runJournalCase(name: string): Promise<void> {
  const found = JOURNAL_CASES.find((journalCase) => journalCase.name === name)
  if (!found) throw new Error(`no case called ${name}`)
  const made = await makeDexieJournal(`contract ${name}`)
  try {
    await found.run(made)
  } finally {
    await made.close()
  }
}

const harness = {
  runJournalCase,
  PROJECT,
  DOCUMENT,
  Y,
  open,
  outerDatabaseName: outerDatabaseName(DOCUMENT),
  stateText: () => stateText(globalThis.opened.keeper),
  noise,
  ProjectLock,
  RestorePoints,
  WerkvloerDatabase,
  keepRestorePoints,
}

declare global {
  var storageHarness: typeof harness
  var opened: {
    readonly database: WerkvloerDatabase
    readonly journal: DexieJournal
    readonly ballast: DexieBallast
    readonly device: DeviceSettings
    readonly registry: Registry
    readonly ring: Awaited<ReturnType<Registry['openProject']>>
    readonly keeper: DocumentKeeper
    readonly openedInMs: number
    /** Every saved state shown since it was opened. */
    readonly states: string[]
    readonly troubles: string[]
  }
}

globalThis.storageHarness = harness
