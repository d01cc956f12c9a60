import type { CaseFile } from '../records/case-file.ts'
import { isPlainObject } from '../records/field-schema.ts'

/**
 * Writes a case as JSON: two spaces, a newline at the end, the format's fields in the order below and unknown ones
 * after them in code-unit order, so that equal cases give equal bytes on every device.
 *
 * Defaults are written out. A case that went through a document no longer knows which of them its file had, and a
 * file that states them keeps its meaning if a later version changes a default.
 */
export const writeCase = (file: CaseFile): string => `${JSON.stringify(inOrder(file), null, 2)}\n`

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isPlainObject(value)) return value
  const keys = Object.keys(value).sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
  // `fromEntries` defines fields, so that no name can reach the prototype.
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]))
}

const rankOf = (key: string): number => RANKS.get(key) ?? RANKS.size

/** Every field name of the format, at any depth, as people would read a record: who, what, how much, from where. */
export const FIELD_ORDER = [
  ...['format', 'version', 'project', 'id', 'departments', 'processes', 'jobs', 'tasks', 'people'],
  ...['observations', 'interviews', 'findings', 'functions', 'scenarios'],
  ...['departmentId', 'departmentIds', 'processId', 'observationId', 'interviewId', 'noteId'],
  ...[
    'role',
    'code',
    'kind',
    'start',
    'end',
    'date',
    'observer',
    'jobId',
    'jobIds',
    'personId',
    'taskId',
    'interviewer',
  ],
  ...[
    'functionIds',
    'name',
    'organisation',
    'language',
    'question',
    'businessAnalysis',
    'inflow',
    'throughflow',
  ],
  ...[
    'outflow',
    'qualification',
    'workload',
    'workPrivate',
    'absence',
    'motivation',
    'ownSolutions',
    'region',
  ],
  ...[
    'description',
    'problem',
    'core',
    'scale',
    'hourlyCost',
    'fte',
    'hours',
    'schedule',
    'mon-am',
    'mon-pm',
  ],
  ...[
    'tue-am',
    'tue-pm',
    'wed-am',
    'wed-pm',
    'thu-am',
    'thu-pm',
    'fri-am',
    'fri-pm',
    'hoursPerWeek',
    'frequency',
  ],
  ...[
    'times',
    'per',
    'knowledge',
    'responsibility',
    'demands',
    'independence',
    'social',
    'deadlines',
    'pace',
  ],
  ...['interruptions', 'unpredictability', 'physical', 'location', 'dayparts', 'wish', 'digitalisationRisk'],
  ...[
    'origin',
    'override',
    'verdict',
    'reason',
    'by',
    'consent',
    'given',
    'scope',
    'withdrawnAt',
    'environment',
  ],
  ...['noise', 'light', 'temperature', 'crowding', 'stimuli', 'load', 'topic', 'text', 'important', 'note'],
  ...[
    'interruptedBy',
    'notes',
    'wishes',
    'sources',
    'status',
    'validations',
    'at',
    'allocations',
    'implications',
  ],
  ...['preconditions', 'internal', 'external', 'label', 'eurosPerYear', 'costs', 'benefits', 'advantages'],
  ...['disadvantages', 'what', 'who', 'when', 'authority', 'means', 'actions'],
] as const

const RANKS: ReadonlyMap<string, number> = new Map(FIELD_ORDER.map((key, rank) => [key, rank]))
