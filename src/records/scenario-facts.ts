import type { Day, WeekSchedule } from './daypart.ts'
import type { JobId, TaskId } from './ids.ts'
import type { Demand, Level, Wish } from './scales.ts'
import type { CheckedPrecondition, Precondition } from './scenario-parts.ts'

/*
 * What the records say about a scenario, worked out by `src/analysis/scenario` in names and numbers: the words are made of it by
 * `src/i18n/propose-words.ts`, for the screen and for the report.
 */

/** A task of a function, with the jobs that do it now. */
export interface DescribedTask {
  readonly id: TaskId
  readonly name: string
  /** Per week, within the function. */
  readonly hours: number
  /** Names; empty where no job is known. */
  readonly jobs: readonly string[]
  /** It asks training or supervision, or nobody is sure yet. */
  readonly toLearn: boolean
  /** Nobody gets to it now. */
  readonly undone: boolean
}

/** What the records say of a function, in names and numbers: `advice.propose` of the messages makes sentences of it. */
export interface FunctionFacts {
  readonly name: string
  readonly hours: number
  readonly days: readonly Day[]
  readonly week: WeekSchedule
  /** Most hours first. */
  readonly tasks: readonly DescribedTask[]
  /** Share of the hours, 0-1; most first. */
  readonly processes: readonly { readonly name: string; readonly core: boolean; readonly share: number }[]
  readonly coreShare: number
  /** In the order of `DEMANDS`, with the tasks that reach the level (none at 0). */
  readonly demands: readonly {
    readonly demand: Demand
    readonly level: Level
    readonly tasks: readonly string[]
  }[]
  readonly knowledge: Level
  readonly responsibility: Level
  /** Names of the tasks that have to be learnt under supervision. */
  readonly toLearn: readonly string[]
  /** Known ones only. */
  readonly locations: readonly string[]
  /** Share of the hours in tasks with contact, 0-1. */
  readonly contactShare: number
  /** Who holds its tasks now, who knows most first; the first is the likeliest mentor. People are codes. */
  readonly holders: readonly {
    readonly job: string
    readonly people: readonly string[]
    readonly share: number
  }[]
  /** Jobs that hold tasks of it, but of which nobody is recorded. */
  readonly unnamedJobs: readonly string[]
  /** Tasks nobody who is recorded does now. */
  readonly uncovered: readonly string[]
  /** Tasks of the same processes that could follow: possible or suitable, and not in the function; most hours first. */
  readonly growth: readonly { readonly name: string; readonly hours: number }[]
}

/** A wish about a task, with what becomes of it. */
export interface WishFact {
  readonly task: string
  readonly wish: Exclude<Wish, 'neutral'>
  /** Codes of who said so; empty when the analysts' summary says it. */
  readonly people: readonly string[]
}

/** What a scenario means for one existing job, in names and numbers: `advice.propose.implication` makes sentences of it. */
export interface JobImplication {
  readonly jobId: JobId
  readonly job: string
  /** Hours a week of its tasks now. */
  readonly hours: number
  /** Hours a week that come free. */
  readonly freed: number
  /** Hours a week of its work that waits now and gets done. */
  readonly takenUp: number
  /** Tasks it gives away; `wholly` when none of its hours stay. Most hours first. */
  readonly gives: readonly { readonly task: string; readonly hours: number; readonly wholly: boolean }[]
  readonly honoured: readonly WishFact[]
  readonly ignored: readonly WishFact[]
  readonly uses: readonly {
    readonly task: string
    readonly reason: 'more' | 'undone' | 'core'
    readonly hours: number
  }[]
  /** Share of its hours in core work, 0-1; null without hours. */
  readonly coreBefore: number | null
  readonly coreAfter: number | null
}

/** What the records say of the four risks of the method: `advice.propose.risk` makes sentences of it. */
export interface RiskFacts {
  /** Hours a week that digitalisation may well take (risk high), and that it may take (medium). Share of all, 0-1. */
  readonly digitalisation: {
    readonly high: number
    readonly medium: number
    readonly highShare: number
    /** With a high risk, most hours first. */
    readonly tasks: readonly string[]
  }
  /** Wishes to keep a task, or have more of it, that are passed over; and the job that gives most away. */
  readonly displacement: {
    readonly ignored: readonly (WishFact & { readonly job: string })[]
    readonly most: { readonly job: string; readonly freed: number; readonly hours: number } | null
  }
  /** Per function who can stand in. `people`: how many; `covered`: share of the hours they know, 0-1. */
  readonly continuity: readonly {
    readonly name: string
    readonly people: number
    readonly covered: number
    readonly uncovered: readonly string[]
  }[]
  /** Per function its hours, and what they may be when tasks take less or more time than was told. */
  readonly tooLittleWork: readonly {
    readonly name: string
    readonly hours: number
    readonly least: number
    readonly most: number
  }[]
}

/** What the records say of one line. `names`: of functions, tasks or people it is about; `hours` and `share` where they count. */
export interface PreconditionProposal {
  readonly state: CheckedPrecondition['state']
  readonly hours: number
  readonly share: number
  readonly names: readonly string[]
}

export type PreconditionProposals = Readonly<Partial<Record<Precondition, PreconditionProposal>>>
