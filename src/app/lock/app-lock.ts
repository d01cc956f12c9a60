import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { DeviceSettings } from '../../storage/device-settings.ts'
import type { Opening, PasscodeLock, UnderLock } from '../../storage/passcode-lock.ts'
import type { Registry } from '../../storage/registry.ts'
import type { PasscodeForm } from '../../storage/stored-lock.ts'
import type { Stretch } from '../../vault/passcode.ts'
import type { Clock } from '../clock.ts'
import type { KeptProjects } from '../projects/kept-projects.ts'
import { rememberHere } from '../rooms/observe-memory.ts'
import { viewStore } from '../view-store.ts'
import type { LockedDown } from './locked-down.ts'

/** What is behind the lock, once it was opened. */
export interface BehindLock {
  readonly projects: KeptProjects
  readonly registry: Registry
  readonly device: DeviceSettings
}

export interface AppLockOptions {
  readonly passcode: PasscodeLock
  readonly stretch: Stretch
  readonly clock: Clock
  /** A registry that works with that device key. */
  readonly registryFor: (deviceKey: CryptoKey) => Registry
  /**
   * Starts the page anew, which empties its memory and ends its workers. Null when there would be no page then: no copy of the app on
   * the device yet.
   */
  readonly reload: () => (() => void) | null
  readonly onTrouble: (error: unknown) => void
}

const CHANNEL = 'werkvloer-lock'
const LONGEST_RECORDING_MS = 12 * 3_600_000

/** Seldom needed, and not by a start. */
const changing = () => import('../../storage/change-passcode.ts')

/** Locks the app, and opens it again. */
export class AppLock {
  readonly #options: AppLockOptions
  readonly #others = new BroadcastChannel(CHANNEL)
  #behind: BehindLock | null = null
  #isClosed = false
  #onOpened: ((key: CryptoKey | undefined) => void) | null = null
  #closing: Promise<void> = Promise.resolve()

  constructor(options: AppLockOptions) {
    this.#options = options
    this.#others.addEventListener('message', () => this.#lock().catch(options.onTrouble))
  }

  /**
   * The first opening of this page.
   *
   * @param onLocked shows the lock screen; called only where there is a passcode
   * @returns the device key a passcode kept; undefined where there is none. Resolves when somebody gave the passcode.
   */
  async start(onLocked: () => void): Promise<CryptoKey | undefined> {
    const form = await this.#options.passcode.form()
    viewStore.setState({ passcode: form })
    if (!form) return undefined
    this.#show(form, (await this.#options.passcode.recording())?.since ?? null)
    onLocked()
    return new Promise((resolve) => {
      this.#onOpened = resolve
    })
  }

  /** From here on there is something to lock. */
  guard(behind: BehindLock): void {
    this.#behind = behind
  }

  /** Locks this tab and every other one. Does nothing without a passcode. */
  async lockNow(): Promise<void> {
    this.#others.postMessage('lock')
    await this.#lock()
  }

  /** After a rest in this tab. Where another tab is used meanwhile, that one stays open: a rest there is its own to notice. */
  async lockAtRest(): Promise<void> {
    if (viewStore.getState().heldElsewhere) await this.#lock()
    else await this.lockNow()
  }

  /** @param current null where there is no passcode yet @returns what came of the current one @throws StorageFailure */
  async setPasscode(current: string | null, next: string): Promise<Opening['kind']> {
    const { setPasscode: set } = await changing()
    return this.#whenKnown(current, (behind) => set(behind, next, this.#options.stretch))
  }

  /** @throws StorageFailure; the passcode then still holds */
  async removePasscode(current: string): Promise<Opening['kind']> {
    const { removePasscode: remove } = await changing()
    return this.#whenKnown(current, remove)
  }

