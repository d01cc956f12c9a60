import type { DepartmentId, FindingId, InterviewId, ProjectId, ScenarioId, TaskId } from '../records/ids.ts'

export const DEPARTMENT_PLACES = [
  'department',
  'observe',
  'interviews',
  'findings',
  'tasks',
  'scoring',
  'analysis',
  'scheme',
  'seen',
  'timeline',
  'rounds',
  'watching',
  'floorplan',
  'media',
  'practice',
] as const
export type DepartmentPlace = (typeof DEPARTMENT_PLACES)[number]

/** Places that belong to the app and not to a project, with the word in their address. */
const APP_PLACES = {
  settings: 'instellingen',
  safety: 'veilig',
  guide: 'handleiding',
  join: 'join',
  newObservation: 'nieuwe-waarneming',
  newInterview: 'nieuw-gesprek',
} as const
export type AppPlace = keyof typeof APP_PLACES

/** In an address, in place of the id of an interview. */
export const NEW_INTERVIEW = 'nieuw'

/** In an address: the analysis without a department is that of all together. */
const ACROSS: DepartmentPlace = 'analysis'

/** The tabs of that analysis that have an address; the first one shown has none. */
const ACROSS_TABS = ['scenarios'] as const
export type AcrossTab = (typeof ACROSS_TABS)[number]

/** The parts of a project's room beside its overview. */
export const PROJECT_PARTS = ['business', 'steps', 'together', 'discuss'] as const
export type ProjectPart = (typeof PROJECT_PARTS)[number]

/** The parts of the advice of a project. */
export const ADVICE_PARTS = ['scenarios', 'feedback', 'report'] as const
export type AdvicePart = (typeof ADVICE_PARTS)[number]
const ADVICE = 'advice'

/** Tasks that ask for something, as links from elsewhere show them. */
const TASK_LACKS = ['hours', 'judgement', 'agreement'] as const
export type TaskLack = (typeof TASK_LACKS)[number]

/** What the address says is on screen. Kept in the fragment, so that it never reaches a server. */
export type Route =
  | { readonly place: 'projects' }
  | { readonly place: AppPlace }
  | { readonly place: 'project'; readonly projectId: ProjectId; readonly part?: ProjectPart }
  /** The analysis of all departments together. */
  | { readonly place: 'across'; readonly projectId: ProjectId; readonly tab?: AcrossTab }
  | {
      readonly place: 'advice'
      readonly projectId: ProjectId
      readonly part: AdvicePart
      /** The scenario that is open; of the report: the one it advises. */
      readonly scenarioId?: ScenarioId
    }
  | {
      readonly place: DepartmentPlace
      readonly projectId: ProjectId
      readonly departmentId: DepartmentId
      /** Tasks only: the record that is open. */
      readonly taskId?: TaskId
      /** Tasks only: show those that lack this. */
      readonly lack?: TaskLack
      /** Interviews only: the one that is open, or the start of a new one. */
      readonly interviewId?: InterviewId | typeof NEW_INTERVIEW
      /** Findings only: the one that is open. */
      readonly findingId?: FindingId
    }

/**
 * @param fragment as in `location.hash`; anything unknown is the list of projects. The code after the place of joining is no part
 *   of a route: it holds keys.
 */
export function parseRoute(fragment: string): Route {
  const [first, projectId, place, departmentId, recordId, lack] = parts(fragment)
  const appPlace = APP_PLACE_NAMES.find((name) => APP_PLACES[name] === first)
  if (appPlace && (!projectId || appPlace === 'join')) return { place: appPlace }
  if (first !== 'p' || !projectId) return { place: 'projects' }
  if (place === ACROSS && !departmentId)
    return {
      place: 'across',
      projectId: projectId as ProjectId,
      ...(isOneOf(ACROSS_TABS, recordId) && { tab: recordId }),
    }
  if (place === ADVICE)
    return {
      place,
      projectId: projectId as ProjectId,
      part: isOneOf(ADVICE_PARTS, departmentId) ? departmentId : ADVICE_PARTS[0],
      ...(recordId && { scenarioId: recordId as ScenarioId }),
    }
  if (!isDepartmentPlace(place) || !departmentId)
    return {
      place: 'project',
      projectId: projectId as ProjectId,
      ...(isOneOf(PROJECT_PARTS, place) && { part: place }),
    }
  return {
    place,
    projectId: projectId as ProjectId,
    departmentId: departmentId as DepartmentId,
    ...(place === 'tasks' && recordId && { taskId: recordId as TaskId }),
    ...(place === 'tasks' && !recordId && isOneOf(TASK_LACKS, lack) && { lack }),
    ...(place === 'interviews' && recordId && { interviewId: recordId as InterviewId }),
    ...(place === 'findings' && recordId && { findingId: recordId as FindingId }),
  }
}

export function formatRoute(route: Route): string {
  if (route.place === 'projects') return '#/'
  if (isAppRoute(route)) return `#/${APP_PLACES[route.place]}`
  if (route.place === 'project')
    return ['#/p', encodeURIComponent(route.projectId), ...(route.part ? [route.part] : [])].join('/')
  if (route.place === 'across')
    return addressOf(['p', route.projectId, ACROSS, ...(route.tab ? ['', route.tab] : [])])
  if (route.place === 'advice') return addressOf(['p', route.projectId, ADVICE, route.part, route.scenarioId])
  const record = route.taskId ?? route.interviewId ?? route.findingId
  const steps = ['p', route.projectId, route.place, route.departmentId, record]
  if (route.lack && !route.taskId) steps.push('', route.lack)
  return addressOf(steps)
}

const addressOf = (steps: readonly (string | undefined)[]): string =>
  `#/${steps
    .filter((step) => step !== undefined)
    .map(encodeURIComponent)
    .join('/')}`

export const APP_PLACE_NAMES = Object.keys(APP_PLACES) as AppPlace[]

export const isAppRoute = (route: Route): route is { readonly place: AppPlace } => route.place in APP_PLACES

/** The part of the routes that lies in a project. */
export type ProjectRoute = Extract<Route, { readonly projectId: ProjectId }>

function parts(fragment: string): string[] {
  try {
    return fragment
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent)
  } catch {
    // A broken escape in a typed or shortened address: as good as no address.
    return []
  }
}

const isOneOf = <T extends string>(names: readonly T[], name: string | undefined): name is T =>
  (names as readonly string[]).includes(name ?? '')

const isDepartmentPlace = (place: string | undefined): place is DepartmentPlace =>
  (DEPARTMENT_PLACES as readonly string[]).includes(place ?? '')
