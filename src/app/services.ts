import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../i18n/language.ts'
import type { Clock } from './clock.ts'
import type { ProjectSession } from './project-session.ts'
import type { Projects } from './projects.ts'
import type { Theme, Walked } from './view-store.ts'

/** What `main.tsx` builds and the rooms use. */
export interface Services {
  readonly projects: Projects
  readonly clock: Clock
  /** Calls `tick` about every second until the returned function is called. */
  readonly everySecond: (tick: () => void) => () => void
  /** Keeps the screen on while something is recorded; a no-op where the device cannot. */
  readonly keepAwake: () => { readonly release: () => void }
  readonly goTo: (fragment: string) => void
  /** Offers bytes or text as a download under that name. */
  readonly saveFile: (name: string, content: Uint8Array | string, type: string) => void
  readonly reload: () => void
  /** Lets a waiting new version take over. */
  readonly applyUpdate: () => void
  readonly preferences: Preferences
}

/** Choices of the person that are no records; kept on the device. */
export interface Preferences {
  readonly setTheme: (theme: Theme) => void
  readonly setLanguage: (language: Language) => void
  readonly setWalk: (walked: Walked) => void
  readonly setHaptics: (isOn: boolean) => void
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
