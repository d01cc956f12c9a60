import { openRecords, plainFields } from '../../document/root.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { withheldIn } from '../withheld/withheld-in.ts'

/**
 * Keys of suggestions that were accepted, or dropped, in order; one whose taking was undone is not among them, nor one that was put to
 * people and may not be used since somebody withdrew: what is left of it is suggested anew.
 */
export function usedSuggestions(session: ProjectSession, departmentId: DepartmentId): readonly string[] {
  const doc = session.documentOf(departmentId)
  const records = session.department(departmentId)
  const keys = new Set<string>()
  if (!doc || !records) return []
  const { isFinding } = withheldIn(session)
  const unused = new Set<string>(
    [
      ...records.findings.list(),
      ...records.findings.removed().filter(({ status }) => status !== undefined && status !== 'draft'),
    ].flatMap((finding) => (isFinding(finding) ? [finding.id] : [])),
  )
  for (const [id, record] of openRecords(doc, 'findings')) {
    const { suggestion, removedAt } = plainFields(record)
    const isUndone = (removedAt as { readonly undone?: boolean } | undefined)?.undone === true
    if (typeof suggestion === 'string' && !isUndone && !unused.has(id)) keys.add(suggestion)
  }
  return [...keys].sort()
}
