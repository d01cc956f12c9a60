import type { DepartmentCollections } from '../../document/documents.ts'
import { applyEdits, type Edit } from '../../document/edit.ts'
import type { CaseWords } from '../../document/export-context.ts'
import { caseToEdits } from '../../document/from-case.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import { PROJECT_KEY } from '../../document/project-roots.ts'
import type { Importer } from '../../document/task-from-case.ts'
import { collectionsToCase } from '../../document/to-case.ts'
import { writeCase } from '../../exchange/write-case.ts'
import type { CaseFile } from '../../records/case-file.ts'
import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import { type GoesAlong, outgoingFile } from '../../records/outgoing-file.ts'
import { unknownFields } from '../../records/without-names.ts'
import { type KeptDocument, ProjectSession, type SessionParts } from '../session/project-session.ts'
import type { OnProgress } from './projects.ts'

/** A document that is still to be made. */
export interface NewDocument {
  readonly documentId: string
  readonly edits: readonly Edit[]
}

/** Records stored at a time: each slice is one sealed entry, and the progress is true. */
const SLICE = 1_000

export const newProjectDocuments = (
  documentId: string,
  name: string,
  organisation: string,
): NewDocument[] => [
  { documentId, edits: [addRecordEdit('project', { id: PROJECT_KEY as ProjectId, name, organisation })] },
]

/** @param documentId of the project's own document */
export function caseDocuments(documentId: string, file: CaseFile, importer: Importer): NewDocument[] {
  const { project, departments } = caseToEdits(file, importer)
  return [...departments, { documentId, edits: project }]
}

/** Writes documents that nothing else has open, slice by slice, each stored before the next. */
export async function fillDocuments(
  documents: readonly NewDocument[],
  keep: (documentId: string) => Promise<KeptDocument>,
  onProgress: OnProgress,
): Promise<void> {
  const total = documents.reduce((sum, { edits }) => sum + edits.length, 0)
  let done = 0
  for (const { documentId, edits } of documents) {
    const kept = await keep(documentId)
    for (let at = 0; at < edits.length; at += SLICE) {
      const slice = edits.slice(at, at + SLICE)
      applyEdits(kept.doc, slice)
      await kept.flush()
      done += slice.length
      onProgress(done, total)
    }
    await kept.close()
  }
}

export const openSession = (parts: SessionParts, projectDocument: KeptDocument): ProjectSession =>
  new ProjectSession(parts, projectDocument)

/** The whole project as a case as it may go out; every department is opened for it. */
export const outgoingCase = async (
  session: ProjectSession,
  words: CaseWords,
  along?: GoesAlong,
): Promise<CaseFile> => outgoingFile(await whole(session, words), along)

/** Fields of imported files that this version does not know. */
export const unknownFieldsOf = async (
  session: ProjectSession,
  words: CaseWords,
): Promise<readonly string[]> => unknownFields(await whole(session, words))

async function whole(session: ProjectSession, words: CaseWords): Promise<CaseFile> {
  const departments = new Map<DepartmentId, DepartmentCollections>()
  for (const { id } of session.records.departments.list()) {
    departments.set(id, await session.openDepartment(id))
  }
  return collectionsToCase(session.records, departments, words, session.analyst)
}

export const exportSession = async (
  session: ProjectSession,
  words: CaseWords,
  along?: GoesAlong,
): Promise<string> => writeCase(await outgoingCase(session, words, along))
