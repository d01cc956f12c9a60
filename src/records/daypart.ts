export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
export type Day = (typeof DAYS)[number]

export const DAYPARTS = [
  'mon-am',
  'mon-pm',
  'tue-am',
  'tue-pm',
  'wed-am',
  'wed-pm',
  'thu-am',
  'thu-pm',
  'fri-am',
  'fri-pm',
] as const
export type Daypart = (typeof DAYPARTS)[number]

/** Decimal hours per daypart; a daypart that is absent has none. */
export type WeekSchedule = Readonly<Partial<Record<Daypart, number>>>

/**
 * The daypart in which a moment falls by the wall clock it was written with: am before 12:30.
 *
 * @param time ISO 8601 with its offset, e.g. `2026-09-09T13:48:00+02:00`
 * @returns null at the weekend
 */
export function daypartOf(time: string): Daypart | null {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`).getUTCDay()
  if (day === 0 || day === 6 || Number.isNaN(day)) return null
  return `${DAYS[day - 1]!}-${time.slice(11, 16) < '12:30' ? 'am' : 'pm'}`
}
