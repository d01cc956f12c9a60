import type { DepartmentCollections } from '../../document/documents.ts'
import type {
  FindingRecord,
  InterviewRecord,
  NoteRecord,
  ObservationRecord,
  PersonRecord,
} from '../../records/document-records.ts'
import { revisionsOf } from '../../records/finding-standing-of.ts'
import type { DepartmentId, InterviewId, PersonId, TaskId } from '../../records/ids.ts'
import type { Decision } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { topicWords } from '../../screens/interviews/method-guide.ts'
import { fieldName } from '../../screens/tasks/judgement-words.ts'
import type { Withheld } from '../withheld/withheld-in.ts'
import type { SearchItem } from './search-item.ts'
import type { SearchWords } from './search-words.ts'

/** How the records of one root become items. */
export type ItemOf<T> = (record: T) => SearchItem | null

interface Lookups {
  readonly departmentId: DepartmentId
  readonly records: DepartmentCollections
  readonly personOf: (id: PersonId | null | undefined) => PersonRecord | undefined
  /** Notes said with the wishes of an interview. */
  readonly wishNotes: (id: InterviewId) => string
  /** What may not be found, since people withdrew. */
  readonly withheld: () => Withheld
  readonly words: SearchWords
}

/** The roots of a department that are searched, each with how its records read. */
export function departmentItems(lookups: Lookups) {
  const { departmentId, records, words } = lookups
  const { unnamed } = words.messages.projects
  const named =
    (kind: 'process' | 'job'): ItemOf<{ readonly id: string; readonly name: string }> =>
    ({ id, name }) => ({ kind, id, departmentId, title: name || unnamed, text: '' })
  return {
    processes: named('process'),
    jobs: named('job'),
    tasks: ({ id, name, description, location }: TaskRecord): SearchItem => {
      const { without } = lookups.withheld()
      return {
        kind: 'task',
        id,
        departmentId,
        title: (without(name) === name && name) || words.messages.tasks.nameless,
        text: joined(without(description), location),
        taskId: id,
      }
    },
    observations: (record: ObservationRecord) => observationItem(record, lookups),
    interviews: (record: InterviewRecord): SearchItem => ({
      kind: 'interview',
      id: record.id,
      departmentId,
      title: words.messages.search.interviewWith({ code: codeOf(record.personId, lookups) }),
      text: joined(
        record.interviewer,
        lookups.withheld().isSilent(record.id) ? '' : lookups.wishNotes(record.id),
      ),
      date: record.date,
      interviewId: record.id,
    }),
    notes: (record: NoteRecord) =>
      lookups.withheld().isSilent(record.interviewId) ? null : paragraphItem(record, lookups),
    findings: (record: FindingRecord) =>
      lookups.withheld().isFinding(record) ? null : findingItem(record, lookups),
    decisions: ({ id, taskId, field, reason, at }: Decision): SearchItem => ({
      kind: 'decision',
      id,
      departmentId,
      title: `${taskName(taskId, records, unnamed)}: ${fieldName(field, words.messages)}`,
      text: reason ?? '',
      date: at,
      taskId,
    }),
  }
}

function observationItem(
  record: ObservationRecord,
  { departmentId, records, words, ...rest }: Lookups,
): SearchItem {
  const { observe, load } = words.messages
  const factors: Readonly<Record<string, string>> = load.factors
  const name = record.taskId && taskName(record.taskId, records, words.messages.tasks.nameless)
  const code = rest.personOf(record.personId)?.code
  return {
    kind: 'observation',
    id: record.id,
    departmentId,
    title: name ?? observe.noteKind,
    text: joined(
      record.note,
      record.location,
      ...record.load.map((each) => factors[each] ?? each),
      record.interruptedBy,
      code,
    ),
    date: record.start,
    ...(code && { about: code }),
  }
}

function paragraphItem({ id, interviewId, topic, text }: NoteRecord, lookups: Lookups): SearchItem {
  const { departmentId, records, words } = lookups
  const interview = records.interviews.get(interviewId)
  const about = joined(
    interview && codeOf(interview.personId, lookups),
    topicWords(topic, words.messages.interviews),
  )
  return {
    kind: 'paragraph',
    id,
    departmentId,
    title: '',
    text,
    ...(interview && { date: interview.date }),
    ...(about && { about }),
    interviewId,
  }
}

/** Also found by its earlier wordings. */
function findingItem(
  { id, kind, text }: FindingRecord,
  { departmentId, words, records, withheld }: Lookups,
): SearchItem {
  const later = revisionsOf(withheld().revisions(records.revisions.list()), id)
  const title = later.at(-1)?.text ?? text
  return {
    kind: 'finding',
    id,
    departmentId,
    title,
    text: joined(...[text, ...later.map((each) => each.text)].filter((each) => each !== title)),
    about: words.messages.levels.findingKinds[kind],
  }
}

const codeOf = (id: PersonId, { personOf, words }: Lookups): string =>
  personOf(id)?.code || words.messages.common.unknown

const taskName = (id: TaskId, { tasks }: DepartmentCollections, otherwise: string): string =>
  tasks.get(id)?.name || otherwise

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part).join(' · ')
