import type { WeekSchedule } from './daypart.ts'
import type {
  DepartmentId,
  FindingId,
  FunctionId,
  InterviewId,
  JobId,
  NoteId,
  ObservationId,
  PersonId,
  ProcessId,
  ProjectId,
  ScenarioId,
  TaskId,
} from './ids.ts'
import type { Environment, Role, Wish } from './scales.ts'
import type { Source, Task } from './task.ts'

export const BUSINESS_TOPICS = [
  'inflow',
  'throughflow',
  'outflow',
  'qualification',
  'workload',
  'workPrivate',
  'absence',
  'motivation',
  'ownSolutions',
  'region',
] as const
export type BusinessTopic = (typeof BUSINESS_TOPICS)[number]

export interface Project {
  readonly id?: ProjectId
  readonly name: string
  readonly organisation?: string
  readonly question?: string
  readonly language?: 'nl' | 'en'
  readonly businessAnalysis?: Readonly<Partial<Record<BusinessTopic, string>>>
}

export interface Department {
  readonly id: DepartmentId
  readonly name: string
  readonly description?: string
  readonly problem?: string
}

/** A work process; `core` when the department exists for it. */
export interface Process {
  readonly id: ProcessId
  readonly departmentId: DepartmentId
  readonly name: string
  readonly core: boolean
}

export interface Job {
  readonly id: JobId
  readonly departmentId: DepartmentId
  readonly name: string
  /** Salary scale. */
  readonly scale?: number | null
  /** Euro per hour, employer's cost. */
  readonly hourlyCost?: number | null
  readonly fte?: number | null
}

export interface Consent {
  readonly given: boolean
  /** Calendar date, `2026-09-08`. */
  readonly date?: string
  readonly scope?: string
  readonly withdrawnAt?: string | null
}

/** Somebody who works there, known by a code only (M1, L1). */
export interface Person {
  readonly id: PersonId
  readonly departmentId: DepartmentId
  readonly role: Role
  readonly code: string
  readonly jobId?: JobId | null
  readonly consent?: Consent
}

/** Something seen on the floor. Times are ISO 8601, wall clock with offset. */
export interface Observation {
  readonly id: ObservationId
  readonly departmentId: DepartmentId
  readonly kind: 'interval' | 'instant' | 'note'
  readonly start: string
  /** Intervals only; null while it runs. */
  readonly end?: string | null
  readonly observer?: string
  readonly jobId?: JobId | null
  readonly personId?: PersonId | null
  readonly taskId?: TaskId | null
  readonly location?: string
  readonly environment?: Environment
  /** Load factors that held (codes of the load catalogue or free words). */
  readonly load?: readonly string[]
  readonly note?: string
  readonly interruptedBy?: string | null
}

export interface InterviewNote {
  readonly id?: NoteId
  readonly topic: string
  readonly text: string
  readonly important?: boolean
}

export interface TaskWish {
  readonly taskId: TaskId
  readonly wish: Wish
  readonly note?: string
}

export interface Interview {
  readonly id: InterviewId
  readonly personId: PersonId
  /** Calendar date. */
  readonly date: string
  readonly departmentId?: DepartmentId
  readonly interviewer?: string
  readonly notes?: readonly InterviewNote[]
  readonly wishes?: readonly TaskWish[]
}

export const FINDING_KINDS = [
  'bottleneck',
  'wish',
  'task',
  'environment',
  'suggestion',
  'precondition',
] as const
export const FINDING_STATUSES = ['draft', 'submitted', 'confirmed', 'corrected', 'rejected'] as const
export const VALIDATION_VERDICTS = ['agree', 'correct', 'reject', 'add'] as const

export interface Validation {
  readonly personId: PersonId
  readonly verdict: (typeof VALIDATION_VERDICTS)[number]
  readonly text?: string
  readonly at: string
}

export interface Finding {
  readonly id: FindingId
  readonly departmentId: DepartmentId
  readonly kind: (typeof FINDING_KINDS)[number]
  readonly text: string
  readonly sources?: readonly Source[]
  readonly status?: (typeof FINDING_STATUSES)[number]
  readonly validations?: readonly Validation[]
}

export interface Allocation {
  readonly taskId: TaskId
  /** Decimal hours per week. */
  readonly hours: number
  readonly schedule: WeekSchedule
}

/** A candidate inclusive function that was kept. */
export interface InclusiveFunction {
  readonly id: FunctionId
  readonly name: string
  readonly departmentIds?: readonly DepartmentId[]
  readonly allocations: readonly Allocation[]
  readonly description?: string
  readonly note?: string
}

export interface MoneyLine {
  readonly label: string
  readonly eurosPerYear?: number | null
  readonly note?: string
}

export interface Action {
  readonly what: string
  readonly who?: string
  readonly when?: string
  readonly authority?: string
  readonly means?: string
}

export interface Scenario {
  readonly id: ScenarioId
  readonly name: string
  readonly functionIds?: readonly FunctionId[]
  readonly implications?: string
  readonly preconditions?: { readonly internal?: readonly string[]; readonly external?: readonly string[] }
  readonly costs?: readonly MoneyLine[]
  readonly benefits?: readonly MoneyLine[]
  readonly advantages?: readonly string[]
  readonly disadvantages?: readonly string[]
  readonly actions?: readonly Action[]
}

export const CASE_FORMAT = 'werkvloer-case'
export const CASE_VERSION = 1

/**
 * One whole project in the interchange form, after parsing: defaults filled in, every reference resolved.
 * Fields this version does not know stay on the objects they came on.
 */
export interface CaseFile {
  readonly format: typeof CASE_FORMAT
  readonly version: typeof CASE_VERSION
  readonly project: Project
  readonly departments: readonly Department[]
  readonly processes: readonly Process[]
  readonly jobs: readonly Job[]
  readonly tasks: readonly Task[]
  readonly people: readonly Person[]
  readonly observations: readonly Observation[]
  readonly interviews: readonly Interview[]
  readonly findings: readonly Finding[]
  readonly functions: readonly InclusiveFunction[]
  readonly scenarios: readonly Scenario[]
}
