import type { Process } from '../records/case-file.ts'
import type { PersonRecord } from '../records/document-records.ts'
import type { AnalystId, DepartmentId, InterviewId, NoteId, PersonId, ProcessId } from '../records/ids.ts'
import { compareText } from '../records/ids.ts'
import type { Source } from '../records/task.ts'
import { isSilenced } from '../records/withheld.ts'
import type { CaseIdRenames } from './case-id-renames.ts'
import { caseIdsOf } from './case-ids.ts'
import type { DepartmentCollections, ProjectCollections } from './documents.ts'
import { sourceMember } from './source-member.ts'

/** Words for what an export must name though nobody named it. */
export interface CaseWords {
  /** For what has an empty name. */
  readonly unnamed: string
  /** For the process of tasks that are in none. */
  readonly unplaced: string
}

/** One department with its records. */
export interface OpenedDepartment {
  readonly id: DepartmentId
  readonly records: DepartmentCollections
}

/** What one record of an export must know of the others, so that every reference in it resolves. */
export interface ExportContext {
  readonly words: CaseWords
  readonly project: ProjectCollections
  readonly departments: readonly OpenedDepartment[]
  /** Those of a department that is there. */
  readonly people: readonly PersonRecord[]
  /** The ids departments, tasks and interviews have in the export. */
  readonly caseIds: CaseIdRenames
  readonly hasPerson: (id: string) => boolean
  readonly hasTask: (id: string) => boolean
  readonly hasJob: (id: string) => boolean
  readonly placeInJobs: (id: string) => number
  /** The process, or the placeholder of the department where there is none any more. */
  readonly processOf: (id: ProcessId | null, department: DepartmentId) => ProcessId
  /** The person; one that was removed but is still referred to goes out as a placeholder. */
  readonly personOf: (id: PersonId, department: DepartmentId) => PersonId
  /** Sources that still exist, with the ids their notes have in the export, in a fixed order. */
  readonly sourcesOf: (sources: readonly Source[]) => Source[]
  readonly noteIdOf: (interview: InterviewId, note: NoteId) => NoteId
  readonly hasNote: (interview: InterviewId, note: NoteId) => boolean
  /** The name of an analyst, for use within the app; undefined in a file. */
  readonly nameOf: (analyst: AnalystId) => string | undefined
  /** Asked for after all records are written. */
  readonly placeholderProcesses: () => readonly Process[]
  readonly placeholderPeople: () => readonly Pick<PersonRecord, 'id' | 'departmentId' | 'consent'>[]
}

/** @param isOwn for use within the app: under the ids records have here, with the names of analysts */
export function exportContext(
  project: ProjectCollections,
  departments: readonly OpenedDepartment[],
  words: CaseWords,
  isOwn = false,
): ExportContext {
  const all = <Name extends keyof DepartmentCollections>(name: Name) =>
    departments.flatMap(({ records }) => records[name].list() as readonly { readonly id: string }[])
  const has = (name: keyof DepartmentCollections) => {
    const ids = new Set(all(name).map(({ id }) => id))
    return (id: string) => ids.has(id)
  }
  const places = new Map(all('jobs').map(({ id }, place) => [id, place]))
  const interview = caseIdsOf(departments.flatMap(({ records }) => records.interviews.list()))
  return {
    words,
    project,
    departments,
    nameOf: (analyst) => (isOwn ? project.analysts.get(analyst)?.name : undefined),
    caseIds: {
      department: caseIdsOf(project.departments.list()),
      task: caseIdsOf(departments.flatMap(({ records }) => records.tasks.list())),
      interview,
    },
    hasTask: has('tasks'),
    hasJob: has('jobs'),
    placeInJobs: (id) => places.get(id) ?? Number.POSITIVE_INFINITY,
    ...processPlaces(departments, words),
    ...peopleKept(project, departments),
    ...noteNames(departments, has('observations'), has('interviews'), interview, isOwn),
  }
}

