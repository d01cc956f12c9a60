import * as Y from 'yjs'
import { PARTS_OF, REMOVED_AT, type Removal, unseenRemoval } from '../../document/removal.ts'
import { openRecords } from '../../document/root.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import type { ReturnedPlace } from '../actions/discussion-actions.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** A record somebody removed while somebody else wrote in it. */
export interface ReturnedRecord extends ReturnedPlace {
  readonly removal: Removal
  /** Who wrote in it last, beside who removed it; null when the history does not say. */
  readonly editedBy: AnalystId | null
}

/** Those of the project and of the departments that are open. Cost: one look at each record. */
export function returnedRecords(
  session: ProjectSession,
  departments: readonly DepartmentId[],
): readonly ReturnedRecord[] {
  return [null, ...departments].flatMap((departmentId) => {
    const doc = session.documentOf(departmentId)
    const records = departmentId ? session.department(departmentId) : session.records
    if (!doc || !records) return []
    return (Object.keys(records) as ReturnedPlace['root'][]).flatMap((root) =>
      [...openRecords(doc, root)].flatMap(([id, record]) => {
        if (!(record instanceof Y.Map) || !record.has(REMOVED_AT)) return []
        return returnedRecord(session, { departmentId, root, id }) ?? []
      }),
    )
  })
}
/** Null where the record was not removed, or stays so. */
export function returnedRecord(session: ProjectSession, place: ReturnedPlace): ReturnedRecord | null {
  const { departmentId, root, id } = place
  const doc = session.documentOf(departmentId)
  const removal = doc && unseenRemoval(doc, root, id)
  if (!removal) return null
  return { ...place, removal, editedBy: editorOf(session, place, removal) }
}

function editorOf(
  session: ProjectSession,
  { departmentId, root, id }: ReturnedPlace,
  { by }: Removal,
): AnalystId | null {
  const doc = session.documentOf(departmentId)
  const parts = (doc ? (PARTS_OF[root] ?? []) : []).flatMap(([name, field]) =>
    [...openRecords(doc!, name)].flatMap(([partId, part]) =>
      part instanceof Y.Map && part.get(field) === id ? [`${name} ${partId}`] : [],
    ),
  )
  const own = new Set([`${root} ${id}`, ...parts])
  const wrote = (session.historyOf(departmentId)?.list() ?? []).find(
    (entry) => entry.by !== by && entry.changes.some((change) => own.has(`${change[1]} ${change[2]}`)),
  )
  return wrote?.by ?? null
}
