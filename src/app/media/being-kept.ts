/** Sound of which the last piece is on its way to the disk. Whoever lets go of the projects waits for it. */
export const beingKept = new Set<Promise<unknown>>()
