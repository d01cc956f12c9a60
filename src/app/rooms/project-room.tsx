import { lazy } from 'preact/compat'
import { PROJECT_KEY } from '../../document/project-roots.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { project as projectTexts } from '../../i18n/nl/project.ts'
import type { DepartmentRecord, ProjectRecord } from '../../records/document-records.ts'
import type { DepartmentId, ProjectId } from '../../records/ids.ts'
import { type Mark, MILESTONES } from '../../records/milestone.ts'
import { BusinessForm } from '../../screens/project/business-form.tsx'
import { filledInAll } from '../../screens/project/business-groups.ts'
import { Checklist } from '../../screens/project/checklist.tsx'
import type { Counted, CoverageLinks } from '../../screens/project/department-coverage.tsx'
import { Overview } from '../../screens/project/overview.tsx'
import { ProjectScreen, type ProjectTab } from '../../screens/project/project-screen.tsx'
import { addDepartment, changeInProject } from '../actions/department-actions.ts'
import { chooseDepartment, tickMilestone, writeBusinessTopic } from '../actions/project-actions.ts'
import { type Coverages, useCoverages } from '../analysis/use-coverages.ts'
import { useOpenCount } from '../discussion/use-open-count.ts'
import { useNewCount } from '../incoming/use-new-count.ts'
import { formatRoute, type TaskLack } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'
import { useLoaded } from '../use-loaded.ts'
import { useView } from '../view-store.ts'

const TogetherPart = lazy(() => import('./together/together-part.tsx'))
const DiscussionPanel = lazy(() => import('./together/discussion-panel.tsx'))

const NAMELESS: ProjectRecord = { id: PROJECT_KEY as ProjectId, name: '' }

export default function ProjectRoom() {
  const session = useSession()
  const { goTo } = useServices()
  const words = useArea('project', projectTexts)
  // Without its record (a damaged backup, a project whose work is still to come) the rest is there to be reached.
  const found = useCollection(session.records.project).find(({ id }) => id === PROJECT_KEY)
  const listed = useListed(session.id, found === undefined)
  const project = found ?? { ...NAMELESS, ...listed }
  const departments = useCollection(session.records.departments)
  const tab = useView(({ route }): ProjectTab => (route.place === 'project' && route.part) || 'overview')
  const done = project.done ?? {}
  const open = useOpenCount(session)
  const newCount = useNewCount(session)
  const shown = { project, departments }
  return (
    <ProjectScreen
      name={project.name}
      organisation={project.organisation ?? ''}
      tab={tab}
      counts={{
        business: words.partOf(filledInAll(project, departments)),
        steps: words.partOf({ part: Object.keys(done).length, whole: MILESTONES.length }),
        ...(newCount > 0 && { together: words.newCount({ count: newCount }) }),
        ...(open > 0 && { discuss: String(open) }),
      }}
      onTab={(chosen) => goTo(hrefOf(session, chosen))}
    >
      {tab === 'overview' && <OverviewPart {...shown} />}
      {tab === 'business' && <BusinessPart {...shown} />}
      {tab === 'steps' && <StepsPart {...shown} />}
      {tab === 'together' && <TogetherPart />}
      {tab === 'discuss' && <DiscussionPanel />}
    </ProjectScreen>
  )
}

/** What the list of projects calls it: an invitation tells the name before the record comes. */
function useListed(id: ProjectId, isAsked: boolean): Pick<ProjectRecord, 'name' | 'organisation'> | null {
  const { projects } = useServices()
  const list = useLoaded(isAsked ? id : '', () => (isAsked ? projects.list() : Promise.resolve([])))
  const summary = list.kind === 'ready' ? list.value.find((each) => each.id === id) : undefined
  return summary ? { name: summary.name, organisation: summary.organisation } : null
}

interface PartProps {
  readonly project: ProjectRecord
  readonly departments: readonly DepartmentRecord[]
}

function OverviewPart({ project, departments }: PartProps) {
  const session = useSession()
  const { goTo } = useServices()
  const coverages = useCoverages(
    session,
    departments.map(({ id }) => id),
  )
  return (
    <Overview
      project={project}
      departments={departments}
      coverageOf={(id) => countedIn(coverages, id)}
      linksOf={(id) => linksTo(session.id, id)}
      businessHref={hrefOf(session, 'business')}
      onProject={(fields) => changeInProject(session, 'project', project, fields, true)}
      onAddDepartment={(name) => {
        const id = addDepartment(session, name)
        // A reader is told that nothing was added.
        if (session.records.departments.get(id)) goTo(linksTo(session.id, id).department)
      }}
    />
  )
}

function BusinessPart({ project, departments }: PartProps) {
  const session = useSession()
  return (
    <BusinessForm
      project={project}
      departments={departments}
      onTopic={(topic, text) => writeBusinessTopic(session, project, topic, text)}
      onQuestion={(question) => changeInProject(session, 'project', project, { question }, true)}
      onProblem={(department, problem) =>
        changeInProject(session, 'departments', department, { problem }, true)
      }
      onChoose={(department, isChosen) => chooseDepartment(session, department, isChosen)}
      onAddDepartment={(name) => void addDepartment(session, name)}
      stepsHref={hrefOf(session, 'steps')}
    />
  )
}

function StepsPart({ project, departments }: PartProps) {
  const session = useSession()
  const { frame } = useMessages()
  const words = useArea('project', projectTexts)
  const analysts = useCollection(session.records.analysts)
  const whoOf = ({ by }: Mark) =>
    by === session.analyst ? words.you : analysts.find(({ id }) => id === by)?.name || words.somebody
  // Where more departments are, the first chosen one; from there one goes to the others.
  const first = departments.find(({ chosen }) => chosen) ?? departments[0]
  const links = first && linksTo(session.id, first.id)
  return (
    <Checklist
      done={project.done ?? {}}
      whoOf={whoOf}
      phaseLinks={{
        business: { label: words.business, href: hrefOf(session, 'business') },
        ...(links && {
          work: { label: frame.floor, href: links.floor },
          redesign: { label: frame.analysis, href: links.analysis },
        }),
      }}
      onTick={(milestone, isDone) => tickMilestone(session, project, milestone, isDone)}
    />
  )
}

function countedIn(coverages: Coverages, id: DepartmentId): Counted {
  const loaded = coverages.get(id)
  if (!loaded || loaded.kind === 'loading') return 'counting'
  return loaded.kind === 'failed' ? 'failed' : loaded.value
}

const hrefOf = ({ id: projectId }: ProjectSession, tab: ProjectTab) =>
  formatRoute({ place: 'project', projectId, ...(tab !== 'overview' && { part: tab }) })

function linksTo(
  projectId: ProjectId,
  departmentId: DepartmentId,
): CoverageLinks & { readonly analysis: string } {
  const own = { projectId, departmentId }
  const lacking = (lack: TaskLack) => formatRoute({ place: 'tasks', ...own, lack })
  return {
    department: formatRoute({ place: 'department', ...own }),
    floor: formatRoute({ place: 'observe', ...own }),
    interviews: formatRoute({ place: 'interviews', ...own }),
    tasks: formatRoute({ place: 'tasks', ...own }),
    tasksWithoutHours: lacking('hours'),
    tasksUnjudged: lacking('judgement'),
    tasksOpen: lacking('agreement'),
    analysis: formatRoute({ place: 'analysis', ...own }),
  }
}