  async #whenKnown(
    current: string | null,
    change: (behind: BehindLock) => Promise<void>,
  ): Promise<Opening['kind']> {
    const { passcode } = this.#options
    if (current !== null) {
      const { kind } = await passcode.open(current)
      if (kind !== 'opened') return kind
    }
    if (this.#behind) await change(this.#behind)
    // Other tabs work with a key that is no more.
    this.#others.postMessage('lock')
    viewStore.setState({ passcode: await passcode.form() })
    return 'opened'
  }

  async #lock(): Promise<void> {
    const { passcode, lockedDown, recordsUnderLock } = viewStore.getState()
    if (!passcode || lockedDown || !this.#behind) return this.#restartWhenChanged()
    // What is typed in a field that keeps it when left, is kept.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const recording = recordsUnderLock ? underLock(this.#behind.projects) : null
    this.#show(passcode, recording?.since ?? null)
    this.#closing = this.#close(this.#behind, recording)
    await this.#closing
  }

  /** Another tab set or removed the passcode while this one had none, or shows the old lock. */
  async #restartWhenChanged(): Promise<void> {
    const { passcode } = viewStore.getState()
    if ((await this.#options.passcode.form()) !== passcode) this.#options.reload()?.()
  }

  /** Saves, lets go of everything, forgets the key; and then the page itself goes. */
  async #close({ projects, registry, device }: BehindLock, recording: UnderLock | null): Promise<void> {
    await roomsAreGone()
    if (!viewStore.getState().recordsUnderLock) await endRecordings(projects)
    try {
      await (viewStore.getState().heldElsewhere ? projects.discard() : projects.close())
    } catch (error) {
      this.#options.onTrouble(error)
      return this.#closeWhenSaved({ projects, registry, device }, recording)
    }
    this.#isClosed = true
    registry.useDeviceKey(null)
    device.forgetKey()
    await this.#options.passcode.keepRecording(recording)
    this.#patch({ isUnsaved: false })
    this.#options.reload()?.()
  }

  /** Nothing unsaved is thrown away for a lock: it waits in memory, behind the lock screen, and is tried again. */
  #closeWhenSaved(behind: BehindLock, recording: UnderLock | null): void {
    this.#patch({ isUnsaved: true })
    const stop = behind.projects.subscribeSaved(() => {
      const isOpenAgain = !viewStore.getState().lockedDown
      if (!isOpenAgain && behind.projects.savedState()?.kind === 'not-saved') return
      stop()
      if (!isOpenAgain) this.#closing = this.#close(behind, recording)
    })
  }

  async #leave(passcode: string): Promise<Opening['kind']> {
    await this.#closing
    const opening = await this.#options.passcode.open(passcode)
    if (opening.kind === 'opened') await this.#opened(opening.key)
    return opening.kind
  }

  async #recover(code: string): Promise<void> {
    await this.#closing
    const { recoverByCode } = await changing()
    await recoverByCode(code, this.#options.registryFor)
    // A hand-over that the passcode would have ended went with it.
    viewStore.setState({ passcode: null, handedOver: null })
    await this.#opened(undefined)
  }

  /** @param key undefined: no passcode keeps it any more */
  async #opened(key: CryptoKey | undefined): Promise<void> {
    await this.#takeUpRecordings()
    if (this.#behind && (this.#isClosed || !key)) {
      await this.#behind.device.takeKey(key)
      this.#behind.registry.useDeviceKey(this.#behind.device.deviceKey)
      this.#isClosed = false
    }
    viewStore.setState({ lockedDown: null })
    this.#onOpened?.(key)
    this.#onOpened = null
  }

  /** What was recorded under the lock runs on, without being asked about. */
  async #takeUpRecordings(): Promise<void> {
    const { passcode } = this.#options
    const recording = await passcode.recording()
    if (!recording) return
    await passcode.keepRecording(null)
    const goneFor = this.#options.clock.now() - recording.since
    // Longer than anybody observes at a stretch, or a clock that was set back: then somebody must look.
    if (goneFor < 0 || goneFor > LONGEST_RECORDING_MS) return
    for (const [id, observations] of Object.entries(recording.observations)) {
      rememberHere(
        id as DepartmentId,
        'confirmed',
        observations as readonly ObservationId[],
        performance.now(),
      )
    }
  }

  #show(form: PasscodeForm, recordingSince: number | null): void {
    const lockedDown: LockedDown = {
      form,
      recordingSince,
      isUnsaved: false,
      leave: (passcode) => this.#leave(passcode),
      waitMs: () => this.#options.passcode.waitMs(),
      recover: (code) => this.#recover(code),
    }
    viewStore.setState({ lockedDown, notice: null, recovery: null })
  }

  #patch(change: Pick<LockedDown, 'isUnsaved'>): void {
    const { lockedDown } = viewStore.getState()
    if (lockedDown) viewStore.setState({ lockedDown: { ...lockedDown, ...change } })
  }
}

/** Rooms keep their last words as they go; two turns of the loop after the view changed, they have gone. */
async function roomsAreGone(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve))
}

function underLock(projects: KeptProjects): UnderLock | null {
  const all = projects.running().map(({ running }) => running)
  const starts = all.flatMap(({ observations }) => observations.map(({ start }) => Date.parse(start)))
  if (starts.length === 0) return null
  const ids = all.map(({ departmentId, observations }) => [departmentId, observations.map(({ id }) => id)])
  return { since: Math.min(...starts), observations: Object.fromEntries(ids) }
}

/** Works with documents, which a start does not need yet. */
async function endRecordings(projects: KeptProjects): Promise<void> {
  const { stopObservations } = await import('../actions/observe-actions.ts')
  for (const { session, running } of projects.running()) {
    stopObservations(session, running.departmentId, running.observations)
  }
}
