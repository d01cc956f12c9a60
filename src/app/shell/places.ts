import type { Messages } from '../../i18n/messages.nl.ts'
import type { Place } from '../../ui/app-frame.tsx'
import { type DepartmentPlace, formatRoute, type Route } from '../route.ts'

const ICONS = {
  department: 'people',
  observe: 'eye',
  interviews: 'speech',
  tasks: 'clipboard',
  analysis: 'columns',
} as const

/**
 * The places one can go from here. Those of a department only once one is chosen.
 *
 * @param cameFrom the way back from a place of the app
 * @param running recordings that run now: said at the floor, wherever one is
 */
export function placesOf(
  route: Route,
  frame: Messages['frame'],
  running: number,
  cameFrom: Route | null = null,
): Place[] {
  if (!('projectId' in route)) return appPlaces(frame, cameFrom)
  const { projectId } = route
  const project: Place = {
    key: 'project',
    label: frame.project,
    icon: 'folder',
    href: formatRoute({ place: 'project', projectId }),
  }
  if (route.place === 'project' || route.place === 'across') {
    const across = formatRoute({ place: 'across', projectId })
    return [
      { key: 'projects', label: frame.projects, icon: 'chevron-left', href: '#/' },
      project,
      { key: 'across', label: frame.analysis, icon: ICONS.analysis, href: across },
    ]
  }
  const { departmentId } = route
  const labels: Record<DepartmentPlace, string> = {
    department: frame.department,
    observe: frame.floor,
    interviews: frame.interviews,
    tasks: frame.tasks,
    analysis: frame.analysis,
  }
  const own = (Object.keys(labels) as DepartmentPlace[]).map((place) => ({
    key: place,
    label: labels[place],
    icon: ICONS[place],
    href: formatRoute({ place, projectId, departmentId }),
    ...(place === 'observe' &&
      running > 0 && { note: { word: frame.running({ count: running }), sign: String(running) } }),
  }))
  return [project, ...own]
}

function appPlaces(frame: Messages['frame'], cameFrom: Route | null): Place[] {
  const back: Place[] = cameFrom
    ? [{ key: 'back', label: frame.backToWork, icon: 'chevron-left', href: formatRoute(cameFrom) }]
    : []
  return [
    ...back,
    { key: 'projects', label: frame.projects, icon: 'folder', href: '#/' },
    { key: 'safety', label: frame.safety, icon: 'shield', href: formatRoute({ place: 'safety' }) },
    { key: 'settings', label: frame.settings, icon: 'settings', href: formatRoute({ place: 'settings' }) },
    { key: 'guide', label: frame.guide, icon: 'document', href: formatRoute({ place: 'guide' }) },
  ]
}
