import type { DepartmentId, ProjectId, ValidationSessionId } from '../../records/ids.ts'
import type { DeviceSettings } from '../../storage/device-settings.ts'
import type { CodeTried, HandoverGate } from '../../storage/handover-gate.ts'
import type { PasscodeLock } from '../../storage/passcode-lock.ts'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import type { KeptProjects } from '../projects/kept-projects.ts'
import { viewStore } from '../view-store.ts'
import type { HandedOver } from './handed-over.ts'
import type { HandoverControl } from './handover-control.ts'

interface Options {
  readonly gate: HandoverGate
  readonly passcode: PasscodeLock
  readonly onTrouble: (error: unknown) => void
}

interface Behind {
  readonly projects: Pick<KeptProjects, 'list' | 'unlock' | 'facts' | 'remove'>
  readonly device: Pick<DeviceSettings, 'deviceKey'>
}

const CHANNEL = 'werkvloer-handover'

/** What stands in the settings of the device decides, in this tab and in every other. */
export class HandoverDesk implements HandoverControl {
  readonly #options: Options
  readonly #others = new BroadcastChannel(CHANNEL)
  #behind: Behind | null = null

  constructor(options: Options) {
    this.#options = options
    const look = () => void this.look().catch(options.onTrouble)
    this.#others.addEventListener('message', look)
    // A tab that slept, or came back from the history of the browser, may have missed that.
    window.addEventListener('pageshow', look)
    document.addEventListener('visibilitychange', look)
  }

  /** Before anything is shown, and before this tab takes over from another. @throws StorageFailure; then nothing may be shown */
  async look(): Promise<void> {
    const held = await this.#options.gate.read()
    viewStore.setState({
      handedOver: held && {
        projectId: held.projectId as ProjectId,
        departmentId: held.departmentId as DepartmentId,
        sessionId: held.sessionId as ValidationSessionId,
        hasCode: held.hasCode,
      },
    })
  }

  guard(behind: Behind): void {
    this.#behind = behind
  }

  async start(what: Omit<HandedOver, 'hasCode'>, code: string | null): Promise<void> {
    const { passcode } = viewStore.getState()
    if (code === null && !passcode) throw new Error('nothing would end this hand-over')
    await this.#options.gate.close(what, code)
    this.#others.postMessage('changed')
    viewStore.setState({ notice: null, recovery: null, walk: null })
    await this.look()
  }

  async leave(code: string): Promise<CodeTried> {
    const { gate, passcode } = this.#options
    const tried = viewStore.getState().handedOver?.hasCode
      ? await gate.tryCode(code)
      : (await passcode.open(code)).kind
    if (tried === 'opened') await this.#end()
    return tried
  }

  waitMs(): Promise<number> {
    const { gate, passcode } = this.#options
    return viewStore.getState().handedOver?.hasCode ? gate.waitMs() : passcode.waitMs()
  }

  async recover(recoveryCode: string): Promise<void> {
    const projects = this.#behind?.projects
    let failure: unknown = new RegistryFailure('wrong-code')
    for (const { id } of (await projects?.list()) ?? []) {
      try {
        await projects!.unlock(id, recoveryCode)
        return await this.#end()
      } catch (error) {
        failure = error
        // A code that cannot be read is that of no project.
        if (!(error instanceof RegistryFailure) || error.reason !== 'wrong-code') break
      }
    }
    throw failure
  }

  async removeExamples(): Promise<void> {
    const { projects } = this.#behind!
    const { onlyExamples } = await import('./only-examples.ts')
    const ids = await onlyExamples(projects)
    if (!ids) throw new Error('there is more than examples')
    for (const id of ids) await projects.remove(id)
    await this.#end()
  }

  async readPlace(): Promise<unknown> {
    return this.#behind && this.#options.gate.readPlace(this.#behind.device.deviceKey)
  }

  async keepPlace(place: object): Promise<void> {
    if (this.#behind) await this.#options.gate.keepPlace(place, this.#behind.device.deviceKey)
  }

  async #end(): Promise<void> {
    await this.#options.gate.open()
    this.#others.postMessage('changed')
    viewStore.setState({ handedOver: null, notice: null })
  }
}
