import { departmentRoots } from '../../document/department-roots.ts'
import { PROJECT_KEY } from '../../document/project-roots.ts'
import type { Fields } from '../../document/root.ts'
import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import type { DepartmentId } from '../../records/ids.ts'

/** All texts, those of the history too: they come with what tells of it. */
export type HistoryMessages = Messages & Pick<AreaMessages, 'history' | 'interviews'>

/** What words about records are made of. */
export interface NameWords {
  readonly messages: HistoryMessages
  readonly format: Format
  /** A record as it stands, also a removed one. @param id null for the project's own document */
  readonly recordOf: (id: DepartmentId | null, root: string, recordId: string) => Fields | null
  /** Words of somebody who withdrew. */
  readonly isWithheld: (id: DepartmentId | null, root: string, fields: Fields | null) => boolean
}

const LONGEST = 60
export const shortened = (text: string, most = LONGEST): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`
}

const DEPARTMENT_ROOTS: readonly string[] = Object.keys(departmentRoots('' as DepartmentId))

/** Where records of a root are kept: what a department names may stand in the project. */
const documentOf = (root: string, departmentId: DepartmentId | null): DepartmentId | null =>
  DEPARTMENT_ROOTS.includes(root) ? departmentId : null

/** Records that are called after the one they belong to. */
const WHOLES: Readonly<Record<string, readonly [root: string, field: string]>> = {
  validations: ['findings', 'findingId'],
  revisions: ['findings', 'findingId'],
  lineAnswers: ['notes', 'noteId'],
  validationSessions: ['people', 'personId'],
  recordings: ['people', 'personId'],
  secondReadings: ['interviews', 'interviewId'],
  readingRemarks: ['interviews', 'interviewId'],
  interruptions: ['observations', 'observationId'],
  exclusions: ['tasks', 'taskId'],
  samplingRounds: ['samplingPlans', 'planId'],
  samples: ['samplingPlans', 'planId'],
  implications: ['scenarios', 'scenarioId'],
  feedbackVotes: ['feedbackSessions', 'sessionId'],
}

/** Fields a record may be called by, the first that says something. */
const NAMING = ['name', 'title', 'text', 'what', 'said', 'topic'] as const

/** What a record is called in a sentence: its name, code, or what tells it from others. */
export function recordName(
  words: NameWords,
  departmentId: DepartmentId | null,
  root: string,
  id: string,
  fields: Fields | null = words.recordOf(documentOf(root, departmentId), root, id),
): string {
  const { history, observe } = words.messages
  if (!fields) return history.gone
  const other = (otherRoot: string, otherId: unknown): string =>
    typeof otherId === 'string' ? recordName(words, departmentId, otherRoot, otherId) : history.gone
  const text = (field: string) => (typeof fields[field] === 'string' ? (fields[field] as string) : '')
  const scenarioOf = () => (fields.scenarioId ? other('scenarios', fields.scenarioId) : '')
  const named = (): string => {
    if (root === 'observations') {
      const what = fields.taskId ? other('tasks', fields.taskId) : observe.noteKind
      return `${what}, ${moment(text('start'), words.format)}`
    }
    if (root === 'interviews') {
      const code = other('people', fields.personId)
      return history.interviewWith({ code, date: words.format.formatDate(text('date'), 'weekday') })
    }
    if (root === 'wishes' || root === 'decisions') return other('tasks', fields.taskId)
    const whole = WHOLES[root]
    if (whole) return other(whole[0], fields[whole[1]])
    if (root === 'scoreRounds') return moment(text('at'), words.format)
    if (root === 'people') return text('code')
    if (root === 'plans')
      return fields.scope === '*' ? history.everywhere : other('departments', fields.scope)
    if (words.isWithheld(departmentId, root, fields)) return history.withheld
    return NAMING.map(text).find((each) => each !== '') || scenarioOf()
  }
  return shortened(named()) || (id === PROJECT_KEY ? words.messages.frame.project : history.unnamed)
}

/** "wo 9 sep 13:48", or without the clock where there is none. */
export function moment(when: string, { formatDate, formatClock }: Format): string {
  if (when === '') return ''
  return when.length > 10
    ? `${formatDate(when, 'weekday')} ${formatClock(when)}`
    : formatDate(when, 'weekday')
}

/** "Taak". */
export function kindName(root: string, { history }: HistoryMessages): string {
  const kinds: Readonly<Record<string, string>> = history.kinds
  return Object.hasOwn(kinds, root) ? kinds[root]! : history.kinds.other
}
