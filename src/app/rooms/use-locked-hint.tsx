import type { DepartmentId } from '../../records/ids.ts'
import { SCHEME_KEY } from '../../records/observing.ts'
import { LockedHint } from '../../screens/observe/locked-hint.tsx'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** Why no task may be added in a department now; undefined where one may. */
export function useLockedHint(departmentId: DepartmentId) {
  const session = useSession()
  const schemes = useCollection(session.department(departmentId)!.schemes)
  if (!schemes.some(({ id, locked }) => id === SCHEME_KEY && locked !== null)) return undefined
  return <LockedHint href={formatRoute({ place: 'scheme', projectId: session.id, departmentId })} />
}
