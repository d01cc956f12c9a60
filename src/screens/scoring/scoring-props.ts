import type { AgreementSummary } from '../../analysis/agreement/agreement-summary.ts'
import type { AnalystId, TaskId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { SCORED_FIELDS } from '../../records/score-round.ts'
import type { WishSaid } from '../tasks/wishes-said.ts'

/** What one analyst scored of a task; values that came with a file are not there. */
export type OwnScores = { readonly [Field in JudgedField]?: JudgedValues[Field] }

/** A task as one scores it: facts, what was said, and one's own scores. */
export interface TaskToScore {
  readonly id: TaskId
  readonly name: string
  readonly description: string
  /** '' where there is none. */
  readonly processName: string
  readonly jobNames: readonly string[]
  /** In words; '' when nobody was asked. */
  readonly frequency: string
  readonly said: readonly WishSaid[]
  readonly own: OwnScores
  readonly href: string
}

/** All levels have a score; a summary of the wishes need not be there. */
export const isScored = ({ own }: Pick<TaskToScore, 'own'>): boolean =>
  SCORED_FIELDS.every((field) => field === 'wish' || own[field] !== undefined)

export interface ScoringAnalyst {
  readonly id: AnalystId
  /** In words, also for one without a name. */
  readonly name: string
  readonly isYou: boolean
  readonly isDone: boolean
}

export type Score = <Field extends JudgedField>(
  id: TaskId,
  field: Field,
  value: JudgedValues[Field] | undefined,
) => void

/** A difference as the results list it. */
export interface ResultLinks {
  readonly taskName: (id: TaskId) => string
  /** Where one settles it, or sees the task where it is settled. */
  readonly hrefOf: (id: TaskId, field: JudgedField) => { readonly href: string; readonly isOpen: boolean }
  readonly nameOf: (id: AnalystId) => string
  readonly discussHref: string
}

export type ScoringState =
  | { readonly kind: 'none' }
  | { readonly kind: 'scoring' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'results'; readonly summary: AgreementSummary; readonly links: ResultLinks }
