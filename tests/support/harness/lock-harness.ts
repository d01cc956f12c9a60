import type { ProjectId } from '../../../src/records/ids.ts'
import { removePasscode, setPasscode } from '../../../src/storage/change-passcode.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { PasscodeLock } from '../../../src/storage/passcode-lock.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { stretchInWorker } from '../../../src/workers/stretch-bridge.ts'

const NAMES = ['Een', 'Twee']

/** The lock of the app, put together as `main.tsx` does. @param passcodes one of them opens, or none is asked */
async function open(passcodes: readonly string[]) {
  const lock = new PasscodeLock({ stretch: stretchInWorker, clock: Date.now })
  const isLocked = (await lock.form()) !== null
  const key = isLocked ? await firstKey(lock, passcodes) : undefined
  const database = new WerkvloerDatabase()
  const device = await DeviceSettings.open(key)
  const journal = new DexieJournal(database)
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: Date.now })
  await registry.settleDeviceKey()
  return { lock, device, registry, isLocked }
}

async function firstKey(lock: PasscodeLock, passcodes: readonly string[]): Promise<CryptoKey> {
  for (const passcode of passcodes) {
    const opening = await lock.open(passcode)
    if (opening.kind === 'opened') return opening.key
  }
  throw new Error('no passcode opens')
}

/** Names of the projects, null for one that does not open, and of the analyst; made when there is nothing yet. */
async function read(passcodes: readonly string[]) {
  const { device, registry, isLocked } = await open(passcodes)
  if ((await registry.listProjects()).length === 0) {
    for (const name of NAMES) await registry.createProject(name as ProjectId, { name })
    await device.saveAnalyst({ name: 'Wil', initials: 'W' })
  }
  const names = (await registry.listProjects()).map(({ meta }) => meta?.name ?? null)
  return { isLocked, names: names.sort(), analyst: device.analyst?.name ?? null }
}

/**
 * Sets, changes or removes the passcode, but ends all writing at a step of it.
 *
 * @param next null removes it
 * @param step the transaction, counted from 1, that is not begun any more
 * @returns at once when that step is reached, with what was begun before it still under way
 */
async function changeUntil(
  passcodes: readonly string[],
  next: string | null,
  step: number,
): Promise<'changed' | 'stopped'> {
  const writes = watchWrites(step)
  const behind = await open(passcodes)
  writes.count()
  const change = next === null ? removePasscode(behind) : setPasscode(behind, next, stretchInWorker)
  return Promise.race([writes.stopped, change.then(() => 'changed' as const)])
}

/** Before anything is open: Dexie takes the function along with the connection. */
function watchWrites(step: number): { readonly stopped: Promise<'stopped'>; count(): void } {
  let count = Number.NEGATIVE_INFINITY
  let isStopped = false
  let stop: (outcome: 'stopped') => void
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = resolve
  })
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof begin>) {
    if (args[1] === 'readwrite' && ++count === step) {
      isStopped = true
      stop('stopped')
    }
    if (isStopped) throw new DOMException('the browser is about to be killed', 'AbortError')
    return begin.apply(this, args)
  }
  return {
    stopped,
    count() {
      count = 0
    },
  }
}

const harness = { read, changeUntil }

declare global {
  var lockHarness: typeof harness
}

globalThis.lockHarness = harness
