import { useSyncExternalStore } from 'preact/compat'
import type { PersonId } from '../../records/ids.ts'
import { useSession } from '../services.ts'
import { silentPeople } from './silent-people.ts'

/** Whose words may not be used; renders again when that changes. */
export function useSilentPeople(): ReadonlySet<PersonId> {
  const { people } = useSession().records
  return useSyncExternalStore(people.subscribe, () => silentPeople(people))
}
