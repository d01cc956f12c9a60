import type { ProjectId } from '../../records/ids.ts'
import { ALL_THERE } from '../../sync/media-state.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { whenIdle } from '../when-idle.ts'
import type { Peer, SyncDesk, SyncState } from './sync-desk.ts'

/** The desk, and what it hears of projects. */
export interface SyncControl extends SyncDesk {
  /** A project was opened: it goes on as it was left. */
  noteOpened(session: ProjectSession, meta: Readonly<Record<string, unknown>>): void
}

const LOCAL: SyncState = { kind: 'local' }
const NOBODY: readonly Peer[] = []

/** A desk that is loaded when the first project needs it: most are on one device only. */
export function syncLater(
  load: () => Promise<SyncControl>,
  onTrouble: (error: unknown) => void,
): SyncControl {
  const listeners = new Set<() => void>()
  let desk: SyncControl | null = null
  let loading: Promise<SyncControl> | null = null
  const begin = async () => {
    const made = await load()
    desk = made
    made.subscribe(() => {
      for (const listener of [...listeners]) listener()
    })
    return made
  }
  const loaded = () => {
    if (loading) return loading
    const asked = begin()
    loading = asked
    // Without its chunk (a device that is offline at its first visit) it is asked for again.
    asked.catch(() => {
      loading = null
    })
    return asked
  }
  return {
    state: (id) => desk?.state(id) ?? LOCAL,
    peers: (id) => desk?.peers(id) ?? NOBODY,
    words: (id) => desk?.words(id) ?? '',
    isIncomplete: (id) => desk?.isIncomplete(id) ?? false,
    media: (id) => desk?.media(id) ?? ALL_THERE,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    turnOn: async (id) => (await loaded()).turnOn(id),
    pause: async (id) => (await loaded()).pause(id),
    turnOff: async (id) => (await loaded()).turnOff(id),
    retry: (id) => desk?.retry(id),
    giveSecret: async (id: ProjectId, secret) => (await loaded()).giveSecret(id, secret),
    noteOpened: (session, meta) => {
      if (meta.sync !== 'on' && meta.sync !== 'paused') return
      // All departments are opened for it: after what the person waits for.
      whenIdle()
        .then(loaded)
        .then((made) => made.noteOpened(session, meta), onTrouble)
    },
  }
}
