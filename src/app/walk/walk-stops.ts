import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import type { Route } from '../route.ts'

/** Where the walk leads, in order, and the control it points at; the first that is on the screen counts. */
export const WALK_STOPS = [
  { key: 'project', place: 'project', targets: ['.department-coverage__counts', '.project-screen'] },
  { key: 'department', place: 'department', targets: ['.department-screen__lists'] },
  { key: 'observe', place: 'observe', targets: ['.task-tile', '.floor__tiles'] },
  { key: 'interviews', place: 'interviews', targets: ['.primary-action .button'] },
  { key: 'tasks', place: 'tasks', targets: ['.task-table tbody tr', '.task-find'] },
  { key: 'analysis', place: 'analysis', targets: ['.functions-view__result', '.analysis-screen'] },
  { key: 'end', place: 'project', targets: ['.app-frame__product'] },
] as const

export type WalkStop = (typeof WALK_STOPS)[number]

/** The walk that is going on. */
export interface Walk {
  readonly projectId: ProjectId
  readonly departmentId: DepartmentId
  /** Place in WALK_STOPS. */
  readonly at: number
}

export const stopOf = ({ at }: Walk): WalkStop => WALK_STOPS[at] ?? WALK_STOPS[0]

export function routeOf({ projectId, departmentId }: Walk, { place }: WalkStop): Route {
  return place === 'project' ? { place, projectId } : { place, projectId, departmentId }
}

/** Whether the address shows the stop: of another department too, for there it looks the same. */
export const isAt = (route: Route, walk: Walk, stop: WalkStop): boolean =>
  'projectId' in route && route.projectId === walk.projectId && route.place === stop.place

/** The walk after the person went somewhere: one stop on where that is the next one. */
export function followed(walk: Walk, route: Route): Walk {
  const next = WALK_STOPS[walk.at + 1]
  const isOnward = next && !isAt(route, walk, stopOf(walk)) && isAt(route, walk, next)
  return isOnward ? { ...walk, at: walk.at + 1 } : walk
}
