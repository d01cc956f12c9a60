import type { Extension } from '@hocuspocus/server'
import { DEFAULT_FLOW, type Flow } from './flow-limit.ts'
import type { RoomStore } from './room-store.ts'

export interface SyncOptions {
  readonly store: RoomStore
  /** Asked of whoever makes a room; null lets everybody make one. */
  readonly roomSecret?: string | null
  readonly limits?: Partial<SyncLimits>
  /** Connections come from a proxy of our own, which tells where they come from. */
  readonly isBehindProxy?: boolean
  /** Further parts of Hocuspocus, such as the one that joins instances over Redis. */
  readonly extensions?: readonly Extension[]
  /** One line per event, without content and without tokens. */
  readonly log?: (line: string) => void
}

export interface SyncLimits {
  /** Longest message in bytes. What is larger goes in pieces. */
  readonly messageBytes: number
  readonly rooms: number
  readonly connections: number
  readonly connectionsPerAddress: number
  /** Photos and voice notes of one room, sealed, in bytes. */
  readonly mediaBytes: number
  readonly flow: Flow
}

export const DEFAULT_LIMITS: SyncLimits = {
  messageBytes: 32 * 1024 * 1024,
  rooms: 10_000,
  connections: 2_000,
  connectionsPerAddress: 200,
  mediaBytes: 1024 * 1024 * 1024,
  flow: DEFAULT_FLOW,
}

export interface SyncCounts {
  readonly openRooms: number
  readonly connections: number
  readonly storedUpdates: number
  readonly storedBytes: number
  readonly storedMediaBytes: number
  readonly wrongTokens: number
  readonly refusedConnections: number
}
