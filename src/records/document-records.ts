import type {
  Department,
  Finding,
  InclusiveFunction,
  Interview,
  InterviewNote,
  Job,
  Observation,
  Person,
  Process,
  Project,
  Scenario,
  TaskWish,
} from './case-file.ts'
import type { AnalystColour } from './device-record.ts'
import type { FindingAdditions } from './finding-additions.ts'
import type {
  AnalystId,
  DepartmentId,
  GuideId,
  GuideTopicId,
  InterviewId,
  NoteId,
  ObservationId,
  ParameterChangeId,
  ProjectId,
} from './ids.ts'
import type { Mark, Milestones } from './milestone.ts'
import type { ObservationAdditions } from './observing.ts'
import type { AssumedValues, ScenarioLines, ValueCase } from './scenario-advice.ts'
import type { CheckedPreconditions, FunctionAbout } from './scenario-parts.ts'
import type { AskedAnswers } from './work-quality.ts'

/** What documents add to the records of the case format. */
export interface Kept {
  /** Fields of an imported file that this version does not know; they go out again with an export. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** A record in a list the analyst orders. */
export interface Ranked extends Kept {
  /** Fractional index; ties go by id. */
  readonly rank: string
}

/** `documentId` names the department's own document; random, because it is visible outside the vault. */
export type DepartmentRecord = Department &
  Ranked & {
    readonly documentId: string
    /** Its id in the file it was imported from. Its own is new: it stands in addresses, which are not sealed. */
    readonly caseId?: DepartmentId
    /** Who said that the work is looked at here; absent while nobody chose it. */
    readonly chosen?: Mark
  }
export type ProcessRecord = Process & Ranked
export type JobRecord = Job & Ranked
export type PersonRecord = Person &
  Ranked & {
    /** In documents; as read it stands in `consent` too. Null when consent was given again. */
    readonly withdrawn?: { readonly at: string; readonly by?: AnalystId } | null
  }
export type ProjectRecord = Project &
  Kept & {
    /** Id of the project in the file it was imported from; its own id is random. */
    readonly caseId?: ProjectId
    /** Fields beside the lists of an imported file that this version does not know. */
    readonly fileExtra?: Readonly<Record<string, unknown>>
    /** Lines of the checklist that are ticked. */
    readonly done?: Milestones
  }
export type FunctionRecord = InclusiveFunction &
  Kept & {
    /** What was asked about the quality of the work. */
    readonly asked?: AskedAnswers
    /** Key of the function of a draft it was kept from. */
    readonly draftKey?: string
    readonly about?: FunctionAbout
  }
export type ScenarioRecord = Scenario &
  Kept & {
    /** Fractional index; those without come last. */
    readonly rank?: string
    /** Lists written as texts; `entriesOf` gives them whole. */
    readonly lines?: ScenarioLines
    readonly assumed?: AssumedValues
    readonly valueCase?: ValueCase
    readonly checks?: CheckedPreconditions
    /** Who said that this is the one to advise, and when; of several the latest holds. */
    readonly advised?: Mark
  }

/** `by` and `device` tell whose recording it is; only the device that runs it offers it back. */
export interface ObservationRecord extends Observation, ObservationAdditions, Kept {
  readonly load: readonly string[]
  readonly by?: AnalystId
  readonly device?: string
  /** Greater for each observation this device made: orders them also when its clock was changed. */
  readonly count?: number
  /** Its id in the file of events it came from: what goes on with it may come with another file. */
  readonly caseId?: ObservationId
}

export type InterviewRecord = Omit<Interview, 'notes' | 'wishes'> &
  Kept & {
    /** The list of topics it follows; absent: that of the method. */
    readonly guideId?: GuideId
    /** Its id in the file it was imported from. Its own is new: it stands in addresses, which are not sealed. */
    readonly caseId?: InterviewId
  }
export type NoteRecord = Omit<InterviewNote, 'id'> &
  Ranked & {
    readonly id: NoteId
    readonly interviewId: InterviewId
    /** The analyst who wrote it down; absent where that is not known. */
    readonly by?: AnalystId
    /** Its id in the file it was imported from, where another interview had a note of that id. */
    readonly caseId?: NoteId
  }
export type WishRecord = TaskWish &
  Kept & { readonly id: string; readonly interviewId: InterviewId; readonly rank?: string }
export type FindingRecord = Omit<Finding, 'validations'> & Kept & FindingAdditions

/** A list of topics of the analysts' own, to hold interviews by. */
export interface GuideRecord {
  readonly id: GuideId
  readonly name: string
  readonly rank: string
}
/** One topic of a guide. */
export interface GuideTopicRecord {
  readonly id: GuideTopicId
  readonly guideId: GuideId
  /** What its notes carry as their topic: a code of the method, or the analysts' own words. */
  readonly topic: string
  /** Questions to ask, one a line. */
  readonly prompts: string
  readonly rank: string
}

/** That an analyst gave the grouping of a department another number. What holds is the latest of each path. */
export interface ParameterChangeRecord {
  readonly id: ParameterChangeId
  /** `*` for the grouping of all departments together. */
  readonly departmentId: DepartmentId | '*'
  /** Name of the parameter, nested ones by path: `maxHours`, `digital.high`. */
  readonly path: string
  /** Null puts the default back. */
  readonly value: number | null
  readonly by: AnalystId
  /** Wall time with offset. */
  readonly at: string
}

/** That two records which look the same are not. */
export interface NotSameRecord {
  readonly id: string
  readonly root: 'tasks' | 'people'
  /** Of the two, in code-unit order. */
  readonly ids: readonly string[]
  readonly by: AnalystId
  /** Wall time with offset. */
  readonly at: string
}

/** An analyst who works on the project. */
export interface AnalystRecord {
  readonly id: AnalystId
  readonly name: string
  /** One of the colours of categories; absent until one was taken. */
  readonly colour?: AnalystColour
}
