import type { CheckResult } from '../../analysis/findings/finding-checks.ts'
import type { Suggestion } from '../../analysis/findings/suggestion.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import type { FigureSource } from '../../records/finding-additions.ts'
import type { FindingStanding, StandingAnswer } from '../../records/finding-standing.ts'
import type { FindingId, PersonId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'

/** One finding in the list. */
export interface FindingRow {
  readonly id: FindingId
  readonly finding: FindingRecord
  readonly standing: FindingStanding
  readonly href: string
  /** Codes of whom it is put to. */
  readonly codes: readonly string[]
  /** It was made of words nobody may use any more, among others, and nobody read since whether they are in it. */
  readonly isUnread: boolean
  /** How many it was to be put to whose words may not be used. */
  readonly silent: number
}

/** What a finding rests on, or could rest on. */
export type Evidence =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'figure'; readonly figure: FigureSource }

export interface EvidenceView {
  readonly key: string
  readonly evidence: Evidence
  /** Where it comes from: "Regel van M1, knelpunt". */
  readonly label: string
  /** The words of a line or a note; '' for none. */
  readonly words: string
  /** Goes to the very record; null where it is gone. */
  readonly href: string | null
  readonly isGone: boolean
  /** Words of somebody who withdrew: that it rests on them stays known. */
  readonly isWithheld: boolean
}

/** What can be added, in groups. */
export interface EvidenceOption extends EvidenceView {
  readonly group: 'quote' | 'line' | 'observation' | 'figure'
  readonly isAdded: boolean
}

export interface AnswerView {
  readonly answer: StandingAnswer
  readonly code: string
  /** To whom it was told; null where the person gave it themselves. */
  readonly by: string | null
  readonly isWorkedIn: boolean
  /** Still to be worked in. */
  readonly isOpen: boolean
}

export interface AskedView {
  readonly id: PersonId
  readonly code: string
  /** Job or role. */
  readonly what: string
  readonly isAsked: boolean
  /** Why their words may not be used; null where they may. */
  readonly silence: 'refused' | 'withdrawn' | null
}

export interface CheckView extends CheckResult {
  /** Why it was passed; null while it was not. */
  readonly passed: string | null
}

/** One finding with all that belongs to it. */
export interface FindingView {
  readonly finding: FindingRecord
  readonly standing: FindingStanding
  /** Wordings in order, each with the answers it got. */
  readonly wordings: readonly {
    readonly text: string
    readonly at: string | null
    readonly answers: readonly AnswerView[]
  }[]
  readonly evidence: readonly EvidenceView[]
  readonly people: readonly AskedView[]
  /** Codes of who withdrew and said something it was made of, while nobody read it since. */
  readonly unread: readonly string[]
  readonly checks: readonly CheckView[]
}

export interface SuggestionView {
  readonly suggestion: Suggestion
  readonly text: string
}

export const canSubmit = (checks: readonly CheckView[]): boolean =>
  checks.every(({ level, passed }) => level === 'warning' && passed !== null)
