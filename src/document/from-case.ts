import type { CaseFile, Interview, Observation, Project } from '../records/case-file.ts'
import type { DepartmentRecord, Kept, ProjectRecord } from '../records/document-records.ts'
import type { DepartmentId, InterviewId, NoteId, ProjectId } from '../records/ids.ts'
import type { Source } from '../records/task.ts'
import { type FileAdditions, fileAdditionEdits, scenarioEdits, withAbout } from './advice-from-case.ts'
import { carryLoad } from './carried-lists.ts'
import { takeChosen, takeDone } from './carried-marks.ts'
import { takeAsked } from './carried-weba.ts'
import { type MintedCase, mintCaseIds } from './case-ids.ts'
import type { Edit } from './edit.ts'
import { findingEdits, interviewAdditions } from './findings-from-case.ts'
import { keptApart, knownFields, unknownFields, withInner } from './known-fields.ts'
import { addRecordEdit } from './new-record.ts'
import { observingEdits, takeObserved } from './observing-from-case.ts'
import { PROJECT_KEY } from './project-roots.ts'
import { ranked } from './rank.ts'
import { type Importer, taskFromCase } from './task-from-case.ts'
import { personKept } from './withdrawal.ts'

export interface CaseEdits {
  readonly project: readonly Edit[]
  readonly departments: readonly DepartmentEdits[]
}

/** One edit per record, in no order that matters: apply them in slices to show progress. */
export interface DepartmentEdits {
  /** New, not the file's. */
  readonly id: DepartmentId
  /** Random name of the department's document. */
  readonly documentId: string
  readonly edits: readonly Edit[]
}

/**
 * The edits that bring a parsed case into empty documents. Departments, tasks and interviews get new ids (`mintCaseIds` says why),
 * and so does a note where another interview has a note of the same id; the file's stays beside it as `caseId`, as does
 * the project's. Other ids of the file are kept.
 *
 * Cost: linear; minting an id for each judgement of each task (up to twelve) is most of it.
 */
export function caseToEdits(given: CaseFile, importer: Importer): CaseEdits {
  const { file, caseIds } = mintCaseIds(given, importer.mint)
  const documents = new Map(
    file.departments.map(({ id }) => [id, { id, documentId: importer.mint<string>(), edits: [] as Edit[] }]),
  )
  const writer: Writer = {
    importer,
    caseIds,
    noteIds: chooseNoteIds(file, importer.mint),
    editsOf: (id) => {
      const document = documents.get(id)
      if (!document) throw new Error(`the case has no department ${id}`)
      return document.edits
    },
  }
  const { mint } = importer
  const observing = observingEdits(file, unknownFields(file, 'file'), mint)
  const additions = fileAdditionEdits(file, observing.fileExtra, mint)
  const documentIdOf = (id: DepartmentId) => documents.get(id)!.documentId
  const project = projectEdits(file, caseIds, documentIdOf, additions, mint)
  addStructure(file, writer)
  for (const observation of file.observations) addObservation(observation, writer)
  addInterviews(file, writer)
  for (const finding of file.findings) {
    const sources = inDocument(finding.sources ?? [], writer.noteIds)
    writer.editsOf(finding.departmentId).push(...findingEdits(finding, sources, importer))
  }
  for (const { departmentId, edit } of [...additions.sessions, ...observing.edits]) {
    writer.editsOf(departmentId).push(edit)
  }
  return { project, departments: [...documents.values()] }
}

interface Writer {
  readonly importer: Importer
  readonly caseIds: MintedCase['caseIds']
  readonly noteIds: NoteIds
  readonly editsOf: (id: DepartmentId) => Edit[]
}

function projectEdits(
  file: CaseFile,
  caseIds: MintedCase['caseIds'],
  documentIdOf: (id: DepartmentId) => string,
  additions: FileAdditions,
  mint: Importer['mint'],
): Edit[] {
  const people = file.people.filter((person) => !isPlaceholder(person))
  return [
    addRecordEdit('project', projectRecord(file, additions.fileExtra)),
    ...ranked(file.departments).map(([department, rank]) =>
      addRecordEdit('departments', {
        ...withChoice(keptApart(department, 'departments')),
        caseId: caseIds.departments.get(department.id),
        documentId: documentIdOf(department.id),
        rank,
      } as DepartmentRecord),
    ),
    ...ranked(people).map(([person, rank]) =>
      addRecordEdit('people', { ...personKept(keptApart(person, 'people')), rank }),
    ),
    ...file.functions.map((each) =>
      addRecordEdit('functions', withAbout(withAsked(keptApart(each, 'functions')))),
    ),
    ...ranked(file.scenarios).flatMap(([each, rank]) =>
      scenarioEdits(keptApart(each, 'scenarios'), rank, mint),
    ),
    ...additions.project,
  ]
}

function projectRecord(file: CaseFile, fileExtra: ProjectRecord['fileExtra']): ProjectRecord {
  const { id: caseId, businessAnalysis, ...project }: Project = file.project
  const topics = businessAnalysis && unknownFields(businessAnalysis, 'businessAnalysis')
  const { done, extra: unknown } = takeDone(unknownFields(project, 'project'))
  const extra = withInner(unknown, 'businessAnalysis', topics)
  return {
    ...knownFields(project, 'project'),
    id: PROJECT_KEY as ProjectId,
    ...(businessAnalysis && { businessAnalysis: knownFields(businessAnalysis, 'businessAnalysis') }),
    ...(caseId !== undefined && { caseId }),
    ...(Object.keys(done).length > 0 && { done }),
    ...(fileExtra && { fileExtra }),
    ...(extra && { extra }),
  }
}

