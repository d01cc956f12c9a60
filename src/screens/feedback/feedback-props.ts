import type { SessionTally } from '../../analysis/scenario/feedback-tally.ts'
import type { LeftOut } from '../../analysis/scenario/try-without.ts'
import type {
  FeedbackAbout,
  FeedbackRemarkRecord,
  FeedbackSessionRecord,
  RemarkSort,
} from '../../records/feedback.ts'
import type { Votes } from '../../records/feedback-votes.ts'
import type { FunctionId, TaskId } from '../../records/ids.ts'
import type { Tone } from '../../ui/tone.ts'
import type { ScenarioView } from '../scenarios/scenario-view.ts'

/** What is on the screen: a scenario as a whole, or one of its functions. */
export interface StageItem {
  readonly about: FeedbackAbout
  readonly scenario: ScenarioView
  /** Null: the scenario itself. */
  readonly functionId: FunctionId | null
}

/** A function as it would be without what is left out for a moment. */
export interface TriedFunction {
  readonly before: ScenarioView
  readonly after: ScenarioView
  /** Sentences on the rules it breaks, as it is now and as it would be. */
  readonly brokenBefore: readonly string[]
  readonly brokenAfter: readonly string[]
}

export interface StageNames {
  readonly task: (id: TaskId) => string
  readonly job: (id: string) => string
}

export interface StageEdits {
  /** Hands more or fewer than are counted. */
  readonly count: (about: FeedbackAbout, step: Partial<Votes>) => void
  readonly addRemark: (about: FeedbackAbout, sort: RemarkSort, text: string) => void
  readonly changeRemark: (remark: FeedbackRemarkRecord, text: string) => void
  readonly removeRemark: (remark: FeedbackRemarkRecord) => void
  readonly finish: (isFinished: boolean) => void
  /** Makes a scenario of what was tried. */
  readonly keep: (scenario: ScenarioView) => void
}

export interface FeedbackStageProps {
  readonly session: FeedbackSessionRecord
  /** Scenarios, each followed by its functions. */
  readonly items: readonly StageItem[]
  readonly names: StageNames
  readonly tallyOf: (about: FeedbackAbout) => readonly SessionTally[]
  /** How many hands of this session can be taken back on this device. */
  readonly canTakeBack: (about: FeedbackAbout) => Votes
  /** Whether hands of this session were counted on another device as well. */
  readonly isCountedElsewhere: (about: FeedbackAbout) => boolean
  readonly tryOut: (scenario: ScenarioView, out: LeftOut) => TriedFunction
  /** The frame that says it is out of sight. */
  readonly saved: { readonly tone: Tone; readonly word: string }
  readonly edits: StageEdits
  readonly onBack: () => void
}
