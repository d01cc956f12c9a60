/** Between the first and the last, twice as long each time, in ms. */
const FIRST_MS = 1_000
const LONGEST_MS = 30_000
/** A connection that held so long was a good one: the next attempt is the first again. */
export const GOOD_MS = 10_000
/** After a refusal: nothing changes it but a person, here or at the server. */
export const REFUSED_MS = 5 * 60_000

/**
 * How long to wait before the next attempt, in ms: random, so that a hundred devices that lost one server do not come back at
 * one moment; never under half a second.
 *
 * @param attempts that failed since the last good connection
 * @param random at least 0, below 1
 */
export function reconnectDelay(attempts: number, random: number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 10))
  return Math.round(most / 2 + (random * most) / 2)
}
