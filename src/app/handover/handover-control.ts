import type { CodeTried } from '../../storage/handover-gate.ts'
import type { HandedOver } from './handed-over.ts'

/** Handing the device over, and getting it back. Failures reject with a StorageFailure; then nothing changed. */
export interface HandoverControl {
  /**
   * From here on nothing but this validation is shown, in every tab and after every start.
   *
   * @param code ends it; null where the device has a passcode, which ends it then
   */
  readonly start: (what: Omit<HandedOver, 'hasCode'>, code: string | null) => Promise<void>
  /** @param code the passcode of the device, or the code that was chosen */
  readonly leave: (code: string) => Promise<CodeTried>
  /** Milliseconds until a code may be tried. */
  readonly waitMs: () => Promise<number>
  /** For a forgotten code. Rejects with a RegistryFailure where this is the recovery code of no project here. */
  readonly recover: (recoveryCode: string) => Promise<void>
  /** For a forgotten code where there is nothing but examples: they go, and the app comes back. Rejects where there is more. */
  readonly removeExamples: () => Promise<void>
  /** Where the person was and what was half typed; null at the start. */
  readonly readPlace: () => Promise<unknown>
  readonly keepPlace: (place: object) => Promise<void>
}
