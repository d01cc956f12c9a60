import { useSyncExternalStore } from 'preact/compat'
import { createStore } from 'zustand/vanilla'
import type { Persistence } from '../offline/request-persistence.ts'
import type { InstallState } from '../offline/watch-install.ts'

/** What is known of this device and browser. */
export interface Device extends InstallState {
  readonly isOnline: boolean
  /** The person came back, or recorded something: installing may be offered. */
  readonly isInstallWelcome: boolean
  /** Null before the browser said anything. */
  readonly persistence: Persistence | null
  readonly usedBytes: number | null
}

export const deviceStore = createStore<Device>(() => ({
  isInstalled: false,
  canInstall: false,
  isApple: false,
  isOnline: true,
  isInstallWelcome: false,
  persistence: null,
  usedBytes: null,
}))

export function useDevice<Slice>(pick: (device: Device) => Slice): Slice {
  return useSyncExternalStore(deviceStore.subscribe, () => pick(deviceStore.getState()))
}
