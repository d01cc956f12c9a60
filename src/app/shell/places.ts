import type { Messages } from '../../i18n/messages.nl.ts'
import type { Place } from '../../ui/app-frame.tsx'
import { type DepartmentPlace, formatRoute, type Route } from '../route.ts'

const ICONS = { department: 'folder', observe: 'eye', tasks: 'clipboard', analysis: 'columns' } as const

/** The places one can go from here. Those of a department only once one is chosen. */
export function placesOf(route: Route, frame: Messages['frame']): Place[] {
  if (route.place === 'projects')
    return [{ key: 'projects', label: frame.projects, icon: 'folder', href: '#/' }]
  if (route.place === 'project') {
    return [
      { key: 'projects', label: frame.projects, icon: 'chevron-left', href: '#/' },
      { key: 'department', label: frame.project, icon: 'folder', href: formatRoute(route) },
    ]
  }
  const { projectId, departmentId } = route
  const labels: Record<DepartmentPlace, string> = {
    department: frame.project,
    observe: frame.floor,
    tasks: frame.tasks,
    analysis: frame.analysis,
  }
  return (Object.keys(labels) as DepartmentPlace[]).map((place) => ({
    key: place,
    label: labels[place],
    icon: ICONS[place],
    href: formatRoute({ place, projectId, departmentId }),
  }))
}
