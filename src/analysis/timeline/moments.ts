/** Milliseconds of the offset a moment was written with: `...+02:00` is 7,200,000. `Z` is 0. */
export function offsetMs(moment: string): number {
  const parts = /([+-])(\d{2}):(\d{2})$/.exec(moment)
  if (!parts) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000
}

/** A moment by the clock `like` was written with, to the second. @param at milliseconds since the epoch */
export function momentLike(at: number, like: string): string {
  const local = new Date(at + offsetMs(like)).toISOString().slice(0, 19)
  return `${local}${like.slice(19).replace(/^\.\d+/, '') || 'Z'}`
}