function processPlaces(departments: readonly OpenedDepartment[], words: CaseWords) {
  const known = new Map(
    departments.map(({ id, records }) => [
      id,
      new Set(records.processes.list().map((process) => process.id as string)),
    ]),
  )
  const taken = new Set([...known.values()].flatMap((ids) => [...ids]))
  const made = new Map<DepartmentId, Process>()
  const placeholderOf = (department: DepartmentId): ProcessId => {
    let process = made.get(department)
    if (!process) {
      let count = made.size + 1
      while (taken.has(`unplaced-${count}`)) count += 1
      const id = `unplaced-${count}` as ProcessId
      taken.add(id)
      process = {
        id,
        departmentId: department,
        name: words.unplaced,
        core: false,
        placeholder: true,
      } as Process
      made.set(department, process)
    }
    return process.id
  }
  return {
    processOf: (id: ProcessId | null, department: DepartmentId) =>
      id !== null && known.get(department)?.has(id) ? id : placeholderOf(department),
    placeholderProcesses: () => [...made.values()],
  }
}

function peopleKept(project: ProjectCollections, departments: readonly OpenedDepartment[]) {
  const opened = new Set(departments.map(({ id }) => id))
  const people = project.people.list().filter(({ departmentId }) => opened.has(departmentId))
  const ids = new Set<string>(people.map(({ id }) => id))
  const missing = new Map<PersonId, DepartmentId>()
  const everybody = [...project.people.list(), ...project.people.removed()]
  const consents = new Map(everybody.map(({ id, consent }) => [id, consent]))
  return {
    people,
    hasPerson: (id: string) => ids.has(id),
    personOf: (id: PersonId, department: DepartmentId) => {
      if (!ids.has(id) && !missing.has(id)) missing.set(id, department)
      return id
    },
    placeholderPeople: () =>
      [...missing].map(([id, departmentId]) => {
        const consent = consents.get(id)
        // Who said no is heard, also when they were removed.
        return { id, departmentId, ...(consent && isSilenced({ consent }) && { consent }) }
      }),
  }
}

function noteNames(
  departments: readonly OpenedDepartment[],
  hasObservation: (id: string) => boolean,
  hasInterview: (id: string) => boolean,
  interviewIdOf: CaseIdRenames['interview'],
  isOwn: boolean,
) {
  const names = new Map<InterviewId, Map<NoteId, NoteId>>()
  for (const { records } of departments) {
    for (const note of records.notes.list()) {
      const own = names.get(note.interviewId) ?? new Map<NoteId, NoteId>()
      names.set(note.interviewId, own)
      const wanted = note.caseId ?? note.id
      own.set(note.id, [...own.values()].includes(wanted) ? note.id : wanted)
    }
  }
  const inFile = (interview: InterviewId, note: NoteId) => names.get(interview)?.get(note) ?? note
  const noteIdOf = (interview: InterviewId, note: NoteId) => (isOwn ? note : inFile(interview, note))
  const hasNote = (interview: InterviewId, note: NoteId) => names.get(interview)?.has(note) === true
  const isThere = ({ observationId, interviewId, noteId }: Source) =>
    (observationId === undefined || hasObservation(observationId)) &&
    (interviewId === undefined || hasInterview(interviewId)) &&
    (noteId === undefined || (interviewId !== undefined && hasNote(interviewId, noteId)))
  const named = (source: Source): Source =>
    source.interviewId && source.noteId
      ? { ...source, noteId: inFile(source.interviewId, source.noteId) }
      : source
  const inOrder = bySourceIn(interviewIdOf)
  return {
    noteIdOf,
    hasNote,
    sourcesOf: (sources: readonly Source[]) => {
      const there = sources.filter(isThere)
      const sorted = there
        .map((own) => ({ own, named: named(own) }))
        .sort((a, b) => inOrder(a.named, b.named))
      return sorted.map((source) => (isOwn ? source.own : source.named))
    },
  }
}

/** By the ids the sources have in the export, so that the order does not rest on minted ones. */
const bySourceIn = (interviewIdOf: CaseIdRenames['interview']) => {
  const named = (source: Source) =>
    sourceMember(source.interviewId ? { ...source, interviewId: interviewIdOf(source.interviewId) } : source)
  return (a: Source, b: Source) => compareText(named(a), named(b))
}
