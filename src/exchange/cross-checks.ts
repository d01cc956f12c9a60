import { isPlainObject } from '../records/field-schema.ts'
import { isDateTime } from '../records/moment.ts'
import type { CaseRow, CaseRows } from './case-rows.ts'
import { findMentions, REFERENCES } from './references.ts'
import { joinPath, type Report } from './scan-value.ts'

/** Reports what a record gets wrong about other records, or between its own fields. */
export function crossCheck(row: CaseRow, rows: CaseRows, report: Report): void {
  if (row.repeats) report('id', 'duplicate', row.id)
  if (!isPlainObject(row.raw)) return
  checkReferences(row, rows, report)
  if (row.list === 'tasks') checkProcess(row.raw, rows, report)
  if (row.list === 'observations') checkOrder(row.raw, report)
  if (row.list === 'interviews') checkNoteIds(row.raw, report)
  if (row.list === 'tasks' || row.list === 'findings') checkNotes(row.raw, rows, report)
}

function checkReferences({ list, raw }: CaseRow, rows: CaseRows, report: Report): void {
  for (const reference of REFERENCES[list]) {
    for (const { path, id } of findMentions(raw, reference)) {
      if (!rows.find(reference.to, id)) report(joinPath(path), 'dangling', `${reference.to}: ${id}`)
    }
  }
}

/** A task belongs to a process of its own department: the grouping counts core hours per department. */
function checkProcess({ processId, departmentId }: Fields, rows: CaseRows, report: Report): void {
  const process = typeof processId === 'string' ? rows.find('processes', processId)?.raw : undefined
  if (!isPlainObject(process) || process.departmentId === departmentId) return
  if (typeof process.departmentId !== 'string' || typeof departmentId !== 'string') return
  report('processId', 'dangling', `${processId}: ${process.departmentId} ≠ ${departmentId}`)
}

/** An interval may last no time at all (start and stop within one second), but not less. */
function checkOrder({ start, end }: Fields, report: Report): void {
  if (typeof start !== 'string' || typeof end !== 'string' || !isDateTime(start) || !isDateTime(end)) return
  if (Date.parse(end) < Date.parse(start)) report('end', 'order', `${end} < ${start}`)
}

function checkNoteIds(interview: Fields, report: Report): void {
  const seen = new Set<string>()
  for (const { path, id } of findMentions(interview, NOTE_IDS)) {
    if (seen.has(id)) report(joinPath(path), 'duplicate', id)
    seen.add(id)
  }
}

/** A note's id is its own within its interview only, so it says nothing without the interview's. */
function checkNotes({ sources }: Fields, rows: CaseRows, report: Report): void {
  if (!Array.isArray(sources)) return
  for (const [place, source] of sources.entries()) {
    if (!isPlainObject(source) || typeof source.noteId !== 'string') continue
    const { interviewId, noteId } = source
    if (interviewId === undefined) report(`sources.#${place + 1}.interviewId`, 'missing')
    const interview = typeof interviewId === 'string' ? rows.find('interviews', interviewId) : undefined
    if (!interview || rows.noteIdsOf(interview).has(noteId)) continue
    report(`sources.#${place + 1}.noteId`, 'dangling', `${interviewId}: ${noteId}`)
  }
}

type Fields = Readonly<Record<string, unknown>>

const NOTE_IDS = { path: ['notes', '*', 'id'] }
