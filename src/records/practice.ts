import type { AnalystId } from './ids.ts'

/** From the real moment `real` on, the floor stood at `floor` and went `speed` times as fast. Milliseconds since the epoch. */
export interface FloorClockPoint {
  readonly real: number
  readonly floor: number
  /** 0 while it is held. */
  readonly speed: number
}

/** Training on a simulated floor of which the truth is known: it follows from `seed`. Root `practiceRuns`. */
export interface PracticeRunRecord {
  readonly id: string
  readonly seed: number
  /** How the clock of the floor ran, oldest first. */
  readonly clock: readonly FloorClockPoint[]
  readonly by: AnalystId
  /** Real wall time. */
  readonly at: string
  readonly endedAt: string | null
}
