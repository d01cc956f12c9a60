import type { AnalystId, DeviceId, FeedbackSessionId, ScenarioId } from './ids.ts'

export const FEEDBACK_GROUPS = ['staff', 'managers', 'worksCouncil', 'board', 'other'] as const
export type FeedbackGroup = (typeof FEEDBACK_GROUPS)[number]

/** A session in which functions and scenarios were put to a group. Root `feedbackSessions` of the project's document. */
export interface FeedbackSessionRecord {
  readonly id: FeedbackSessionId
  readonly group: FeedbackGroup
  /** Which of them, without names: "team B". */
  readonly title: string
  readonly scenarioIds: readonly ScenarioId[]
  /** How many were there; null when not counted. */
  readonly present: number | null
  readonly by: AnalystId
  readonly at: string
  readonly endedAt: string | null
}

/** What a remark or a vote is about. */
export interface FeedbackAbout {
  readonly kind: 'scenario' | 'function' | 'task'
  readonly id: string
}

export const REMARK_SORTS = ['plus', 'concern', 'idea', 'question'] as const
export type RemarkSort = (typeof REMARK_SORTS)[number]

/** What the group said, without who. Root `feedbackRemarks`. */
export interface FeedbackRemarkRecord {
  readonly id: string
  readonly sessionId: FeedbackSessionId
  readonly about: FeedbackAbout
  readonly sort: RemarkSort
  readonly text: string
  readonly at: string
}

/** Hands counted. Root `feedbackVotes`; each device writes its own, and all of them together are the count (`feedback-votes.ts`). */
export interface FeedbackVoteRecord {
  readonly id: string
  readonly sessionId: FeedbackSessionId
  readonly about: FeedbackAbout
  readonly yes: number
  readonly no: number
  readonly unsure: number
  readonly at: string
  /** Whose count it is; absent in a count of a file, or of a version that kept one for all devices. */
  readonly device?: DeviceId
}
