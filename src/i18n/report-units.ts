interface Measured {
  readonly value: string
  /** Whether it is exactly one. */
  readonly isOne: boolean
}

type Unit =
  | 'euro'
  | 'euroPerYear'
  | 'euroPerHour'
  | 'share'
  | 'hours'
  | 'hoursPerDay'
  | 'weeks'
  | 'weeksPerYear'
  | 'count'

/** A value with its unit behind it. */
export type AssumptionUnitWords = Readonly<Record<Unit, (measured: Measured) => string>>
