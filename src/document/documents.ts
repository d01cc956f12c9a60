import type * as Y from 'yjs'
import type { DepartmentId } from '../records/ids.ts'
import { type Collection, openCollection } from './collection.ts'
import { type DepartmentRoots, departmentRoots } from './department-roots.ts'
import { PROJECT_ROOTS, type ProjectRoots } from './project-roots.ts'
import type { Root } from './root.ts'

type Collections<Roots> = {
  readonly [Name in keyof Roots]: Roots[Name] extends Root<infer T> ? Collection<T> : never
}

export type DepartmentCollections = Collections<DepartmentRoots>
export type ProjectCollections = Collections<ProjectRoots>

export const openDepartment = (doc: Y.Doc, id: DepartmentId): DepartmentCollections =>
  openAll(doc, departmentRoots(id)) as DepartmentCollections

export const openProjectDocument = (doc: Y.Doc): ProjectCollections =>
  openAll(doc, PROJECT_ROOTS) as ProjectCollections

function openAll(doc: Y.Doc, roots: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(roots).map(([name, root]) => [name, openCollection(doc, root as Root<unknown>)]),
  )
}
