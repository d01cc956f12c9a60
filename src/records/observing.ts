import type { AnalystId, ModifierId, ObservationId, PlaceId, SituationId, TaskId } from './ids.ts'
import type { Mark } from './milestone.ts'

/** With whom somebody works while it is seen. */
export const COMPANY = ['client', 'colleague', 'supervisor', 'visitor', 'other'] as const
export type Company = (typeof COMPANY)[number]

/** Pace as it looked, beside what is usual for the task. */
export const PACES = ['slow', 'usual', 'hurried'] as const
export type Pace = (typeof PACES)[number]

/** One of the options, several of them (option ids), or an amount. */
export type ModifierValue = string | readonly string[] | number

/** What an observation says beside the case format. */
export interface ObservationAdditions {
  /** Fields `with.<code>`. */
  readonly company?: readonly Company[]
  readonly pace?: Pace
  /** Fields `mod.<modifier id>`. */
  readonly modifiers?: Readonly<Record<ModifierId, ModifierValue>>
  /** The piece of the same work it goes on with, after an interruption. One turn is the chain of them. */
  readonly resumes?: ObservationId
  readonly placeId?: PlaceId
  /** Wall time as it was first recorded; absent while it was never put right. */
  readonly firstStart?: string
  readonly firstEnd?: string
}

/** Who or what broke in. */
export const INTERRUPTION_KINDS = ['person', 'phone', 'machine', 'alarm', 'other'] as const
export type InterruptionKind = (typeof INTERRUPTION_KINDS)[number]

/**
 * Something that broke in on a task. What was interrupted ended at `at`, unless it went on beside it; where it was taken up
 * again an observation says so in `resumes`. Root `interruptions`.
 */
export interface InterruptionRecord {
  readonly id: string
  readonly observationId: ObservationId
  readonly kind: InterruptionKind
  readonly at: string
  /** The work went on meanwhile. */
  readonly aside: boolean
  /** Wall time at which it was over; null while it lasts, or when that was not seen. */
  readonly endedAt: string | null
  /** Whether the work was taken up again; null while that is open. */
  readonly resumed: boolean | null
  readonly by: AnalystId
  readonly device: string
  readonly count: number
  readonly note: string
  /** Those of one event share it, once one of them was put right; absent: the event is known by moment, kind and device. */
  readonly event?: string
}

/** Something that held for a while for all that was seen: a delivery, a shift change, few staff. Root `situations`. */
export interface SituationRecord {
  readonly id: SituationId
  readonly name: string
  readonly start: string
  readonly end: string | null
  readonly by: AnalystId
  readonly device: string
  readonly note: string
}

export const MODIFIER_KINDS = ['single', 'multiple', 'number'] as const
export type ModifierKind = (typeof MODIFIER_KINDS)[number]

/** A question asked with a task: which kind, how many. Root `modifiers`. */
export interface ModifierRecord {
  readonly id: ModifierId
  readonly name: string
  readonly kind: ModifierKind
  /** Fields `option.<option id>`; without those of a number. */
  readonly options: Readonly<Record<string, ModifierOption>>
  /** Of a number: "kg", "keer". */
  readonly unit: string
  /** Tasks it is asked with; none: all. */
  readonly taskIds: readonly TaskId[]
  readonly rank?: string
}

export interface ModifierOption {
  readonly name: string
  readonly rank: string
}

/** Starting `taskId` stops `stops`, or all that runs. Root `exclusions`. */
export interface ExclusionRecord {
  readonly id: string
  readonly taskId: TaskId
  readonly stops: TaskId | '*'
}

/** Sectors a list of tasks and questions to begin with is at hand for. */
export const SECTORS = ['care', 'factory', 'office', 'kitchen', 'logistics', 'school', 'cleaning'] as const
export type Sector = (typeof SECTORS)[number]

/** Key of the one record of root `schemes`. */
export const SCHEME_KEY = 'scheme'

/** How a department is observed. While it is locked nobody adds tasks or questions, so that analysts use the same ones. */
export interface SchemeRecord {
  readonly id: typeof SCHEME_KEY
  readonly sector: Sector | null
  readonly locked: Mark | null
}

/** What an analyst did to times and labels afterwards. Root `corrections`; never rewritten. */
export interface CorrectionRecord {
  readonly id: string
  readonly action: CorrectionAction
  /** Asked once per sitting, then repeated. */
  readonly reason: string
  /** Values as they were and became; a field that was absent is null. */
  readonly changes: readonly CorrectionChange[]
  readonly by: AnalystId
  readonly at: string
}

export const CORRECTION_ACTIONS = [
  'ends',
  'split',
  'join',
  'shift',
  'pair',
  'replace',
  'remove',
  'add',
] as const
/** What is put right beside observations. */
export const CORRECTED_ROOTS = ['interruptions', 'situations'] as const
export type CorrectedRoot = (typeof CORRECTED_ROOTS)[number]

export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number]

export interface CorrectionChange {
  /** What it is of; absent: an observation. */
  readonly root?: CorrectedRoot
  /** Of an interruption what that broke in on; of a situation its own id. */
  readonly observationId: ObservationId
  readonly field: string
  readonly was: string | null
  readonly now: string | null
}
