import { readFileSync } from 'node:fs'
import * as Y from 'yjs'
import {
  type DepartmentCollections,
  openDepartment,
  openProjectDocument,
  type ProjectCollections,
} from '../../src/document/documents.ts'
import { applyEdits } from '../../src/document/edit.ts'
import { caseToEdits } from '../../src/document/from-case.ts'
import { collectionsToCase } from '../../src/document/to-case.ts'
import { parseCase } from '../../src/exchange/parse-case.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import type { InterviewRecord } from '../../src/records/document-records.ts'
import type { AnalystId, DepartmentId } from '../../src/records/ids.ts'
import type { TaskRecord } from '../../src/records/task-record.ts'
import { sequentialIds } from './sequential-ids.ts'

export const CASE_NAMES = ['metaalbedrijf', 'universiteit', 'uwv-administratie', 'verpleeghuis'] as const

export const WORDS = { unnamed: 'Unnamed', unplaced: 'Not placed yet' }

/** One of the example cases, parsed. */
export const exampleCase = (name: (typeof CASE_NAMES)[number]): CaseFile =>
  parsed(readFileSync(`public/cases/${name}.json`))

export function parsed(source: string | Uint8Array): CaseFile {
  const parsing = parseCase(source)
  if (!parsing.ok) throw new Error(JSON.stringify(parsing.problems))
  return parsing.value
}

export interface CaseDocuments {
  readonly projectDoc: Y.Doc
  readonly project: ProjectCollections
  readonly docs: ReadonlyMap<DepartmentId, Y.Doc>
  readonly departments: ReadonlyMap<DepartmentId, DepartmentCollections>
}

/** The documents of a case brought in by analyst `ana`, each through its saved form. */
export function documentsOf(file: CaseFile): CaseDocuments {
  const edits = caseToEdits(file, {
    analyst: 'ana' as AnalystId,
    at: '2026-11-01T09:00:00+01:00',
    mint: sequentialIds('minted'),
  })
  const projectDoc = saved((doc) => applyEdits(doc, edits.project))
  const docs = new Map(
    edits.departments.map(({ id, edits: own }) => [id, saved((doc) => applyEdits(doc, own))]),
  )
  return {
    projectDoc,
    project: openProjectDocument(projectDoc),
    docs,
    departments: new Map([...docs].map(([id, doc]) => [id, openDepartment(doc, id)])),
  }
}

export interface OpenedDepartment {
  readonly id: DepartmentId
  readonly doc: Y.Doc
  readonly records: DepartmentCollections
}

/** @param caseId its id in the file */
export function departmentOf(
  { project, docs, departments }: CaseDocuments,
  caseId: string,
): OpenedDepartment {
  const record = project.departments.list().find((each) => (each.caseId ?? each.id) === caseId)
  if (!record) throw new Error(`no department ${caseId}`)
  return { id: record.id, doc: docs.get(record.id)!, records: departments.get(record.id)! }
}

/** @param caseId its id in the file */
export function taskOf({ records }: Pick<OpenedDepartment, 'records'>, caseId: string): TaskRecord {
  const record = records.tasks.list().find((each) => (each.caseId ?? each.id) === caseId)
  if (!record) throw new Error(`no task ${caseId}`)
  return record
}

/** @param caseId its id in the file */
export function interviewOf({ records }: Pick<OpenedDepartment, 'records'>, caseId: string): InterviewRecord {
  const record = records.interviews.list().find((each) => (each.caseId ?? each.id) === caseId)
  if (!record) throw new Error(`no interview ${caseId}`)
  return record
}

export const caseOf = ({ project, departments }: CaseDocuments): CaseFile =>
  collectionsToCase(project, departments, WORDS)

function saved(fill: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc()
  fill(doc)
  const opened = new Y.Doc()
  Y.applyUpdate(opened, Y.encodeStateAsUpdate(doc))
  return opened
}
