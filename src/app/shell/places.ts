import type { Messages } from '../../i18n/messages.nl.ts'
import type { Place } from '../../ui/app-frame.tsx'
import { type DepartmentPlace, formatRoute, type Route } from '../route.ts'

const ICONS = {
  department: 'people',
  observe: 'eye',
  interviews: 'speech',
  tasks: 'clipboard',
  analysis: 'columns',
  advice: 'document',
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
  const advice: Place = {
    key: 'advice',
    label: frame.advice,
    icon: ICONS.advice,
    href: formatRoute({ place: 'advice', projectId, part: 'scenarios' }),
  }
  if (!('departmentId' in route)) {
    const across = formatRoute({ place: 'across', projectId })
    return [
      { key: 'projects', label: frame.projects, icon: 'chevron-left', href: '#/' },
      project,
      { key: 'across', label: frame.analysis, icon: ICONS.analysis, href: across },
      advice,
    ]
  }
  const { departmentId } = route
  const labels: Record<Exclude<DepartmentPlace, keyof typeof WITHIN>, string> = {
    department: frame.department,
    observe: frame.floor,
    interviews: frame.interviews,
    tasks: frame.tasks,
    analysis: frame.analysis,
  }
  const own = (Object.keys(labels) as (keyof typeof labels)[]).map((place) => ({
    key: place,
    label: labels[place],
    icon: ICONS[place],
    href: formatRoute({ place, projectId, departmentId }),
    ...(place === 'observe' &&
      running > 0 && { note: { word: frame.running({ count: running }), sign: String(running) } }),
  }))
  return [project, ...own, advice]
}

/** Places that are reached through another, which is then the one one is in. */
const WITHIN = {
  findings: 'interviews',
  scoring: 'tasks',
  scheme: 'observe',
  seen: 'observe',
  timeline: 'observe',
  rounds: 'observe',
  watching: 'observe',
  floorplan: 'observe',
  media: 'observe',
  practice: 'observe',
} as const

export const placeKeyOf = ({ place }: Route): string =>
  place in WITHIN ? WITHIN[place as keyof typeof WITHIN] : place

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
