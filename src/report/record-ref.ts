import type {
  DepartmentId,
  FeedbackSessionId,
  FindingId,
  FunctionId,
  InterviewId,
  JobId,
  MediaId,
  NoteId,
  ObservationId,
  ScenarioId,
  TaskId,
  ValidationSessionId,
} from '../records/ids.ts'
import type { Assumption } from '../records/scenario-advice.ts'

/** A record a claim rests on, before it has a number. */
export type RecordRef =
  | { readonly kind: 'observation'; readonly id: ObservationId }
  | { readonly kind: 'media'; readonly id: MediaId }
  | { readonly kind: 'interview'; readonly id: InterviewId }
  | { readonly kind: 'line'; readonly id: NoteId; readonly interviewId: InterviewId }
  | { readonly kind: 'wish'; readonly taskId: TaskId; readonly interviewId: InterviewId }
  | { readonly kind: 'finding'; readonly id: FindingId }
  /** `place` in the answers of the finding. */
  | { readonly kind: 'answer'; readonly findingId: FindingId; readonly place: number }
  | { readonly kind: 'session'; readonly id: ValidationSessionId }
  | { readonly kind: 'task'; readonly id: TaskId }
  | { readonly kind: 'job'; readonly id: JobId }
  | { readonly kind: 'function'; readonly id: FunctionId }
  | { readonly kind: 'scenario'; readonly id: ScenarioId }
  /** The session itself where `place` is null, else a remark. */
  | { readonly kind: 'feedback'; readonly sessionId: FeedbackSessionId; readonly place: number | null }
  | { readonly kind: 'assumption'; readonly scenarioId: ScenarioId; readonly name: Assumption }
  | { readonly kind: 'department'; readonly id: DepartmentId }
  | { readonly kind: 'project' }

/** The same record gives the same key. */
export const refKey = (ref: RecordRef): string =>
  JSON.stringify(Object.entries(ref).sort(([a], [b]) => (a < b ? -1 : 1)))

export const taskRef = (id: TaskId): RecordRef => ({ kind: 'task', id })
export const jobRef = (id: JobId): RecordRef => ({ kind: 'job', id })
export const functionRef = (id: FunctionId): RecordRef => ({ kind: 'function', id })
export const scenarioRef = (id: ScenarioId): RecordRef => ({ kind: 'scenario', id })
export const PROJECT_REF: RecordRef = { kind: 'project' }
