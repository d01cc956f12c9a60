import type { AnalystId, DeviceId, ProjectId } from '../../records/ids.ts'
import type { LinkState } from '../../sync/link-state.ts'
import type { MediaStanding } from '../../sync/media-state.ts'

/** Where the work of one project is, beside on this device. `local`: it goes to no server. */
export type SyncState = { readonly kind: 'local' } | LinkState

/** What the server has and what is here are the same, as far as this device may write: nothing is on its way. */
export const isSettled = ({ kind }: SyncState): boolean => kind === 'on-server' || kind === 'up-to-date'

/** Another device that is connected now. What it sends is sealed with the project key. */
export interface Peer {
  readonly device: DeviceId
  readonly analyst: AnalystId
  readonly name: string
  /** Address (fragment) of where it is, without the project; '' when unknown. */
  readonly place: string
  /** Record that is being edited there; '' when none. */
  readonly recordId: string
  /** Three words for what it shows now: equal words, equal state. */
  readonly words: string
}

/** The server as a way between devices, for each project that is shared. Failures reject with a StorageFailure or RegistryFailure. */
export interface SyncDesk {
  /** The same object until it changes. */
  state(id: ProjectId): SyncState
  /** Those connected now, by name; the same array until that changes. */
  peers(id: ProjectId): readonly Peer[]
  /** Three words for what this device shows now, with spaces; '' while they are not known. */
  words(id: ProjectId): string
  /** Some of what came in builds on what did not come: another device still has it. */
  isIncomplete(id: ProjectId): boolean
  /** Where its photos and voice notes are; the same object until that changes. They never hold up `state`. */
  media(id: ProjectId): MediaStanding
  readonly subscribe: (listener: () => void) => () => void
  /** Shares over the server from now on. */
  turnOn(id: ProjectId): Promise<void>
  /** Sends and receives nothing until it is turned on again; also after a restart. */
  pause(id: ProjectId): Promise<void>
  /** The project goes to no server any more. What is there already stays there. */
  turnOff(id: ProjectId): Promise<void>
  /** Tries at once, whatever it waits for. */
  retry(id: ProjectId): void
  /** What the server asks of whoever makes a room. Kept sealed on this device, and tried at once. */
  giveSecret(id: ProjectId, secret: string): Promise<void>
}
