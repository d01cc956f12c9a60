import { countOf, type HistoryEntry } from '../../document/history-entry.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** Records whose history is asked for. */
export interface HistoryAbout {
  readonly departmentId: DepartmentId | null
  readonly root: string
  readonly id: string
  /** What it is called. */
  readonly name: string
}

/** One action, with what it changed in each document. */
export interface HistoryAction {
  readonly key: string
  readonly first: HistoryEntry
  readonly parts: readonly {
    readonly departmentId: DepartmentId | null
    readonly entry: HistoryEntry
  }[]
}

/** Roots whose records belong to another one, with the field that names it. */
const OWNERS: Readonly<Record<string, { readonly root: string; readonly field: string }>> = {
  notes: { root: 'interviews', field: 'interviewId' },
  wishes: { root: 'interviews', field: 'interviewId' },
  decisions: { root: 'tasks', field: 'taskId' },
  validations: { root: 'findings', field: 'findingId' },
  guideTopics: { root: 'guides', field: 'guideId' },
}

/** Whether a record is the one asked about or belongs to it. */
export function isAboutOf(
  session: ProjectSession,
  about: HistoryAbout,
): (root: string, id: string) => boolean {
  const known = new Map<string, boolean>()
  return (root, id) => {
    if (root === about.root) return id === about.id
    const owner = OWNERS[root]
    if (owner?.root !== about.root) return false
    const found = known.get(id) ?? session.recordOf(about.departmentId, root, id)?.[owner.field] === about.id
    known.set(id, found)
    return found
  }
}

/**
 * All actions of the opened documents, newest first.
 *
 * @param departments those that are open
 * @param about only what changed this record, and of larger actions only that part
 */
export function historyActions(
  session: ProjectSession,
  departments: readonly DepartmentId[],
  about: HistoryAbout | null,
): readonly HistoryAction[] {
  const isAbout = about && isAboutOf(session, about)
  const places = about ? [about.departmentId] : [null, ...departments]
  const actions = new Map<string, HistoryAction['parts'][number][]>()
  for (const departmentId of places) {
    for (const whole of session.historyOf(departmentId)?.list() ?? []) {
      const entry = isAbout ? partOf(whole, isAbout) : whole
      if (!entry) continue
      const parts = actions.get(whole.key)
      if (parts) parts.push({ departmentId, entry })
      else actions.set(whole.key, [{ departmentId, entry }])
    }
  }
  const list = [...actions].map(([key, parts]) => ({ key, first: parts[0]!.entry, parts }))
  // Of one document they are in order already.
  return places.length === 1
    ? list
    : list.sort((a, b) => timeOf(b) - timeOf(a) || countOf(b.key) - countOf(a.key))
}

function partOf(entry: HistoryEntry, isAbout: (root: string, id: string) => boolean): HistoryEntry | null {
  const changes = entry.changes.filter(([, root, id]) => isAbout(root, id))
  return changes.length > 0 ? { ...entry, changes, more: 0 } : null
}

const timeOf = ({ first }: HistoryAction) => Date.parse(first.at) || 0
