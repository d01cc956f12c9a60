import { useSyncExternalStore } from 'preact/compat'
import type { ProjectSession } from '../session/project-session.ts'

const nothingToWatch = () => () => undefined

/** How many recordings run on this device in the opened departments. */
export const useRunningCount = (session: ProjectSession | null): number =>
  useSyncExternalStore(session?.subscribeRunning ?? nothingToWatch, () => session?.running() ?? 0)
