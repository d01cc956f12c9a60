import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../i18n/language.ts'
import type { Felt } from '../offline/pulse.ts'
import type { Hand } from '../screens/observe/hand.ts'
import type { Opening } from '../storage/passcode-lock.ts'
import type { Clock } from './clock.ts'
import type { DeviceControl } from './follow-device.ts'
import type { HandoverControl } from './handover/handover-control.ts'
import type { Projects } from './projects/projects.ts'
import type { ProjectSession } from './session/project-session.ts'
import type { Sharing } from './sharing/sharing.ts'
import type { SyncDesk } from './sync/sync-desk.ts'
import type { Theme, Walked } from './view-store.ts'

/** What `main.tsx` builds and the rooms use. */
export interface Services {
  readonly projects: Projects
  readonly clock: Clock
  /** Calls `tick` about every second until the returned function is called. */
  readonly everySecond: (tick: () => void) => () => void
  /** Keeps the screen on while something is recorded; a no-op where the device cannot. */
  readonly keepAwake: () => { readonly release: () => void }
  /** @param how 'replace' leaves no way back to where one is now */
  readonly goTo: (fragment: string, how?: 'replace') => void
  readonly device: DeviceControl
  /** A short vibration, by what happened; where the device can and the person wants it. */
  readonly pulse: (felt?: Felt) => void
  /** Offers bytes or text as a download under that name. */
  readonly saveFile: (name: string, content: Uint8Array | string | Blob, type: string) => void
  readonly reload: () => void
  /** Lets a waiting new version take over. */
  readonly applyUpdate: () => void
  readonly preferences: Preferences
  readonly lock: LockControl
  readonly handover: HandoverControl
  /** The server as a way to the others. */
  readonly sync: SyncDesk
  readonly sharing: Sharing
}

/** The passcode of this device, for who is inside. Failures reject with a StorageFailure; what held before then still holds. */
export interface LockControl {
  readonly lockNow: () => Promise<void>
  /** @param current null where there is none yet @returns what came of the current one; changed only when it opened */
  readonly setPasscode: (current: string | null, next: string) => Promise<Opening['kind']>
  readonly removePasscode: (current: string) => Promise<Opening['kind']>
}

/** Choices of the person that are no records; kept on the device. */
export interface Preferences {
  readonly setTheme: (theme: Theme) => void
  readonly setLanguage: (language: Language) => void
  readonly setWalk: (walked: Walked) => void
  readonly setHaptics: (isOn: boolean) => void
  readonly setHand: (hand: Hand) => void
}

const ServicesContext = createContext<Services | null>(null)
export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services around this room')
  return services
}

const SessionContext = createContext<ProjectSession | null>(null)
export const SessionProvider = SessionContext.Provider

/** The opened project. */
export function useSession(): ProjectSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no opened project around this room')
  return session
}
