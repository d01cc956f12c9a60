import type { FunctionId, JobId, ScenarioId } from './ids.ts'
import type { Step } from './milestone.ts'

/*
 * What stands with a scenario as records of their own, so that two analysts can each add one at once. Ids are random, lists go
 * by `rank`; all lie in the project's document.
 */
interface ScenarioPart {
  readonly id: string
  readonly scenarioId: ScenarioId
  readonly rank: string
}

/** What the scenario means for an existing job, in the analyst's words. Root `implications`. */
export interface ImplicationRecord extends ScenarioPart {
  readonly jobId: JobId
  readonly text: string
}

export const RISK_KINDS = ['digitalisation', 'displacement', 'continuity', 'tooLittleWork', 'other'] as const
export type RiskKind = (typeof RISK_KINDS)[number]

/** 1 small, 2 middling, 3 large. */
export type RiskLevel = 1 | 2 | 3

/** Root `risks`. */
export interface RiskRecord extends ScenarioPart {
  readonly kind: RiskKind
  readonly chance: RiskLevel | null
  readonly effect: RiskLevel | null
  readonly text: string
  readonly mitigation: string
}

/** Guidance over a stretch of weeks, counted from the start (1). Root `guidanceSteps`. */
export interface GuidanceStepRecord extends ScenarioPart {
  /** null: all functions of the scenario. */
  readonly functionId: FunctionId | null
  readonly fromWeek: number
  /** null: from then on. */
  readonly toWeek: number | null
  /** Hours a working day, 0-8. */
  readonly hoursPerDay: number
  readonly who: string
  readonly text: string
}

/** A step of the implementation. Root `scenarioActions`; actions of a file that are not here yet are in the scenario's `actions`. */
export interface ScenarioActionRecord extends ScenarioPart {
  readonly what: string
  readonly who: string
  /** In words, where there is no date. */
  readonly when: string
  /** Calendar dates; null where not known. */
  readonly from: string | null
  readonly to: string | null
  readonly authority: string
  readonly means: string
  /** Step of the method it belongs to. */
  readonly step: Step | null
  /** Wall time it was said to be done; null while it is not. */
  readonly doneAt: string | null
}

export const REGULATIONS = [
  'wageSubsidy',
  'noRisk',
  'adaptation',
  'trialPlacement',
  'jobCoach',
  'wageCostBenefit',
  'other',
] as const
export type Regulation = (typeof REGULATIONS)[number]

/** A regulation that may apply, with what it does as a fact of a certain day. Root `regulations`. */
export interface RegulationRecord extends ScenarioPart {
  readonly code: Regulation
  readonly name: string
  /** What it does here. */
  readonly text: string
  /** Calendar date on which that was looked up; '' where nobody said. */
  readonly asOf: string
  readonly source: string
}

/** Lines of the checklist of preconditions. Part of field names in documents: add, never rename. */
export const PRECONDITIONS = {
  internal: [
    'commitment',
    'coreProcess',
    'enoughWork',
    'backup',
    'genericDescription',
    'jobSystem',
    'costCentre',
    'departmentPlan',
    'mentor',
    'guidanceTime',
    'teamSupport',
    'variedWork',
  ],
  external: ['candidates', 'subsidy', 'jobCoach', 'noRisk', 'adaptation', 'schooling', 'transport'],
} as const
export type InternalPrecondition = (typeof PRECONDITIONS)['internal'][number]
export type ExternalPrecondition = (typeof PRECONDITIONS)['external'][number]
/** `internal.backup`, `external.subsidy`. */
export type Precondition = `internal.${InternalPrecondition}` | `external.${ExternalPrecondition}`
export const PRECONDITION_LINES: readonly Precondition[] = [
  ...PRECONDITIONS.internal.map((line) => `internal.${line}` as const),
  ...PRECONDITIONS.external.map((line) => `external.${line}` as const),
]

export const CHECK_STATES = ['met', 'todo', 'notNeeded'] as const
export interface CheckedPrecondition {
  readonly state: (typeof CHECK_STATES)[number]
  readonly note: string
}
export type CheckedPreconditions = Readonly<Partial<Record<Precondition, CheckedPrecondition>>>

/** Parts of the generic description of a function; hours, tasks and demands come from the records. Add, never rename. */
export const ABOUT_PARTS = ['purpose', 'knowledge', 'team', 'mentor', 'backup', 'growth'] as const
export type AboutPart = (typeof ABOUT_PARTS)[number]
export type FunctionAbout = Readonly<Partial<Record<AboutPart, string>>>