function withChoice<T extends Kept>({ extra: unknown, ...department }: T) {
  const { chosen, extra } = takeChosen(unknown)
  return { ...department, ...(chosen && { chosen }), ...(extra && { extra }) }
}

function withAsked<T extends Kept>({ extra: unknown, ...fn }: T) {
  const { asked, extra } = takeAsked(unknown)
  return { ...fn, ...(Object.keys(asked).length > 0 && { asked }), ...(extra && { extra }) }
}

function addStructure(file: CaseFile, { importer, caseIds, noteIds, editsOf }: Writer): void {
  const unplaced = new Set(file.processes.filter(isPlaceholder).map(({ id }) => id))
  for (const [process, rank] of ranked(file.processes.filter(({ id }) => !unplaced.has(id)))) {
    editsOf(process.departmentId).push(
      addRecordEdit('processes', { ...keptApart(process, 'processes'), rank }),
    )
  }
  for (const [job, rank] of ranked(file.jobs)) {
    editsOf(job.departmentId).push(addRecordEdit('jobs', { ...keptApart(job, 'jobs'), rank }))
  }
  for (const task of file.tasks) {
    const record = taskFromCase(task, inDocument(task.sources, noteIds), importer)
    const processId = unplaced.has(task.processId) ? null : task.processId
    editsOf(task.departmentId).push(
      addRecordEdit('tasks', { ...record, processId, caseId: caseIds.tasks.get(task.id)! }),
    )
  }
}

function addObservation(observation: Observation, { editsOf }: Writer): void {
  const { extra: unknown, ...record } = keptApart(observation, 'observations')
  const { extra: carried, ...observed } = takeObserved(unknown)
  const { load, extra } = carryLoad(carried, observation.load ?? [])
  editsOf(observation.departmentId).push(
    addRecordEdit('observations', { ...record, ...observed, load, ...(extra && { extra }) }),
  )
}

/** An interview without a department goes by its person's. */
function addInterviews(file: CaseFile, writer: Writer): void {
  const departmentOf = new Map(file.people.map((person) => [person.id, person.departmentId]))
  for (const interview of file.interviews) {
    const departmentId = interview.departmentId ?? departmentOf.get(interview.personId)
    if (!departmentId) throw new Error(`interview ${interview.id} has no person of this case`)
    const { notes: _, wishes: __, extra: unknown, ...record } = keptApart(interview, 'interviews')
    const caseId = writer.caseIds.interviews.get(interview.id)!
    const noteIdOf = (note: NoteId) => writer.noteIds.idIn(interview.id, note)
    const { edits, extra } = interviewAdditions(interview, unknown, noteIdOf, writer.importer)
    writer
      .editsOf(departmentId)
      .push(
        addRecordEdit('interviews', { ...record, caseId, ...(extra && { extra }) }),
        ...toldEdits(interview, writer),
        ...edits,
      )
  }
}

function toldEdits({ id: interviewId, notes = [], wishes = [] }: Interview, writer: Writer): Edit[] {
  const { importer, noteIds } = writer
  return [
    ...ranked(notes).map(([note, rank]) => {
      const id = noteIds.idIn(interviewId, note.id)
      const caseId = note.id !== undefined && note.id !== id ? { caseId: note.id } : {}
      return addRecordEdit('notes', { ...keptApart(note, 'notes'), ...caseId, id, interviewId, rank })
    }),
    ...ranked(wishes).map(([wish, rank]) =>
      addRecordEdit('wishes', { ...keptApart(wish, 'wishes'), id: importer.mint(), interviewId, rank }),
    ),
  ]
}

/** Ids of notes in the documents, where they must be unique over interviews. */
interface NoteIds {
  /** The record's id of a note of a file; a new one for a note without. */
  readonly idIn: (interview: InterviewId, note: NoteId | undefined) => NoteId
}

function chooseNoteIds(file: CaseFile, mint: Importer['mint']): NoteIds {
  const taken = new Set<NoteId>()
  const chosen = new Map<InterviewId, Map<NoteId, NoteId>>()
  for (const { id: interview, notes = [] } of file.interviews) {
    const own = new Map<NoteId, NoteId>()
    chosen.set(interview, own)
    for (const { id } of notes) {
      if (id === undefined) continue
      own.set(id, taken.has(id) ? mint<NoteId>() : id)
      taken.add(id)
    }
  }
  return {
    idIn: (interview, note) =>
      note === undefined ? mint<NoteId>() : (chosen.get(interview)?.get(note) ?? note),
  }
}

const inDocument = (sources: readonly Source[], noteIds: NoteIds): Source[] =>
  sources.map((source) =>
    source.interviewId && source.noteId
      ? { ...source, noteId: noteIds.idIn(source.interviewId, source.noteId) }
      : source,
  )

/** What an export put in for something that was not there; importing it makes nothing. */
const isPlaceholder = (record: object) => (record as { placeholder?: unknown }).placeholder === true
