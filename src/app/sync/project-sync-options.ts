import type { ProjectId } from '../../records/ids.ts'
import type { Timers } from '../../storage/timers.ts'
import type { SharingRole } from '../../sync/invitation.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** What this device keeps with a project. */
export type Meta = Readonly<Record<string, unknown>>

export interface ProjectSyncOptions {
  /** Of the rooms: `wss://…/sync`. */
  readonly url: string
  readonly timers: Timers
  readonly now: () => number
  readonly random: () => number
  /** The same session until it is closed. */
  readonly open: (id: ProjectId) => Promise<ProjectSession>
  readonly readMeta: (id: ProjectId) => Promise<Meta>
  readonly saveMeta: (id: ProjectId, change: Meta) => Promise<void>
  readonly roleIn: (id: ProjectId) => SharingRole
  /** Where on the screen this device is: address without the project, and the record. */
  readonly place: Watched<(id: ProjectId) => { readonly place: string; readonly recordId: string }>
  readonly isOnline: Watched<() => boolean>
  /** Whether somebody can see it: a tablet that was asleep looks at once. */
  readonly isShown: Watched<() => boolean>
  /** Whether this tab is the one that writes. */
  readonly isHere: Watched<() => boolean>
  /** Whether this device is still one of those that share a project. */
  readonly membership: Watched<(id: ProjectId) => Membership>
  /** The device had lost its copy and has it again. @param parts how many sealed parts came */
  readonly onRefilled: (parts: number) => void
  readonly onTrouble: (error: unknown) => void
}

/** 'leaving': it said so itself, and that has to reach the others; 'out': it is over. */
export type Membership = 'in' | 'leaving' | 'out'

/** Something that changes, and a way to hear of it. */
export interface Watched<T> {
  readonly read: T
  readonly subscribe: (listener: () => void) => () => void
}
