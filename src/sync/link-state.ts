/** Where the work of one project is. */
export type LinkState =
  /** Stopped. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'connecting' }
  /** `since` in milliseconds since the epoch. */
  | { readonly kind: 'unreachable'; readonly since: number }
  | { readonly kind: 'sending' }
  /** Everything here was stored by the server, when it said so last: `at` in milliseconds since the epoch. */
  | { readonly kind: 'on-server'; readonly at: number }
  /** Of a device that may only read: what the server had at `at` (milliseconds since the epoch) is here. Nothing goes there. */
  | { readonly kind: 'up-to-date'; readonly at: number }
  | { readonly kind: 'refused'; readonly reason: LinkRefusal }

/** The words of the server, and what the link found out itself. */
export type LinkRefusal =
  | 'wrong-token'
  | 'no-such-room'
  | 'room-secret-needed'
  | 'too-many-rooms'
  /** There is a server, and it has no rooms: a host of files only. */
  | 'no-rooms'
  /** One piece of the work is longer than the server takes. */
  | 'too-long'
  | 'other'

export const isSame = (a: LinkState, b: LinkState) => JSON.stringify(a) === JSON.stringify(b)

const REFUSALS: readonly string[] = ['wrong-token', 'no-such-room', 'room-secret-needed', 'too-many-rooms']

export const asRefusal = (word: string) => (REFUSALS.includes(word) ? (word as LinkRefusal) : 'other')
