import type { CandidateProfileId } from './ids.ts'
import type { Demand, Level } from './scales.ts'

/** What a candidate, or a group of them, can carry: to compare the demands of a function with. Never under a name. */
export interface CandidateProfileRecord {
  readonly id: CandidateProfileId
  /** A code or the name of a group. */
  readonly name: string
  /** Highest level of each demand that can be carried; absent while nobody said. */
  readonly demands: Readonly<Partial<Record<Demand, Level>>>
  readonly note: string
  readonly rank: string
}
