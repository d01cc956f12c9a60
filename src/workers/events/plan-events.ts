import type { Edit } from '../../document/edit.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import type { ReadEvent } from '../../exchange/events/read-events.ts'
import type {
  JobRecord,
  ObservationRecord,
  PersonRecord,
  ProcessRecord,
} from '../../records/document-records.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type {
  DepartmentId,
  JobId,
  ObservationId,
  PersonId,
  PlaceId,
  ProcessId,
  TaskId,
} from '../../records/ids.ts'
import { COMPANY, type ModifierRecord, PACES } from '../../records/observing.ts'
import { looksLikeCode } from '../../records/person-code.ts'
import { ENVIRONMENT, type Environment } from '../../records/scales.ts'
import { EventAnswers } from './event-answers.ts'
import { Named } from './event-names.ts'
import { KnownEvents, type SeenBefore } from './known-events.ts'

/** What a department has that a file of events can speak of. */
export interface EventsThere {
  readonly departmentId: DepartmentId
  readonly processes: readonly ProcessRecord[]
  readonly tasks: readonly { readonly id: TaskId; readonly name: string }[]
  readonly jobs: readonly JobRecord[]
  /** Of the department. */
  readonly people: readonly PersonRecord[]
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[]
  readonly questions: readonly ModifierRecord[]
  readonly observations: readonly SeenBefore[]
  /** The list of tasks and questions is. */
  readonly isLocked: boolean
}

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
  /** Made for the codes nobody has. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  /** Records others refer to first. */
  readonly department: readonly Edit[]
}

/** Plans it; changes nothing. Tasks, questions and places are found by name, people by code; what nobody has is made anew. */
export function planEvents(
  there: EventsThere,
  events: readonly ReadEvent[],
  mint: <Id extends string>() => Id,
  onLine: (done: number) => void = () => undefined,
): EventImport {
  const { departmentId } = there
  const processes = new Named<ProcessId>(there.processes, mint)
  const tasks = new Named<TaskId>(there.tasks, mint)
  const people = new Named<PersonId>(
    there.people.map(({ id, code }) => ({ id, name: code })),
    mint,
  )
  const jobs = new Named<JobId>(there.jobs, mint)
  const places = new Named(there.places, mint)
  const answers = new EventAnswers(there.questions, mint)
  const categories = new Map<string, ProcessId>()
  const leftOut = new Set<string>()
  const whoOf = ({ subject, job }: ReadEvent) => {
    const known = subject === '' ? undefined : people.find(subject)
    const subjectJob = known || subject === '' ? undefined : jobs.find(subject)
    const isCode = subject !== '' && !subjectJob && looksLikeCode(subject)
    const personId = known ?? (isCode ? people.make(subject) : null)
    if (subject !== '' && !personId && !subjectJob) leftOut.add(subject)
    return { personId, jobId: (job === '' ? undefined : jobs.find(job)) ?? subjectJob ?? null }
  }
  const taskOf = ({ behavior, category }: ReadEvent): TaskId | null => {
    if (behavior === '') return null
    const isNew = !tasks.find(behavior)
    const taskId = tasks.make(behavior)
    if (isNew && category !== '') categories.set(taskId, processes.make(category))
    return taskId
  }
  const lines = events.map((event) => {
    const { kind, start, end } = event
    const record = {
      kind,
      start,
      taskId: taskOf(event),
      ...whoOf(event),
      ...(kind === 'interval' && { end }),
    }
    return { event, record }
  })
  const known = new KnownEvents(there.observations, lines, mint)
  const made = lines.flatMap(({ event, record }, at): Edit[] => {
    onLine(at + 1)
    const id = known.newIds[at]
    if (!id) return []
    const resumes = known.find(event.resumes)
    const rest = factsOf(event, answers, event.place === '' ? undefined : places.find(event.place))
    return [
      addRecordEdit('observations', {
        ...{ id, departmentId, ...record, ...rest },
        ...(resumes && resumes !== id && { resumes }),
        ...(event.id !== '' && { caseId: event.id as ObservationId }),
      }),
    ]
  })
  const processRanks = ranksAtEnd(there.processes, processes.made.length)
  const newQuestions = answers.newNames
  return {
    events: made.length,
    there: events.length - made.length,
    newTasks: tasks.made.map(({ name }) => name),
    newProcesses: processes.made.map(({ name }) => name),
    newPeople: people.made.map(({ name }) => name),
    newQuestions,
    leftOut: [...leftOut],
    isLocked: there.isLocked && (tasks.made.length > 0 || answers.edits.length > 0),
    people: people.made,
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

/** What a line says beside what, who and when. */
function factsOf(
  event: ReadEvent,
  answers: EventAnswers,
  placeId: ObservationRecord['placeId'],
): Partial<ObservationRecord> & Pick<ObservationRecord, 'load'> {
  const { comment, place, company, load, pace } = event
  const modifiers = answers.of(event.modifiers)
  const observer = /^(\S{1,40}) \d{4}-\d{2}-\d{2}$/.exec(event.sitting)?.[1]
  const environment = environmentOf(event.environment)
  return {
    load: load.map((each) => each.slice(0, LONGEST_LOAD)),
    ...(environment && { environment }),
    ...(observer && looksLikeObserver(observer) && { observer }),
    ...(comment !== '' && { note: comment }),
    ...(placeId ? { placeId } : place !== '' && { location: place }),
    ...(company.length > 0 && { company: COMPANY.filter((code) => company.includes(code)) }),
    ...(PACES.some((each) => each === pace) && { pace: pace as (typeof PACES)[number] }),
    ...(modifiers && { modifiers }),
  }
}

/** A code of the catalogue, or own words. */
const LONGEST_LOAD = 80

/** `noise 3`, as our exports write it. */
function environmentOf(told: readonly string[]): Environment | null {
  const graded = told.flatMap((each) => {
    const [, factor, level] = /^(\S+) ([0-4])$/.exec(each) ?? []
    return ENVIRONMENT.some((one) => one === factor) ? [[factor, Number(level)] as const] : []
  })
  return graded.length > 0 ? (Object.fromEntries(graded) as Environment) : null
}

/** A letter, a code, or an id as devices mint them: never a name. */
const looksLikeObserver = (text: string) =>
  /^(?:[a-z]|[0-9A-HJKMNP-TV-Z]{26})$/i.test(text) || looksLikeCode(text)
