import type { ProjectId } from '../../records/ids.ts'
import { formatRoute, type Route } from '../route.ts'

/** Where a device is in a project, for the others in it: the address without the project, and the record that is open. */
export function placeIn(route: Route, id: ProjectId): { readonly place: string; readonly recordId: string } {
  if (!('projectId' in route) || route.projectId !== id) return { place: '', recordId: '' }
  const before = formatRoute({ place: 'project', projectId: id })
  const place = formatRoute(route).slice(before.length) || '/'
  const recordId = 'departmentId' in route ? (route.taskId ?? route.interviewId ?? '') : ''
  return { place, recordId }
}

/** The route another device told, in this project; null when it is elsewhere. */
export const routeOfPlace = (place: string, id: ProjectId): string | null =>
  place === '' ? null : `${formatRoute({ place: 'project', projectId: id })}${place === '/' ? '' : place}`
