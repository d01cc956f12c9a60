import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import type { ReadEvent } from '../../exchange/events/read-events.ts'
import { foldName } from '../../exchange/table/clean-text.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, ObservationId, PersonId, ProcessId, TaskId } from '../../records/ids.ts'
import { COMPANY, PACES } from '../../records/observing.ts'
import { looksLikeCode } from '../../records/person-code.ts'
import type { ProjectSession } from '../project-session.ts'
import { roleOfCode } from './department-actions.ts'
import { EventAnswers } from './event-answers.ts'

/** What an import of events would do. */
export interface EventImport {
  readonly events: number
  /** Events the department has already: they stay as they are. */
  readonly there: number
  readonly newTasks: readonly string[]
  readonly newProcesses: readonly string[]
  readonly newPeople: readonly string[]
  readonly newQuestions: readonly string[]
  /** Subjects that are no code and no job here: they may be names, so they stay out. */
  readonly leftOut: readonly string[]
  /** Tasks or questions would be added while the list is locked. */
  readonly isLocked: boolean
  readonly project: readonly Edit[]
  /** Records others refer to first. */
  readonly department: readonly Edit[]
}

/** Plans it; changes nothing. Tasks, questions and places are found by name, people by code; what nobody has is made anew. */
export function planEvents(
  session: ProjectSession,
  departmentId: DepartmentId,
  events: readonly ReadEvent[],
): EventImport {
  const own = session.department(departmentId)!
  const mint = <Id extends string>() => session.newId<Id>()
  const processes = new Named<ProcessId>(own.processes.list(), mint)
  const tasks = new Named<TaskId>(own.tasks.list(), mint)
  const members = session.records.people.list().filter((each) => each.departmentId === departmentId)
  const people = new Named<PersonId>(
    members.map(({ id, code }) => ({ id, name: code })),
    mint,
  )
  const jobs = new Map(own.jobs.list().map(({ id, name }) => [foldName(name), id]))
  const places = new Map(own.places.list().map(({ id, name }) => [foldName(name), id]))
  const answers = new EventAnswers(own.modifiers.list(), mint)
  const categories = new Map<string, ProcessId>()
  const there = new Set(own.observations.list().map(sameKey))
  const leftOut = new Set<string>()
  const ids = new Map(events.filter(({ id }) => id !== '').map(({ id }) => [id, mint<ObservationId>()]))
  const made = events.flatMap((event): Edit[] => {
    const { subject, behavior, category, kind, start, end, comment, place, company, load, pace } = event
    const known = people.find(subject)
    const jobId = known ? null : (jobs.get(foldName(subject)) ?? null)
    const isCode = subject !== '' && looksLikeCode(subject)
    const personId = known ?? (isCode && !jobId ? people.make(subject) : null)
    if (subject !== '' && !personId && !jobId) leftOut.add(subject)
    const isNew = !tasks.find(behavior)
    const taskId = tasks.make(behavior)
    if (isNew && category !== '') categories.set(taskId, processes.make(category))
    const record = { kind, start, taskId, personId, jobId, ...(kind === 'interval' && { end }) }
    if (there.has(sameKey(record))) return []
    const placeId = places.get(foldName(place))
    const modifiers = answers.of(event.modifiers)
    const observer = /^(\S{1,40}) \d{4}-\d{2}-\d{2}$/.exec(event.sitting)?.[1]
    const resumes = ids.get(event.resumes)
    const pieces = {
      ...(observer && looksLikeObserver(observer) && { observer }),
      ...(comment !== '' && { note: comment }),
      ...(placeId ? { placeId } : place !== '' && { location: place }),
      ...(company.length > 0 && { company: COMPANY.filter((code) => company.includes(code)) }),
      ...(PACES.some((each) => each === pace) && { pace: pace as (typeof PACES)[number] }),
      ...(modifiers && { modifiers }),
      ...(resumes && { resumes }),
    }
    const id = ids.get(event.id) ?? mint<ObservationId>()
    const loads = load.filter((each) => LOAD_CODE.test(each))
    return [addRecordEdit('observations', { id, departmentId, ...record, load: loads, ...pieces })]
  })
  const processRanks = ranksAtEnd(own.processes.list(), processes.made.length)
  const peopleRanks = ranksAtEnd(session.records.people.list(), people.made.length)
  const newQuestions = answers.newNames
  return {
    events: made.length,
    there: events.length - made.length,
    newTasks: tasks.made.map(({ name }) => name),
    newProcesses: processes.made.map(({ name }) => name),
    newPeople: people.made.map(({ name }) => name),
    newQuestions,
    leftOut: [...leftOut],
    isLocked:
      (own.schemes.list()[0]?.locked ?? null) !== null && (tasks.made.length > 0 || answers.edits.length > 0),
    project: people.made.map(({ id, name: code }, at) =>
      addRecordEdit('people', {
        ...{ id, departmentId, code, role: roleOfCode(code), jobId: null, rank: peopleRanks[at]! },
      }),
    ),
    department: [
      ...processes.made.map(({ id, name }, at) =>
        addRecordEdit('processes', { id, departmentId, name, core: false, rank: processRanks[at]! }),
      ),
      ...tasks.made.map(({ id, name }) =>
        addRecordEdit('tasks', emptyTask({ id, departmentId, name, processId: categories.get(id) ?? null })),
      ),
      ...answers.edits,
      ...made,
    ],
  }
}

/** Records written between two pauses. */
const AT_ONCE = 200

/** Does what was planned, as one action that is taken back as one. */
export async function importEvents(
  session: ProjectSession,
  departmentId: DepartmentId,
  { project, department }: EventImport,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const parts = [() => ({ project })] as (() => { project?: readonly Edit[]; departments?: object })[]
  for (let at = 0; at < department.length; at += AT_ONCE) {
    parts.push(() => ({ departments: { [departmentId]: department.slice(at, at + AT_ONCE) } }))
  }
  await session.actInParts('tableImported', parts as Parameters<ProjectSession['actInParts']>[1], (done) =>
    onProgress(Math.min(department.length, done * AT_ONCE), department.length),
  )
}

const LOAD_CODE = /^[a-z][A-Za-z0-9-]{0,39}$/

/** A letter, a code, or an id as devices mint them: never a name. */
const looksLikeObserver = (text: string) =>
  /^(?:[a-z]|[0-9A-HJKMNP-TV-Z]{26})$/i.test(text) || looksLikeCode(text)

interface Same {
  readonly kind: string
  readonly start: string
  readonly end?: string | null
  readonly taskId?: string | null
  readonly personId?: string | null
  readonly jobId?: string | null
}

/** Two that are the same in this are the same event. */
const sameKey = ({ kind, start, end, taskId, personId, jobId }: Same): string =>
  JSON.stringify([
    ...[kind, Date.parse(start), end ? Date.parse(end) : null],
    ...[taskId ?? null, personId ?? null, jobId ?? null],
  ])

/** Records by name, also those that are made here. */
class Named<Id extends string> {
  readonly made: { readonly id: Id; readonly name: string }[] = []
  private readonly ids: Map<string, Id>

  constructor(
    there: readonly { readonly id: Id; readonly name: string }[],
    private readonly mint: <T extends string>() => T,
  ) {
    this.ids = new Map(there.map(({ id, name }) => [foldName(name), id] as const).reverse())
  }

  find(name: string): Id | undefined {
    return this.ids.get(foldName(name))
  }

  make(name: string): Id {
    const found = this.find(name)
    if (found) return found
    const id = this.mint<Id>()
    this.ids.set(foldName(name), id)
    this.made.push({ id, name })
    return id
  }
}
