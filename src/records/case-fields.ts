import { BUSINESS_TOPICS } from './case-file.ts'
import { DEMANDS } from './scales.ts'

/** The fields of each record of the case format. */
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
