import type { Catalogue } from '../../i18n/messages.nl.ts'
import type { ProjectId } from '../../records/ids.ts'
import { systemTimers } from '../../storage/timers.ts'
import { deviceStore } from '../device-store.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { Sharing, Standing } from '../sharing/sharing.ts'
import { notify, viewStore } from '../view-store.ts'
import { type SyncControl, syncLater } from './sync-later.ts'
import { placeIn } from './sync-place.ts'

type Meta = Readonly<Record<string, unknown>>

export interface SyncAtServer {
  readonly now: () => number
  readonly open: (id: ProjectId) => Promise<ProjectSession>
  readonly readMeta: (id: ProjectId) => Promise<Meta>
  readonly saveMeta: (id: ProjectId, change: Meta) => Promise<void>
  readonly sharing: () => Pick<Sharing, 'roleIn' | 'standing' | 'subscribe'>
  /** The texts that are loaded; Dutch areas come with their part. */
  readonly words: () => Catalogue
  readonly onTrouble: (error: unknown) => void
}

const MEMBERSHIPS: Readonly<Record<Standing, 'in' | 'leaving' | 'out'>> = {
  alone: 'in',
  member: 'in',
  left: 'leaving',
  removed: 'out',
  'without-key': 'out',
}

const onShown = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** Sharing over the server this page came from. Nothing of it is loaded before a project needs it. */
export const syncAtServer = ({ words, sharing, ...rest }: SyncAtServer): SyncControl =>
  syncLater(async () => {
    const [{ ProjectSync }, { sync: dutch }] = await Promise.all([
      import('./project-sync.ts'),
      import('../../i18n/nl/sync.ts'),
    ])
    const who = sharing()
    return new ProjectSync({
      ...rest,
      url: `${location.origin.replace(/^http/, 'ws')}/sync`,
      timers: systemTimers,
      roleIn: (id) => who.roleIn(id),
      membership: { read: (id) => MEMBERSHIPS[who.standing(id)], subscribe: who.subscribe },
      random: Math.random,
      place: { read: (id) => placeIn(viewStore.getState().route, id), subscribe: viewStore.subscribe },
      isOnline: { read: () => deviceStore.getState().isOnline, subscribe: deviceStore.subscribe },
      isShown: { read: () => document.visibilityState === 'visible', subscribe: onShown },
      isHere: { read: () => !viewStore.getState().heldElsewhere, subscribe: viewStore.subscribe },
      onRefilled: (parts) => notify((words().sync ?? dutch).refilled({ parts })),
    })
  }, rest.onTrouble)
