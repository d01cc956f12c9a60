import type { AnalystId, ScenarioId } from './ids.ts'

/** Words of the report that an analyst wrote in place of what it says by itself. Root `reportTexts` of the project's document. */
export interface ReportTextRecord {
  readonly id: string
  /** `*`: whatever scenario the report is about. */
  readonly scenarioId: ScenarioId | '*'
  /** Key of the heading or paragraph, as the report names it. */
  readonly part: string
  readonly language: 'nl' | 'en'
  /** Rich in nothing: paragraphs divided by a blank line. */
  readonly text: string
  /** What the report said by itself when this was written: where it says something else now, that is told. */
  readonly instead: string
  readonly by: AnalystId
  readonly at: string
}

/** That an analyst answers for a claim of the report that is flagged. Root `claimAcceptances`. */
export interface ClaimAcceptanceRecord {
  readonly id: string
  /** Key of the claim. */
  readonly claim: string
  /** What the claim said and why it was flagged; where either changed, the acceptance holds no more. */
  readonly said: string
  readonly reason: string
  readonly by: AnalystId
  readonly at: string
}

/** A word or two give no reason. */
const FEWEST_WORDS = 3

/** Whether somebody said why they answer for something. */
export const saysWhy = (reason: string): boolean =>
  reason.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= FEWEST_WORDS
