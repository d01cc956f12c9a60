export const PERIODS = ['day', 'week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** How often a task is done: `times` (0 or more, may be a fraction) per `per`. */
export interface Frequency {
  readonly times: number
  readonly per: Period
}

/** Weeks have five working days, years 52 weeks. */
const PER_WEEK: Readonly<Record<Period, number>> = { day: 5, week: 1, month: 12 / 52, year: 1 / 52 }

/** Times per working week, 0 or more. */
export const timesPerWeek = ({ times, per }: Frequency): number => times * PER_WEEK[per]
