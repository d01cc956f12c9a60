import { readPersistence, requestPersistence } from '../offline/request-persistence.ts'
import { usedBytes } from '../offline/used-bytes.ts'
import { watchInstall } from '../offline/watch-install.ts'
import { watchNetwork } from '../offline/watch-network.ts'
import { readPreferences, writePreferences } from '../storage/preferences.ts'
import { deviceStore } from './device-store.ts'

/** What can be asked of the device. None of it rejects: failures are reported. */
export interface DeviceControl {
  /** The browser's question to install; after a tap only. */
  readonly install: () => void
  /** Installing is not offered for a month. */
  readonly declineInstall: () => void
  /** Asks the browser to keep the data. */
  readonly askToKeep: () => void
  /** Looks up what the browser says now: whether it keeps the data, and how much there is. */
  readonly look: () => void
  /** Something was recorded: from now on the app is worth installing. */
  readonly noteRecorded: () => void
}

const DECLINED_FOR_MS = 30 * 24 * 60 * 60 * 1_000

/** Follows what the device is and can, in the device store. Called once, as early as can be: offers to install come once. */
export function followDevice(now: () => number, onFailed: (error: unknown) => void): DeviceControl {
  const show = deviceStore.setState
  const install = watchInstall(show)
  watchNetwork((isOnline) => show({ isOnline }))
  welcomeInstall(now).then((isInstallWelcome) => show({ isInstallWelcome }), onFailed)
  const tell = (asked: ReturnType<typeof readPersistence>) =>
    void asked.then((persistence) => show({ persistence }), onFailed)
  const keep = (chosen: Parameters<typeof writePreferences>[0]) =>
    void writePreferences(chosen).catch(onFailed)
  return {
    install: () => void install.ask().catch(onFailed),
    declineInstall: () => {
      show({ isInstallWelcome: false })
      keep({ installDeclinedAt: now() })
    },
    askToKeep: () => tell(requestPersistence()),
    look: () => {
      tell(readPersistence())
      usedBytes().then((bytes) => show({ usedBytes: bytes }), onFailed)
    },
    noteRecorded: () => {
      if (deviceStore.getState().isInstallWelcome) return
      keep({ hasRecorded: true })
      welcomeInstall(now, 'recorded').then((isInstallWelcome) => show({ isInstallWelcome }), onFailed)
    },
  }
}

/** Counts this start, and says whether the app may offer itself. */
async function welcomeInstall(now: () => number, why?: 'recorded'): Promise<boolean> {
  const { visits = 0, hasRecorded = false, installDeclinedAt = 0 } = await readPreferences()
  if (!why && visits < 2) await writePreferences({ visits: visits + 1 })
  // In a tab of Apple's work is at stake from the first visit on.
  const isKnown = why === 'recorded' || hasRecorded || visits > 0 || deviceStore.getState().isApple
  return isKnown && now() - installDeclinedAt > DECLINED_FOR_MS
}
