import type {
  Department,
  Finding,
  Interview,
  InterviewNote,
  Job,
  Observation,
  Person,
  Process,
  Project,
  TaskWish,
  Validation,
} from './case-file.ts'
import type { AnalystId, FindingId, InterviewId, NoteId } from './ids.ts'

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
export type DepartmentRecord = Department & Ranked & { readonly documentId: string }
export type ProcessRecord = Process & Ranked
export type JobRecord = Job & Ranked
export type PersonRecord = Person & Ranked
export type ProjectRecord = Project & Kept

/** `by` and `device` tell whose recording it is; only the device that runs it offers it back. */
export interface ObservationRecord extends Observation, Kept {
  readonly load: readonly string[]
  readonly by?: AnalystId
  readonly device?: string
}

export type InterviewRecord = Omit<Interview, 'notes' | 'wishes'> & Kept
export type NoteRecord = Omit<InterviewNote, 'id'> &
  Ranked & { readonly id: NoteId; readonly interviewId: InterviewId }
export type WishRecord = TaskWish & Kept & { readonly id: string; readonly interviewId: InterviewId }
export type FindingRecord = Omit<Finding, 'validations'> & Kept
export type ValidationRecord = Validation & Kept & { readonly id: string; readonly findingId: FindingId }

/** An analyst who works on the project. */
export interface AnalystRecord {
  readonly id: AnalystId
  readonly name: string
}
