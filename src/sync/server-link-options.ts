import type { Timers } from '../storage/timers.ts'
import type { SharingRole } from './invitation.ts'

export interface ServerLinkOptions {
  /** Of the rooms: `wss://…/sync`. */
  readonly url: string
  /** In Node: the class of `ws`. */
  readonly WebSocketPolyfill?: unknown
  readonly timers: Timers
  /** Now, in ms since the Unix epoch. */
  readonly now: () => number
  /** At least 0, below 1. */
  readonly random: () => number
  /** Read at each connection. */
  readonly role: () => SharingRole
  /** What the server asks of whoever makes a room; null when it asks nothing. Read at each connection. */
  readonly serverSecret?: () => string | null
  /** Longest update in one message, in bytes. */
  readonly pieceBytes?: number
  /** The documents of this device were empty, and were filled from the server. @param entries how many came */
  readonly onFilled?: (entries: number) => void
  /** A document was closed under the link: it is stopped, and of no use any more. */
  readonly onGone?: () => void
  /** Whether a server that cannot be connected to has rooms at all; asks it over HTTP unless told otherwise. */
  readonly hasRooms?: (url: string) => Promise<boolean>
}
