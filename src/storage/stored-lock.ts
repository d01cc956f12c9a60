import type { WrappedDeviceKey } from '../vault/passcode.ts'

/** What is kept instead of the device key once there is a passcode. Permanent shape: add, never rename. */
export interface StoredLock extends WrappedDeviceKey {
  /** Which keys to offer for typing it. */
  readonly form: PasscodeForm
}

export type PasscodeForm = 'digits' | 'phrase'
