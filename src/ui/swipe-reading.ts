/** What a finger that moved so far is doing: 'still' may become anything, 'short' springs back when let go. */
export type Swipe = 'still' | 'scroll' | 'short' | 'far'

/** A finger that moved less may still be a tap. CSS pixels. */
const STARTS_AT = 12
/** A swipe has to be clearly sideways: a thumb that scrolls goes round its joint. */
const STEEPNESS = 1.5

/** How far a swipe over something so wide has to go: about a third, never a twitch, never more than a thumb can. */
export const farEnough = (width: number): number => Math.min(160, Math.max(80, width * 0.35))

/** @param dx sideways, in either direction @param dy up or down @param width of what is swiped over */
export function readSwipe(dx: number, dy: number, width: number): Swipe {
  const across = Math.abs(dx)
  const down = Math.abs(dy)
  if (Math.max(across, down) < STARTS_AT) return 'still'
  if (across < down * STEEPNESS) return 'scroll'
  return across >= farEnough(width) ? 'far' : 'short'
}
