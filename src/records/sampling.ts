import type { AnalystId, JobId, PersonId, PlaceId, SamplingPlanId, TaskId } from './ids.ts'

export const SAMPLING_MODES = ['random', 'fixed', 'scan'] as const
/** Rounds at random moments spread over the day, at fixed moments, or between following one person: every n minutes everyone. */
export type SamplingMode = (typeof SAMPLING_MODES)[number]

/** Who or what is looked at in a round: a person, anybody of a job, or a place. The key is unique in its plan. */
export interface SamplingSubject {
  readonly key: string
  readonly personId?: PersonId
  readonly jobId?: JobId
  readonly placeId?: PlaceId
  /** Which one of a job: "2". No names. */
  readonly label?: string
}

/**
 * Multimoment (work sampling): when to look, at whom. The moments are calculated from it (`src/analysis/sampling`), the same on
 * every device. Root `samplingPlans`; made by one analyst.
 */
export interface SamplingPlanRecord {
  readonly id: SamplingPlanId
  readonly name: string
  readonly mode: SamplingMode
  /** First and last calendar date, `2026-09-08`. */
  readonly firstDay: string
  readonly lastDay: string
  /** Days of the week it runs on, 1 (Monday) to 7. */
  readonly weekdays: readonly number[]
  /** Wall time of a day, `08:00`; `until` is later. */
  readonly from: string
  readonly until: string
  /** `random`: rounds a day. Otherwise minutes between two rounds. */
  readonly every: number
  readonly subjects: readonly SamplingSubject[]
  /** Half the width of the interval that is wanted, as a part of 1: 0.05. */
  readonly margin: number
  /** 0.95. */
  readonly confidence: number
  /** Any whole number: the moments of `random` follow from it. */
  readonly seed: number
  readonly by: AnalystId
  readonly at: string
  readonly endedAt: string | null
}

/** Why a round was not walked. */
export const MISSED_REASONS = ['asleep', 'busy', 'skipped'] as const
export type MissedReason = (typeof MISSED_REASONS)[number]

/** A round that was walked, or was not. Root `samplingRounds`. */
export interface SamplingRoundRecord {
  readonly id: string
  readonly planId: SamplingPlanId
  /** Wall time at which it was due; null for a round that was walked unasked. */
  readonly due: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** Null for one that was walked. */
  readonly missed: MissedReason | null
  readonly by: AnalystId
  readonly device: string
}

export const SAMPLE_STATES = ['task', 'idle', 'absent', 'unclear'] as const
/** Doing a task, doing nothing of it (break, waiting), not in view, or not to be told. */
export type SampleState = (typeof SAMPLE_STATES)[number]

/** What one was doing at one glance. Root `samples`; looked at again it is changed, until the round ends. */
export interface SampleRecord {
  readonly id: string
  readonly planId: SamplingPlanId
  readonly roundId: string
  /** Key of the subject. */
  readonly subject: string
  readonly state: SampleState
  /** Of state `task`; null else, and for a task that has no name yet. */
  readonly taskId: TaskId | null
  readonly at: string
  readonly by: AnalystId
  readonly device: string
}
