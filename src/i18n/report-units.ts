import type { AssumptionUnit } from '../records/scenario-advice.ts'

interface Measured {
  readonly value: string
  /** Whether it is exactly one. */
  readonly isOne: boolean
}

/** A value with its unit behind it. */
export type AssumptionUnitWords = Readonly<Record<AssumptionUnit, (measured: Measured) => string>>
