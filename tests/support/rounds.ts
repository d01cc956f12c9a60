/** `short` rounds usually, `full` where every suite runs at full counts. */
export const rounds = (short: number, full: number): number => (process.env.WERKVLOER_FULL ? full : short)
