import { BUSINESS_TOPICS } from '../../records/case-file.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import { JUDGED_FIELDS, type JudgedField, type JudgedValues } from '../../records/judgement.ts'
import { DEMANDS } from '../../records/scales.ts'
import { topicWords } from '../../screens/interviews/method-guide.ts'
import { fieldName, judgementWords } from '../../screens/tasks/judgement-words.ts'
import { type FieldPlace, observedField, observedValue } from './observed-words.ts'
import { moment, type NameWords, recordName, shortened } from './record-names.ts'

export interface FieldWords extends NameWords {
  /** Null: whoever looks. */
  readonly analystName: (id: AnalystId) => string | null
  /** Judgements that may not be seen yet, while analysts score apart. */
  readonly isHidden: (departmentId: DepartmentId | null, field: JudgedField, by: AnalystId) => boolean
}

/** What a field is called at the head of a sentence: "Uren verteld volgens AB". */
export function fieldWords(place: FieldPlace, words: FieldWords): string {
  const { departmentId, root, field } = place
  const { messages, analystName } = words
  const { history, levels } = messages
  const judged = judgedField(root, field)
  if (judged) {
    const name = capital(fieldName(judged.field, messages))
    const who = analystName(judged.by)
    return who === null ? name : history.judgedBy({ field: name, who })
  }
  const topic = BUSINESS_TOPICS.find((each) => field === `business.${each}`)
  if (topic) return capital(levels.businessTopics[topic])
  if (/^(phase|step)\./.test(field)) return history.fields.done
  const demand = DEMANDS.find((each) => field === `carries.${each}`)
  if (demand) return capital(fieldName(demand, messages))
  if (root === 'findings' && field.startsWith('asked.')) {
    return history.askedOf({ code: recordName(words, departmentId, 'people', field.slice('asked.'.length)) })
  }
  const observed = observedField(place, words)
  if (observed !== null) return observed
  const names: Readonly<Record<string, string>> = history.fields
  const part = PARTS[field.slice(0, field.indexOf('.') + 1)]
  if (part) return history.fields[part]
  return Object.hasOwn(names, field) ? names[field]! : history.fields.other
}

/** Fields of one function of a draft, answers about a function, and what a scenario says: what stands before the point tells which. */
type Part =
  | 'stroke'
  | 'allocations'
  | 'name'
  | 'weba'
  | 'assumed'
  | 'weighed'
  | 'passed'
  | 'readAgain'
  | 'spoke'
  | 'scored'
  | 'checks'
  | 'about'
