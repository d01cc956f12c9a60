import type * as Y from 'yjs'
import type { PersonRecord } from '../records/document-records.ts'
import type { AnalystId, PersonId } from '../records/ids.ts'
import { hasWithdrawn, isSilenced } from '../records/withheld.ts'
import type { DepartmentCollections } from './documents.ts'
import type { Edit } from './edit.ts'
import { removeEdit, updateEdits } from './new-record.ts'
import { PEOPLE_ROOT } from './people-root.ts'
import { readFields } from './root.ts'
import { bringBack, mergedIds, mergedInto } from './stray-edits.ts'
import { consentFields, SILENCE_CARRIED } from './withdrawal.ts'

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
 * the other's no; the other is removed and says where it went. Code and role of the kept one stand. What names the other
 * follows by `personMoves` in each department. Undone like any edits.
 */
export function mergePeople({ kept, other, by, at }: PeopleMergeRequest): Edit[] {
  if (kept.id === other.id) throw new Error('two different people can be merged')
  const extra = { ...other.extra, ...kept.extra }
  return [
    ...updateEdits('people', kept, {
      ...(!kept.jobId && other.jobId && { jobId: other.jobId }),
      ...silenceOf(kept, other),
      ...(Object.keys(extra).length > 0 && { extra }),
    }),
    { kind: 'set', root: 'people', id: other.id, field: 'mergedInto', value: kept.id },
    ...(isSilenced(other) ? [carried(other.id)] : []),
    removeEdit('people', other.id, by, at),
  ]
}

/** What of the other's consent the kept one takes over: all of it where nothing is known of the kept one, and a no in any case. */
function silenceOf(kept: PersonRecord, other: PersonRecord): Partial<PersonRecord> {
  if (!other.consent) return {}
  if (!kept.consent) return consentFields(kept, other.consent)
  if (hasWithdrawn(kept)) return {}
  if (hasWithdrawn(other))
    return consentFields(kept, { ...kept.consent, withdrawnAt: other.consent.withdrawnAt! })
  return isSilenced(other) ? consentFields(kept, other.consent) : {}
}

const carried = (id: string): Edit => ({
  kind: 'set',
  root: 'people',
  id,
  field: SILENCE_CARRIED,
  value: true,
})

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
  return [...named.flatMap((root) => moved(root, records[root].list())), ...spokenMoves(records, targetOf)]
}

/** Who said what a finding was made of is the kept one as well, once. */
const spokenMoves = (
  { findings }: DepartmentCollections,
  targetOf: (id: PersonId) => PersonId | null,
): Edit[] =>
  findings.list().flatMap(({ id, spoke = {} }) =>
    Object.entries(spoke).flatMap(([person, value]): Edit[] => {
      const target = targetOf(person as PersonId)
      return target && !spoke[target]
        ? [{ kind: 'set', root: 'findings', id, field: `spoke.${target}`, value }]
        : []
    }),
  )

/**
 * The edits that settle what two tablets did to merged people without knowing of each other. Of people merged into each other
 * the first by id comes back; a no that the merge did not know of goes to who was kept, once. Every tablet finds the same edits.
 */
export const strayPeople = (project: Y.Doc): Edit[] =>
  mergedIds(project, 'people').flatMap((id) => {
    const target = mergedInto(project, 'people', id)
    return target === id ? bringBack('people', id) : target ? lateSilence(project, id, target) : []
  })

function lateSilence(project: Y.Doc, id: string, target: string): Edit[] {
  const fields = readFields(project, 'people', id)
  const [other, kept] = [personIn(project, id), personIn(project, target)]
  if (!other || !kept || !isSilenced(other) || fields?.[SILENCE_CARRIED] === true) return []
  return [...updateEdits('people', kept, silenceOf(kept, other)), carried(id)]
}

function personIn(project: Y.Doc, id: string): PersonRecord | null {
  const fields = readFields(project, 'people', id)
  return fields && PEOPLE_ROOT.read(id, fields)
}

/** The same in a department: what names a merged person follows. Ask after each sync. */
export function strayPersonEdits(project: Y.Doc, records: DepartmentCollections): Edit[] {
  const merged = new Set(mergedIds(project, 'people'))
  if (merged.size === 0) return []
  return personMoves(records, (id) =>
    merged.has(id) ? (mergedInto(project, 'people', id) as PersonId | null) : null,
  )
}
