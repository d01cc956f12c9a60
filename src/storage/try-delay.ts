/** So many wrong tries cost nothing but the time of stretching: fingers slip. */
const FREE_TRIES = 4
const SECOND_MS = 1_000
/** After each further wrong try; the last one for all that follow. Never for ever: the tablet may be somebody's only copy. */
const DELAYS_MS = [5, 15, 30, 60, 120, 300, 900].map((seconds) => seconds * SECOND_MS)

/** Wrong tries since the passcode was last right. Kept unsealed, so that a reload changes nothing. */
export interface WrongTries {
  readonly count: number
  /** The last one, in ms since the Unix epoch. */
  readonly lastAt: number
}

export const delayAfter = (count: number): number =>
  count < FREE_TRIES ? 0 : DELAYS_MS[Math.min(count - FREE_TRIES, DELAYS_MS.length - 1)]!

/** Milliseconds until the next try may be made. A clock that was set back never makes it longer than the delay itself. */
export function waitLeft(tries: WrongTries | null, now: number): number {
  if (!tries) return 0
  const delay = delayAfter(tries.count)
  return Math.min(delay, Math.max(0, tries.lastAt + delay - now))
}
