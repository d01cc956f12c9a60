import type * as Y from 'yjs'
import type { PersonRecord } from '../records/document-records.ts'
import type { AnalystId, PersonId } from '../records/ids.ts'
import { hasWithdrawn } from '../records/withheld.ts'
import type { DepartmentCollections } from './documents.ts'
import type { Edit } from './edit.ts'
import { removeEdit, updateEdits } from './new-record.ts'
import { bringBack, mergedIds, mergedInto } from './stray-edits.ts'

export interface PeopleMergeRequest {
  readonly kept: PersonRecord
  /** The same person, entered again; not `kept` itself. */
  readonly other: PersonRecord
  readonly by: AnalystId
  /** Wall time with offset. */
  readonly at: string
}

/**
 * The edits in the project's document that make one person of two: the kept one gets what only the other knew (job, consent) and
 * a withdrawal of the other; the other is removed and says where it went. Code and role of the kept one stand. What names the other
 * follows by `personMoves` in each department. Undone like any edits.
 */
export function mergePeople({ kept, other, by, at }: PeopleMergeRequest): Edit[] {
  if (kept.id === other.id) throw new Error('two different people can be merged')
  const extra = { ...other.extra, ...kept.extra }
  return [
    ...updateEdits('people', kept, {
      ...(!kept.jobId && other.jobId && { jobId: other.jobId }),
      ...((!kept.consent || hasWithdrawn(other)) && other.consent && { consent: other.consent }),
      ...(Object.keys(extra).length > 0 && { extra }),
    }),
    { kind: 'set', root: 'people', id: other.id, field: 'mergedInto', value: kept.id },
    removeEdit('people', other.id, by, at),
  ]
}

/** How often records of a department name a person. */
export interface NamedIn {
  readonly interviews: number
  readonly observations: number
  readonly validations: number
}

export function countNamed(records: DepartmentCollections, id: PersonId): NamedIn {
  const count = (list: readonly { readonly personId?: PersonId | null }[]) =>
    list.filter(({ personId }) => personId === id).length
  return {
    interviews: count(records.interviews.list()),
    observations: count(records.observations.list()),
    validations: count(records.validations.list()),
  }
}

/** The edits in a department that make all that names a person name another. */
export function personMoves(
  records: DepartmentCollections,
  targetOf: (id: PersonId) => PersonId | null,
): Edit[] {
  const moved = (
    root: string,
    list: readonly { readonly id: string; readonly personId?: PersonId | null }[],
  ) =>
    list.flatMap(({ id, personId }): Edit[] => {
      const target = personId ? targetOf(personId) : null
      return target && target !== personId
        ? [{ kind: 'set', root, id, field: 'personId', value: target }]
        : []
    })
  const named = [
    'interviews',
    'observations',
    'validations',
    'lineAnswers',
    'validationSessions',
    'recordings',
  ] as const
  return named.flatMap((root) => moved(root, records[root].list()))
}

/**
 * The edits that settle what two tablets did to merged people without knowing of each other. Of people merged into each other
 * the first by id comes back; every tablet finds the same edits.
 */
export const strayPeople = (project: Y.Doc): Edit[] =>
  mergedIds(project, 'people')
    .filter((id) => mergedInto(project, 'people', id) === id)
    .flatMap((id) => bringBack('people', id))

/** The same in a department: what names a merged person follows. Ask after each sync. */
export function strayPersonEdits(project: Y.Doc, records: DepartmentCollections): Edit[] {
  const merged = new Set(mergedIds(project, 'people'))
  if (merged.size === 0) return []
  return personMoves(records, (id) =>
    merged.has(id) ? (mergedInto(project, 'people', id) as PersonId | null) : null,
  )
}
