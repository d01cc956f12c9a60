import { lazy, memo, Suspense } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { DraftSlot } from '../media/draft-slot.tsx'
import { PRACTICE_DEPARTMENT } from '../practice/practice-department.ts'
import { type AppPlace, type DepartmentPlace, formatRoute, type ProjectRoute, type Route } from '../route.ts'
import { SessionProvider, useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { type Loaded, useLoaded } from '../use-loaded.ts'
import { FailureNotice } from './failure-notice.tsx'

const loadStart = () => import('../rooms/start-room.tsx')
const LOADERS = {
  projects: () => import('../rooms/projects-room.tsx'),
  safety: () => import('../rooms/safety-room.tsx'),
  newObservation: loadStart,
  newInterview: loadStart,
  settings: () => import('../rooms/settings-room.tsx'),
  guide: () => import('../rooms/guide-room.tsx'),
  join: () => import('../rooms/join-room.tsx'),
  project: () => import('../rooms/project-room.tsx'),
  across: () => import('../rooms/across-room.tsx'),
  advice: () => import('../rooms/advice-room.tsx'),
  department: () => import('../rooms/department-room.tsx'),
  observe: () => import('../rooms/observe-room.tsx'),
  interviews: () => import('../rooms/interviews-room.tsx'),
  findings: () => import('../rooms/findings-room.tsx'),
  tasks: () => import('../rooms/tasks-room.tsx'),
  scoring: () => import('../rooms/scoring-room.tsx'),
  analysis: () => import('../rooms/analysis-room.tsx'),
  scheme: () => import('../rooms/scheme-room.tsx'),
  seen: () => import('../rooms/seen-room.tsx'),
  timeline: () => import('../rooms/timeline-room.tsx'),
  rounds: () => import('../rooms/rounds-room.tsx'),
  watching: () => import('../rooms/watching-room.tsx'),
  floorplan: () => import('../rooms/floorplan-room.tsx'),
  media: () => import('../rooms/media-room.tsx'),
  practice: () => import('../rooms/practice-room.tsx'),
} satisfies Record<Route['place'], unknown>

/** While the storage opens: the room is there when it is asked for. Rejects where it cannot be loaded; the room then tells. */
export const preloadRoom = (place: Route['place']): Promise<unknown> => LOADERS[place]()

const ProjectsRoom = lazy(LOADERS.projects)
const SafetyRoom = lazy(LOADERS.safety)
const StartRoom = lazy(loadStart)
const SettingsRoom = lazy(LOADERS.settings)
const GuideRoom = lazy(LOADERS.guide)
const JoinRoom = lazy(LOADERS.join)
const ProjectRoom = lazy(LOADERS.project)
const AcrossRoom = lazy(LOADERS.across)
const AdviceRoom = lazy(LOADERS.advice)
/** Who walks rounds on the practice floor sees it. */
const Stage = lazy(() => import('../practice/practice-stage.tsx'))
const DEPARTMENT_ROOMS = {
  department: lazy(LOADERS.department),
  observe: lazy(LOADERS.observe),
  interviews: lazy(LOADERS.interviews),
  findings: lazy(LOADERS.findings),
  tasks: lazy(LOADERS.tasks),
  scoring: lazy(LOADERS.scoring),
  analysis: lazy(LOADERS.analysis),
  scheme: lazy(LOADERS.scheme),
  seen: lazy(LOADERS.seen),
  timeline: lazy(LOADERS.timeline),
  rounds: lazy(LOADERS.rounds),
  watching: lazy(LOADERS.watching),
  floorplan: lazy(LOADERS.floorplan),
  media: lazy(LOADERS.media),
  practice: lazy(LOADERS.practice),
} satisfies Record<DepartmentPlace, unknown>

interface Props {
  readonly route: Route
  readonly session: Loaded<ProjectSession>
}

/** What the address asks for. */
export function Room({ route, session }: Props) {
  return (
    <Suspense fallback={<Opening />}>
      {'projectId' in route ? <InProject route={route} session={session} /> : <AppRoom place={route.place} />}
    </Suspense>
  )
}

function AppRoom({ place }: { readonly place: 'projects' | AppPlace }) {
  if (place === 'settings') return <SettingsRoom />
  if (place === 'safety') return <SafetyRoom />
  if (place === 'newObservation' || place === 'newInterview') return <StartRoom place={place} />
  if (place === 'guide') return <GuideRoom />
  if (place === 'join') return <JoinRoom />
  return <ProjectsRoom />
}

function InProject({ route, session }: Props & { readonly route: ProjectRoute }) {
  if (session.kind === 'loading') return <Opening />
  if (session.kind === 'failed') return <FailureNotice error={session.error} projectId={route.projectId} />
  return (
    <SessionProvider value={session.value}>
      <DraftSlot />
      {route.place === 'project' && <ProjectRoom />}
      {route.place === 'across' && <AcrossRoom tab={route.tab} />}
      {route.place === 'advice' && <AdviceRoom part={route.part} scenarioId={route.scenarioId ?? null} />}
      {'departmentId' in route && (
        <InDepartment session={session.value} place={route.place} departmentId={route.departmentId} />
      )}
    </SessionProvider>
  )
}

interface DepartmentProps {
  readonly session: ProjectSession
  readonly place: DepartmentPlace
  readonly departmentId: DepartmentId
}

function InDepartment({ session, place, departmentId }: DepartmentProps) {
  const opened = useLoaded(`${session.id} ${departmentId}`, () => session.openDepartment(departmentId))
  if (!session.records.departments.get(departmentId)) return <NoDepartment session={session} />
  if (opened.kind === 'failed') return <FailureNotice error={opened.error} projectId={session.id} />
  if (opened.kind === 'loading') return <Opening />
  return <DepartmentRoom place={place} departmentId={departmentId} />
}

/** Rooms watch what they show: that the saved state changed is no reason to draw one again, twice for each tap. */
const DepartmentRoom = memo(({ place, departmentId }: Omit<DepartmentProps, 'session'>) => {
  const Place = DEPARTMENT_ROOMS[place]
  return (
    <>
      {place === 'rounds' && departmentId === PRACTICE_DEPARTMENT && <Stage departmentId={departmentId} />}
      <Place key={departmentId} departmentId={departmentId} />
    </>
  )
})

function NoDepartment({ session }: { readonly session: ProjectSession }) {
  const { department, projects } = useMessages()
  const { goTo } = useServices()
  return (
    <EmptyNotice title={department.emptyTitle} text={projects.notHereText}>
      <Button onClick={() => goTo(formatRoute({ place: 'project', projectId: session.id }))}>
        {projects.departmentsTitle}
      </Button>
    </EmptyNotice>
  )
}

function Opening() {
  const { storage } = useMessages()
  return (
    <p class="opening" role="status">
      {storage.opening}…
    </p>
  )
}
