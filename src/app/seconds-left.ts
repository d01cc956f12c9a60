/** Seconds still to go at the pace so far; null in the first half second, when the pace says little. */
export function secondsLeft(passedMs: number, done: number, total: number): number | null {
  if (passedMs < 500 || done === 0) return null
  return Math.ceil(((passedMs / done) * (total - done)) / 1000)
}
