import type { DepartmentCollections } from '../../document/documents.ts'
import { similarPeople } from '../../document/similar-people.ts'
import { type SimilarPair, similarTasks } from '../../document/similar-tasks.ts'
import type { PersonRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Two records that may be one, entered on two tablets. */
export type SamePair =
  | {
      readonly root: 'tasks'
      readonly departmentId: DepartmentId
      readonly records: readonly [TaskRecord, TaskRecord]
    }
  | {
      readonly root: 'people'
      readonly departmentId: DepartmentId
      readonly records: readonly [PersonRecord, PersonRecord]
    }

/** Names are compared two by two: above this it would be felt. */
const MOST_COMPARED = 1500
/** A list of a length somebody reads; what is settled makes room for the next. */
const MOST_PAIRS = 20

/**
 * Tasks with names alike, in one work process and of a job they share (or where one of the two says nothing of it), and people
 * with the same code, that were not entered on the same device and that nobody told apart yet. Likest first.
 */
export function samePairs(
  session: ProjectSession,
  departments: readonly DepartmentId[],
): readonly SamePair[] {
  const apart = new Set(session.records.notSame.list().map(({ ids }) => ids.join(' ')))
  const isAsked = ([a, b]: readonly [string, string]) => !apart.has([a, b].sort().join(' '))
  const peopleMakers = makersOf(session, null, 'people')
  const people: SamePair[] = similarPeople(session.records.people.list())
    .filter((ids) => isAsked(ids) && areOfTwo(peopleMakers, ids))
    .map(([a, b]) => {
      const records = [session.records.people.get(a)!, session.records.people.get(b)!] as const
      return { root: 'people', departmentId: records[0].departmentId, records }
    })
  const tasks = departments.flatMap((departmentId): SamePair[] => {
    const records = session.department(departmentId)
    const list = records?.tasks.list() ?? []
    if (!records || list.length > MOST_COMPARED) return []
    const makers = makersOf(session, departmentId, 'tasks')
    // Where one device made all there is nothing to ask, and nothing to compare.
    if (new Set(list.map(({ id }) => makers.get(id))).size < 2) return []
    return similarOf(list)
      .filter(({ ids }) => isAsked(ids) && areOfTwo(makers, ids))
      .map(({ ids: [a, b] }) => [records.tasks.get(a)!, records.tasks.get(b)!] as const)
      .filter((pair) => fitTogether(pair, records))
      .map((pair) => ({ root: 'tasks', departmentId, records: pair }))
  })
  return [...people, ...tasks].slice(0, MOST_PAIRS)
}

/** Likeness costs a second for a thousand tasks: once for each state of them. */
const compared = new WeakMap<readonly TaskRecord[], readonly SimilarPair[]>()

function similarOf(tasks: readonly TaskRecord[]): readonly SimilarPair[] {
  const known = compared.get(tasks) ?? similarTasks(tasks)
  compared.set(tasks, known)
  return known
}

/** On which device each record was made, as far as the history goes back. */
function makersOf(
  session: ProjectSession,
  departmentId: DepartmentId | null,
  root: string,
): ReadonlyMap<string, string> {
  const makers = new Map<string, string>()
  for (const { key, changes } of session.historyOf(departmentId)?.list() ?? []) {
    const device = key.slice(0, key.lastIndexOf(':'))
    for (const change of changes) if (change[0] === 'add' && change[1] === root) makers.set(change[2], device)
  }
  return makers
}

/** Whether two devices made them; of records from a file, or from longer ago than the history, nothing is known and nothing asked. */
function areOfTwo(makers: ReadonlyMap<string, string>, [a, b]: readonly [string, string]): boolean {
  const [one, other] = [makers.get(a), makers.get(b)]
  return one !== other && (one !== undefined || other !== undefined)
}

function fitTogether(
  [one, other]: readonly [TaskRecord, TaskRecord],
  records: DepartmentCollections,
): boolean {
  const nameOf = (id: string | null) => (id ? wordsOf(records.processes.get(id)?.name) : '')
  const [process, twin] = [nameOf(one.processId), nameOf(other.processId)]
  // Each tablet may have made a job or process of its own: their names count.
  const jobsOf = ({ jobIds }: TaskRecord) => jobIds.map((id) => wordsOf(records.jobs.get(id)?.name))
  const [jobs, twins] = [jobsOf(one), jobsOf(other)]
  const sharesJob = jobs.length === 0 || twins.length === 0 || jobs.some((job) => twins.includes(job))
  return sharesJob && (process === '' || twin === '' || process === twin)
}

const wordsOf = (name: string | undefined) => (name ?? '').trim().toLowerCase()
