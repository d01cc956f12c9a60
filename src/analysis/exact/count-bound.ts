import type { Duals } from './function-mix.ts'

/** What is known of plans of exactly so many functions. */
export class CountBound {
  /** Proven: no such plan scores higher. */
  bound = Number.POSITIVE_INFINITY
  /** Prices that gave the bound; the next are looked for between these and those of the mix. */
  best: Duals | null = null
  /** No prices give a lower bound, or none are found any more. */
  isPriced = false
  /** The solver found the best such plan by the week; its days did not fit. */
  isSettledByWeek = false
  /** The solver found the best such plan, or was given up: it cannot go on where it stopped. */
  isSettled = false
  /** The last prices were too far from the mix to bring a function it did not know. */
  isMispriced = false
  /** Prices have no more to say. */
  isStuck = false

  readonly count: number

  constructor(count: number) {
    this.count = count
  }

  /** Takes a bound when it is lower. */
  lower(bound: number, duals: Duals | null): boolean {
    if (bound >= this.bound) return false
    this.bound = bound
    if (duals) this.best = duals
    return true
  }
}

/** Weight of the prices that gave the best bound so far: prices of a mix jump about (Wentges 1997). */
const STEADY = 0.5

/** Prices to try next for a count, by what its mix says. */
export function nextDuals({ best, isMispriced }: CountBound, mixed: Duals): Duals {
  if (!best || isMispriced) return mixed
  return mixed.map((dual, row) => STEADY * best[row]! + (1 - STEADY) * dual)
}
