import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, type RecordsByRoot, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd, ranksForMove } from '../../document/rank.ts'
import type {
  DepartmentRecord,
  JobRecord,
  PersonRecord,
  ProcessRecord,
} from '../../records/document-records.ts'
import type { DepartmentId, JobId, PersonId, ProcessId } from '../../records/ids.ts'
import type { Role } from '../../records/scales.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** @returns the new department's id; its own document opens empty */
export function addDepartment(session: ProjectSession, name: string): DepartmentId {
  const id = session.newId<DepartmentId>()
  const rank = rankAtEnd(session.records.departments.list())
  const record: DepartmentRecord = { id, documentId: session.newId(), name, rank }
  session.act('departmentAdded', { project: [addRecordEdit('departments', record)] })
  return id
}

export function addProcess(session: ProjectSession, departmentId: DepartmentId, name: string): ProcessId {
  const id = session.newId<ProcessId>()
  const list = session.department(departmentId)!.processes.list()
  const record: ProcessRecord = { id, departmentId, name, core: list.length === 0, rank: rankAtEnd(list) }
  session.act('processAdded', { departments: { [departmentId]: [addRecordEdit('processes', record)] } })
  return id
}

export function addJob(session: ProjectSession, departmentId: DepartmentId, name: string): JobId {
  const id = session.newId<JobId>()
  const rank = rankAtEnd(session.department(departmentId)!.jobs.list())
  const record: JobRecord = { id, departmentId, name, rank }
  session.act('jobAdded', { departments: { [departmentId]: [addRecordEdit('jobs', record)] } })
  return id
}

/** @param code as the analyst wrote it ("M3"); people are never known by name */
export function addPerson(
  session: ProjectSession,
  departmentId: DepartmentId,
  { code, role, jobId }: { readonly code: string; readonly role: Role; readonly jobId: JobId | null },
): PersonId {
  const id = session.newId<PersonId>()
  const rank = rankAtEnd(session.records.people.list())
  const record: PersonRecord = { id, departmentId, code, role, jobId, rank }
  session.act('personAdded', { project: [addRecordEdit('people', record)] })
  return id
}

/** The next free code: M for employees, L for whoever leads. */
export const nextCode = (people: readonly PersonRecord[], role: Role): string => codesFrom(people)(role)

/** Gives a free code each time it is asked, never the same twice. */
export function codesFrom(people: readonly PersonRecord[]): (role: Role) => string {
  const taken = new Set(people.map((person) => person.code.toUpperCase()))
  const numbers = { L: 1, M: 1 }
  return (role) => {
    const letter = role === 'supervisor' || role === 'manager' ? 'L' : 'M'
    while (taken.has(`${letter}${numbers[letter]}`)) numbers[letter] += 1
    const code = `${letter}${numbers[letter]}`
    taken.add(code)
    return code
  }
}

/** Codes tell the role: L1 leads. */
export const roleOfCode = (code: string): Role => (/^L\d/i.test(code) ? 'supervisor' : 'employee')

type DepartmentList = 'processes' | 'jobs'
type ProjectList = 'people' | 'departments'

/** Changes fields of a process or job; `joined` while somebody types. */
export function changeInDepartment<Name extends DepartmentList>(
  session: ProjectSession,
  departmentId: DepartmentId,
  root: Name,
  record: RecordsByRoot[Name],
  fields: Partial<RecordsByRoot[Name]>,
  joined = false,
): void {
  const edits = updateEdits(root, record, fields)
  session.act('changed', { departments: { [departmentId]: edits } }, joined)
}

export function changeInProject<Name extends ProjectList | 'project'>(
  session: ProjectSession,
  root: Name,
  record: RecordsByRoot[Name],
  fields: Partial<RecordsByRoot[Name]>,
  joined = false,
): void {
  session.act('changed', { project: updateEdits(root, record, fields) }, joined)
}

export function removeFromDepartment(
  session: ProjectSession,
  departmentId: DepartmentId,
  root: DepartmentList,
  id: string,
): void {
  const edit = removeEdit(root, id, session.analyst, session.now())
  session.act('removed', { departments: { [departmentId]: [edit] } })
}

export function removeFromProject(session: ProjectSession, root: ProjectList, id: string): void {
  session.act('removed', { project: [removeEdit(root, id, session.analyst, session.now())] })
}

/** @param place from 0 in the list as shown */
export function moveInDepartment(
  session: ProjectSession,
  departmentId: DepartmentId,
  root: DepartmentList,
  id: string,
  place: number,
): void {
  const list = session.department(departmentId)![root].list()
  session.act('moved', { departments: { [departmentId]: rankEdits(root, ranksForMove(list, id, place)) } })
}

export function moveInProject(
  session: ProjectSession,
  root: ProjectList,
  list: readonly { readonly id: string; readonly rank: string }[],
  id: string,
  place: number,
): void {
  session.act('moved', { project: rankEdits(root, ranksForMove(list, id, place)) })
}

const rankEdits = (root: DepartmentList | ProjectList, ranks: Map<string, string>): Edit[] =>
  [...ranks].map(([id, rank]) => ({ kind: 'set', root, id, field: 'rank', value: rank }))
