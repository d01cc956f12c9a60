import type { Collection } from '../../document/collection.ts'
import type { PersonRecord } from '../../records/document-records.ts'
import type { PersonId } from '../../records/ids.ts'
import { isSilenced } from '../../records/withheld.ts'

interface Silent {
  readonly inputs: readonly (readonly PersonRecord[])[]
  readonly ids: ReadonlySet<PersonId>
}

const known = new WeakMap<Collection<PersonRecord>, Silent>()

/**
 * Whose words may not be used. A no holds for what somebody said also once they were taken out of the list. The same set until
 * somebody changes.
 */
export function silentPeople(people: Collection<PersonRecord>): ReadonlySet<PersonId> {
  const inputs = [people.list(), people.removed()]
  const last = known.get(people)
  if (last?.inputs.every((list, at) => list === inputs[at])) return last.ids
  const silent = inputs.flat().filter(isSilenced)
  const value = { inputs, ids: new Set(silent.map(({ id }) => id)) }
  known.set(people, value)
  return value.ids
}
