import { BUSINESS_TOPICS } from '../records/case-file.ts'
import { DEMANDS } from '../records/scales.ts'

/** The fields of each record of the case format that documents keep apart; all others are kept in `extra`. */
export const KNOWN_FIELDS = {
  file: [
    ...['format', 'version', 'project', 'departments', 'processes', 'jobs', 'tasks', 'people'],
    ...['observations', 'interviews', 'findings', 'functions', 'scenarios'],
  ],
  project: ['id', 'name', 'organisation', 'question', 'language', 'businessAnalysis'],
  businessAnalysis: BUSINESS_TOPICS,
  departments: ['id', 'name', 'description', 'problem'],
  processes: ['id', 'departmentId', 'name', 'core'],
  jobs: ['id', 'departmentId', 'name', 'scale', 'hourlyCost', 'fte'],
  tasks: [
    ...['id', 'departmentId', 'processId', 'name', 'jobIds', 'description', 'hoursPerWeek', 'frequency'],
    ...['knowledge', 'responsibility', 'demands', 'location', 'dayparts', 'wish', 'digitalisationRisk'],
    ...['origin', 'override', 'sources', 'unjudged'],
  ],
  demands: DEMANDS,
  sources: ['observationId', 'interviewId', 'noteId'],
  people: ['id', 'departmentId', 'role', 'code', 'jobId', 'consent'],
  observations: [
    ...['id', 'departmentId', 'kind', 'start', 'end', 'observer', 'jobId', 'personId', 'taskId'],
    ...['location', 'environment', 'load', 'note', 'interruptedBy'],
  ],
  interviews: ['id', 'departmentId', 'personId', 'interviewer', 'date', 'notes', 'wishes'],
  notes: ['id', 'topic', 'text', 'important'],
  wishes: ['taskId', 'wish', 'note'],
  findings: ['id', 'departmentId', 'kind', 'text', 'sources', 'status', 'validations'],
  validations: ['personId', 'verdict', 'text', 'at'],
  functions: ['id', 'name', 'departmentIds', 'allocations', 'description', 'note'],
  scenarios: [
    ...['id', 'name', 'functionIds', 'implications', 'preconditions', 'costs', 'benefits'],
    ...['advantages', 'disadvantages', 'actions'],
  ],
} as const satisfies Record<string, readonly string[]>

type Extra = Readonly<Record<string, unknown>>

/** The fields of `record` that are not known, or undefined when there are none. */
export function unknownFields(record: object, list: keyof typeof KNOWN_FIELDS): Extra | undefined {
  const known: readonly string[] = KNOWN_FIELDS[list]
  const unknown = Object.entries(record).filter(([field]) => !known.includes(field))
  return unknown.length > 0 ? Object.fromEntries(unknown) : undefined
}

/** The known fields of `record`. */
export function knownFields<T extends object>(record: T, list: keyof typeof KNOWN_FIELDS): T {
  const known: readonly string[] = KNOWN_FIELDS[list]
  return Object.fromEntries(Object.entries(record).filter(([field]) => known.includes(field))) as T
}

/** `extra` with the unknown fields of an object inside the record added to it. */
export function withInner(extra: Extra | undefined, field: string, inner: Extra | undefined) {
  return inner ? { ...extra, [field]: inner } : extra
}

/** The unknown fields of an object inside the record, out of its `extra`. */
export function innerExtra(extra: Extra | undefined, field: string): Extra {
  const inner = extra?.[field]
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Extra) : {}
}
