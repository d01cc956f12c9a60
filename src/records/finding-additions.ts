import type { PersonId } from './ids.ts'
import type { Mark } from './milestone.ts'
import type { ReadAgain } from './read-again.ts'

/** Numbers a finding can rest on. */
export const FIGURE_KINDS = [
  'hoursTold',
  'hoursSeen',
  'hoursRoster',
  'elementaryHours',
  'wishesShed',
  'wishesKeep',
  'timesNamed',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A number as it was when the finding was made. */
export interface FigureSource {
  readonly kind: FigureKind
  /** Id of the task, job or department it is about. */
  readonly id: string
  /** Hours a week, or a count. */
  readonly value: number
}

/** Checks of a finding before it is put to anybody. Part of field names in documents: add, never rename. */
export const FINDING_CHECKS = [
  'noText',
  'noSource',
  'nobodyAsked',
  'sourceGone',
  'withdrawn',
  'oneHolder',
  'oneVoice',
  'namesSomebody',
  'health',
  'tooLong',
  'twice',
  'speakerNotAsked',
] as const
export type FindingCheck = (typeof FINDING_CHECKS)[number]

export type PassedChecks = Readonly<Partial<Record<FindingCheck, Mark & { readonly reason: string }>>>

/** What documents and our own case files add to a finding. */
export interface FindingAdditions {
  /** Who wrote it and when. */
  readonly made?: Mark
  readonly figures?: readonly FigureSource[]
  /** Key of the suggestion it came from: it is not suggested again, also after the finding was dropped. */
  readonly suggestion?: string
  /** Whom it is to be put to. Field `asked.<person id>`. */
  readonly asked?: Readonly<Record<PersonId, Mark>>
  /** Warnings that were passed, with the reason. Field `passed.<check>`. */
  readonly passed?: PassedChecks
  /** Per person who withdrew: the wording somebody found nothing of them in. Field `readAgain.<person id>`. */
  readonly readAgain?: Readonly<Record<PersonId, ReadAgain>>
  /** Who said what a source was of that was taken off: it may be in the words still. Field `spoke.<person id>`. */
  readonly spoke?: Readonly<Record<PersonId, Mark>>
}
