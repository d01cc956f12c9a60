import type { AnswerFacts, SessionConsent, ValidationSessionRecord } from './answer.ts'
import type {
  Action,
  CaseFile,
  Finding,
  InclusiveFunction,
  Interview,
  Observation,
  Scenario,
  Validation,
} from './case-file.ts'
import type { FeedbackRemarkRecord, FeedbackSessionRecord, FeedbackVoteRecord } from './feedback.ts'
import type { FigureSource, FindingCheck } from './finding-additions.ts'
import type { AnalystId, JobId, NoteId, PersonId } from './ids.ts'
import type { JudgedField, JudgedValues } from './judgement.ts'
import type { Mark } from './milestone.ts'
import type { ModifierValue, ObservationAdditions } from './observing.ts'
import type { WholeObserving } from './observing-parts.ts'
import type { ClaimAcceptanceRecord, ReportTextRecord } from './report-text.ts'
import type { AssumedValues, ValueCase } from './scenario-advice.ts'
import type {
  CheckedPreconditions,
  FunctionAbout,
  GuidanceStepRecord,
  RegulationRecord,
  RiskRecord,
  ScenarioActionRecord,
} from './scenario-parts.ts'
import type { ReadingRemarkRecord, SecondReadingRecord } from './second-reading.ts'
import type { Task } from './task.ts'
import type { AskedAnswers } from './work-quality.ts'

/*
 * What our own case files say beside the format: the fields below, in the places below. The report is made of this and of nothing
 * else. Analysts are their random ids; people are codes.
 */

export interface WholeAnswer extends Validation, Pick<AnswerFacts, 'way' | 'shown' | 'by'> {
  /** Place in `revisions` of the wording it is an answer to; absent: the first wording. */
  readonly revision?: number
}

export interface WholeFinding extends Finding {
  readonly validations: readonly WholeAnswer[]
  readonly made?: Mark
  readonly figures?: readonly FigureSource[]
  readonly suggestion?: string
  readonly asked?: readonly PersonId[]
  readonly passed?: readonly (Mark & { readonly check: FindingCheck; readonly reason: string })[]
  /** Later wordings, oldest first. `answers`: places in `validations` of those worked in. */
  readonly revisions?: readonly (Mark & { readonly text: string; readonly answers: readonly number[] })[]
}

export interface WholeInterview extends Interview {
  /** What the person said of the lines of the write-up, oldest first. */
  readonly answers: readonly (Omit<WholeAnswer, 'personId' | 'revision'> & { readonly noteId: NoteId })[]
  readonly secondReadings: readonly Pick<SecondReadingRecord, 'by' | 'at' | 'doneAt'>[]
  readonly remarks: readonly Omit<ReadingRemarkRecord, 'id' | 'interviewId'>[]
}

type Part<T> = Omit<T, 'id' | 'scenarioId' | 'rank'>

export interface WholeScenario extends Scenario {
  readonly assumed: AssumedValues
  readonly valueCase: ValueCase
  readonly checks: CheckedPreconditions
  readonly advised?: Mark
  readonly jobImplications: readonly { readonly jobId: JobId; readonly text: string }[]
  readonly risks: readonly Part<RiskRecord>[]
  readonly guidance: readonly Part<GuidanceStepRecord>[]
  readonly regulations: readonly Part<RegulationRecord>[]
  /** Those kept as records and those a file brought, in order. */
  readonly actions: readonly (Action &
    Partial<Pick<ScenarioActionRecord, 'from' | 'to' | 'step' | 'doneAt'>>)[]
}

export interface WholeFunction extends InclusiveFunction {
  readonly about: FunctionAbout
  readonly weba: AskedAnswers
}

export interface WholeTask extends Task {
  /** Values that are assumed because nobody gave them. */
  readonly unjudged?: readonly (JudgedField | 'frequency')[]
  /** Judged fields on which the analysts differ and nothing settles it. */
  readonly open?: readonly JudgedField[]
  /**
   * Per field what each analyst scored, as it stood when the first round ended for them in which it was scored; imported values are none.
   * `later`: given after that round by who had given nothing, so with what the other gave in sight. `again`: changed in a later round.
   */
  readonly scores: {
    readonly [Field in JudgedField]?: readonly {
      readonly by: AnalystId
      readonly value: JudgedValues[Field]
      readonly later?: true
      readonly again?: true
    }[]
  }
}

export type WholeSession = Omit<
  ValidationSessionRecord,
  'statements' | 'signature' | 'code' | 'skipped' | 'consent'
> & {
  readonly consent: SessionConsent | null
  readonly statements: number
  readonly skipped: number
  readonly signed: boolean
}

export interface WholeFeedback extends FeedbackSessionRecord {
  readonly remarks: readonly Omit<FeedbackRemarkRecord, 'id' | 'sessionId'>[]
  readonly votes: readonly Omit<FeedbackVoteRecord, 'id' | 'sessionId'>[]
}

export type WholeObservation = Observation &
  Omit<ObservationAdditions, 'modifiers'> & {
    readonly modifiers?: readonly { readonly id: string; readonly value: ModifierValue }[]
  }

export interface WholeCase extends CaseFile {
  readonly observations: readonly WholeObservation[]
  readonly tasks: readonly WholeTask[]
  readonly findings: readonly WholeFinding[]
  readonly interviews: readonly WholeInterview[]
  readonly functions: readonly WholeFunction[]
  readonly scenarios: readonly WholeScenario[]
  readonly sessions: readonly WholeSession[]
  readonly feedback: readonly WholeFeedback[]
  readonly observing: readonly WholeObserving[]
  readonly report: {
    readonly texts: readonly Omit<ReportTextRecord, 'id'>[]
    readonly acceptances: readonly (Omit<ClaimAcceptanceRecord, 'id'> & { readonly byName?: string })[]
  }
}
