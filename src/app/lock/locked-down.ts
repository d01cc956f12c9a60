import type { Opening } from '../../storage/passcode-lock.ts'
import type { PasscodeForm } from '../../storage/stored-lock.ts'

/**
 * A screen that only the passcode leaves. While there is one, nothing else of the app is shown: whatever the address says, also
 * after going back. A reload starts locked, because then nothing opens the device key.
 */
export interface LockedDown {
  readonly form: PasscodeForm
  /** Tries the passcode; the screen goes when it is right. */
  readonly leave: (passcode: string) => Promise<Opening['kind']>
  /** Milliseconds until a passcode may be tried. */
  readonly waitMs: () => Promise<number>
  /** For a forgotten passcode. Rejects with a RegistryFailure that says what is wrong with the code. */
  readonly recover: (recoveryCode: string) => Promise<void>
  /** Since when something is recorded underneath, in ms since the Unix epoch; null when nothing is or nothing may be said of it. */
  readonly recordingSince: number | null
  /** Something could not be saved: it stays in memory until it is. */
  readonly isUnsaved: boolean
}
