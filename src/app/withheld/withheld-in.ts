import { useCallback, useSyncExternalStore } from 'preact/compat'
import type { DepartmentCollections } from '../../document/documents.ts'
import { bearing, type Withheld, withheldInputs, withheldRecords } from '../../document/withheld-records.ts'
import { useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'

export type { Withheld } from '../../document/withheld-records.ts'

const known = new WeakMap<ProjectSession, { readonly inputs: readonly unknown[]; readonly value: Withheld }>()

const opened = (session: ProjectSession): DepartmentCollections[] =>
  session.records.departments.list().flatMap(({ id }) => session.department(id) ?? [])

/** What may not be shown of a project, as far as it is open. The same object until one of the records it rests on changes. */
export function withheldIn(session: ProjectSession): Withheld {
  const departments = opened(session)
  const inputs = withheldInputs(session.records.people, departments)
  const last = known.get(session)
  if (last?.inputs.length === inputs.length && last.inputs.every((list, at) => list === inputs[at])) {
    return last.value
  }
  const value = withheldRecords(session.records.people, departments)
  known.set(session, { inputs, value })
  return value
}

/** The same; renders again when it changes, also by what was said in another department. */
export function useWithheld(): Withheld {
  const session = useSession()
  const subscribe = useCallback((listener: () => void) => follow(session, listener), [session])
  return useSyncExternalStore(subscribe, () => withheldIn(session))
}

function follow(session: ProjectSession, listener: () => void): () => void {
  const followed = new Set<DepartmentCollections>()
  const ends: (() => void)[] = [session.records.people.subscribe(listener)]
  const followOpened = () => {
    for (const records of opened(session)) {
      if (followed.has(records)) continue
      followed.add(records)
      ends.push(...bearing(records).map((each) => each.subscribe(listener)))
    }
  }
  followOpened()
  // A department that is opened says whether it is saved.
  ends.push(
    session.subscribeSaved(() => {
      const before = followed.size
      followOpened()
      if (followed.size > before) listener()
    }),
  )
  return () => {
    for (const end of ends) end()
  }
}