const PARTS: Readonly<Record<string, Part>> = {
  'work.': 'allocations',
  'name.': 'name',
  'asked.': 'weba',
  'weba.': 'weba',
  'assumed.': 'assumed',
  'value.': 'weighed',
  'lines.': 'weighed',
  'passed.': 'passed',
  'readAgain.': 'readAgain',
  'spoke.': 'spoke',
  'done.': 'scored',
  'check.': 'checks',
  'about.': 'about',
  'stroke.': 'stroke',
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

function judgedField(root: string, field: string): { field: JudgedField; by: AnalystId } | null {
  const at = field.indexOf('~')
  const name = field.slice(0, at) as JudgedField
  if (root !== 'tasks' || !JUDGED_FIELDS.includes(name)) return null
  return { field: name, by: field.slice(at + 1) as AnalystId }
}

/** Fields that name another record, with the root it stands in. */
const REFERENCES: Readonly<Record<string, string>> = {
  processId: 'processes',
  jobId: 'jobs',
  jobIds: 'jobs',
  personId: 'people',
  taskId: 'tasks',
  taskIds: 'tasks',
  observationId: 'observations',
  resumes: 'observations',
  placeId: 'places',
  floorPlanId: 'floorPlans',
  mergedInto: 'tasks',
  departmentId: 'departments',
  guideId: 'guides',
  forbidden: 'tasks',
  findingId: 'findings',
  interviewId: 'interviews',
  noteId: 'notes',
  scenarioId: 'scenarios',
  scenarioIds: 'scenarios',
  functionId: 'functions',
}

/** Longest value written out in a line. */
const LONGEST_VALUE = 120

/** A value of a field in words. */
export function valueWords(place: FieldPlace, value: unknown, words: FieldWords): string {
  const { messages, format } = words
  const { history, common } = messages
  if (value === undefined || value === null || value === '') return history.nothing
  const judged = judgedField(place.root, place.field)
  if (judged && words.isHidden(place.departmentId, judged.field, judged.by)) return history.notYetSeen
  if (judged) return judgedWords(judged.field, value, words)
  const observed = observedValue(place, value, words)
  if (observed !== null) return observed
  const reference = REFERENCES[place.field]
  if (reference && typeof value === 'string') return recordName(words, place.departmentId, reference, value)
  if (typeof value === 'boolean') return value ? common.yes : common.no
  if (typeof value === 'number') return format.formatNumber(value, 2)
  if (typeof value === 'string') return codeWords(place, value, words)
  return objectWords(place, value as Readonly<Record<string, unknown>>, words)
}

function judgedWords(field: JudgedField, stored: unknown, { messages, format }: FieldWords): string {
  const { value } = stored as { readonly value?: JudgedValues[JudgedField] }
  if (value === undefined) return messages.history.otherwise
  return judgementWords(field, value, messages, format)
}

const MOMENTS: ReadonlySet<string> = new Set([
  'start',
  'end',
  'date',
  'at',
  'closedAt',
  'doneAt',
  'endedAt',
  'asOf',
  'firstStart',
  'firstEnd',
])

/** Codes in their words, times as one reads them, other texts as they are. */
function codeWords({ root, field }: FieldPlace, value: string, { messages, format }: FieldWords): string {
  const { levels, load, tasks, interviews, history } = messages
  if (MOMENTS.has(field)) return moment(value, format)
  if (root === 'notes' && field === 'topic') return topicWords(value, interviews)
  const { values } = history
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: levels.roles,
    origin: levels.origins,
    digitalisationRisk: tasks.riskWords,
    wish: levels.wishes,
    dayparts: levels.dayparts,
    load: load.factors,
    kind: root === 'findings' ? levels.findingKinds : values,
    way: values,
    group: values,
    sort: values,
    purpose: values,
    ...(root === 'regulations' && { code: values }),
    status: levels.findingStatuses,
    verdict: levels.validations,
  }
  const known = codes[field]
  return known && Object.hasOwn(known, value) ? known[value]! : shortened(value, LONGEST_VALUE)
}

function objectWords(
  { field }: FieldPlace,
  value: Readonly<Record<string, unknown>>,
  { messages, format }: FieldWords,
): string {
  const { levels, common, history } = messages
  if (field === 'frequency' && typeof value.times === 'number') {
    const periods: Readonly<Record<string, string>> = levels.periods
    return levels.times({ times: value.times, period: periods[String(value.per)] ?? '' })
  }
  if (field === 'consent') return value.given === true && !value.withdrawnAt ? common.yes : common.no
  if (field === 'withdrawn') return common.yes
  if (field === 'environment') {
    const names: Readonly<Record<string, string>> = levels.environment
    const parts = Object.entries(value).map(([name, level]) => `${names[name] ?? name} ${String(level)}`)
    return parts.length > 0 ? parts.join(', ') : history.nothing
  }
  if (typeof value.from === 'number' && typeof value.to === 'number')
    return amounts(value.from, value.to, format)
  if (typeof value.reason === 'string') return shortened(value.reason, LONGEST_VALUE)
  if (typeof value.state === 'string') return stateWords(value, history.values)
  if (typeof value.at === 'string') return moment(value.at, format)
  return history.otherwise
}

/** A precondition: how it stands, and what was noted with it. */
function stateWords(
  { state, note }: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, string>>,
): string {
  const words = values[String(state)] ?? String(state)
  return typeof note === 'string' && note !== '' ? `${words}: ${shortened(note, LONGEST_VALUE)}` : words
}

const amounts = (from: number, to: number, { formatNumber }: FieldWords['format']) =>
  from === to ? formatNumber(from, 2) : `${formatNumber(from, 2)} – ${formatNumber(to, 2)}`
