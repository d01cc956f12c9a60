import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import type { StoredPreferences } from '../../storage/preferences.ts'
import { type AppPlace, formatRoute, NEW_INTERVIEW } from '../route.ts'

/** @returns null where nothing was worked on yet */
export function startAddress(
  place: Extract<AppPlace, `new${string}`>,
  last: StoredPreferences['lastPlace'],
): string | null {
  if (!last) return null
  const where = { projectId: last.projectId as ProjectId, departmentId: last.departmentId as DepartmentId }
  return place === 'newObservation'
    ? formatRoute({ place: 'observe', ...where })
    : formatRoute({ place: 'interviews', ...where, interviewId: NEW_INTERVIEW })
}
