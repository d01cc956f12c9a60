import { openRecords, plainFields } from '../../document/root.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../project-session.ts'

/** Keys of suggestions that were accepted, or dropped, in order; one whose taking was undone is not among them. */
export function usedSuggestions(session: ProjectSession, departmentId: DepartmentId): readonly string[] {
  const doc = session.documentOf(departmentId)
  const keys = new Set<string>()
  if (!doc) return []
  for (const record of openRecords(doc, 'findings').values()) {
    const { suggestion, removedAt } = plainFields(record)
    const isUndone = (removedAt as { readonly undone?: boolean } | undefined)?.undone === true
    if (typeof suggestion === 'string' && !isUndone) keys.add(suggestion)
  }
  return [...keys].sort()
}
