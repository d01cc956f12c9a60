import type { DepartmentId } from '../../records/ids.ts'
import type { RestorePoint } from '../../storage/restore-points.ts'
import type { RestorePreview } from '../history/restore-preview.ts'
import type { Edits, ProjectSession } from '../session/project-session.ts'

/** A moment at which work of others was merged, in all documents it reached. */
export interface Merge {
  /** Of the restore points in each of the documents. */
  readonly key: string
  /** Wall time with offset. */
  readonly at: string
  readonly way: NonNullable<RestorePoint['merge']>['way']
}

/** Where a merge reached: null is the project itself. */
export interface MergePart {
  readonly departmentId: DepartmentId | null
  readonly preview: RestorePreview
}

const placesOf = (session: ProjectSession): (DepartmentId | null)[] => [
  null,
  ...session.records.departments.list().flatMap(({ id }) => (session.department(id) ? [id] : [])),
]

/** Merges one can go back to before, newest first. */
export async function listMerges(session: ProjectSession): Promise<readonly Merge[]> {
  const lists = await Promise.all(placesOf(session).map((id) => session.listRestorePoints(id)))
  const found = new Map<string, Merge>()
  for (const { key, merge } of lists.flat()) if (merge) found.set(key, { key, ...merge })
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** What going back would do in each document that changed since. */
export async function previewMerge(session: ProjectSession, key: string): Promise<readonly MergePart[]> {
  const parts = await Promise.all(
    placesOf(session).map(async (departmentId) => ({
      departmentId,
      preview: await session.previewRestore(departmentId, key),
    })),
  )
  return parts.flatMap(({ departmentId, preview }) =>
    preview && preview.edits.length > 0 ? [{ departmentId, preview }] : [],
  )
}

/** Goes back, as one action that can be undone. @returns how many records become as they were */
export function goBack(session: ProjectSession, parts: readonly MergePart[]): number {
  if (parts.length === 0) return 0
  const own = parts.find(({ departmentId }) => departmentId === null)
  const departments: Partial<Record<DepartmentId, RestorePreview['edits']>> = {}
  for (const { departmentId, preview } of parts) if (departmentId) departments[departmentId] = preview.edits
  const edits: Edits = { ...(own && { project: own.preview.edits }), departments }
  session.act('restored', edits)
  return parts.reduce((sum, { preview }) => sum + preview.differences.length, 0)
}
