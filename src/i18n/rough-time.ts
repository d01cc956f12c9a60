const UNITS = [
  ['years', 365.25 * 86_400],
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

/** A time in its largest whole unit, to say how long something takes about. @param seconds 0 or more; under one is one */
export function roughTime(seconds: number): {
  readonly count: number
  readonly unit: (typeof UNITS)[number][0]
} {
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? UNITS[4]
  const count = Math.max(1, Math.round(seconds / size))
  return { count: count < 100 ? count : Number(count.toPrecision(2)), unit }
}
