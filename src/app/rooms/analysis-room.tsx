import { lazy, Suspense } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { Scope } from '../../analysis/eligible.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { workbench } from '../../i18n/nl/workbench.ts'
import type { DepartmentId, ProjectId, TaskId } from '../../records/ids.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { AnalysisScreen } from '../../screens/analysis/analysis-screen.tsx'
import { useAnalysisDesk } from '../analysis/use-analysis-desk.ts'
import { usePlanChoices } from '../analysis/use-plan-choices.ts'
import { type AcrossTab, formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { AnalysisFunctions } from './analysis-functions.tsx'
import type { AskingProps, PlanKeepingProps } from './analysis-panel-props.ts'

const AnalysisEffects = lazy(() => import('./analysis-effects.tsx'))
const ScenariosPanel = lazy(() => import('./scenarios-panel.tsx'))

interface Props {
  /** `*` for all departments together, which are open by then. */
  readonly departmentId: Scope
  /** The one the address asks for. */
  readonly tab?: AcrossTab | undefined
}

export default function AnalysisRoom({ departmentId: scope, tab }: Props) {
  const session = useSession()
  const { goTo } = useServices()
  const desk = useAnalysisDesk(scope)
  const { analysis } = desk
  const { title: planTitle, choices, chosen } = usePlanChoices(desk)
  const texts = useArea('workbench', workbench)
  const ways = useMemo(
    () => waysFrom(session.id, scope, analysis.standings),
    [session, scope, analysis.standings],
  )
  const panel: PlanKeepingProps & AskingProps = {
    scope,
    scopeName: scope === '*' ? texts.allDepartments : analysis.scopeName,
    source: analysis.source,
    standings: analysis.standings,
    problem: analysis.problem,
    plan: desk.plan,
    functionNames: desk.names,
    functions: desk.looked?.functions ?? [],
    planTitle,
    otherPlans: choices
      .filter(({ key }) => key !== chosen)
      .map(({ key, title, plan }) => ({
        title,
        functions: (plan ?? (key === 'mine' ? analysis.draft : desk.best))?.functions ?? [],
        take: () => desk.choose(key, plan),
      })),
    asked: desk.looked?.functions.map((fn) => fn.asked) ?? [],
    onAnswer: (...answer) => desk.workbench?.edits.answer(...answer),
    taskHref: ways.task,
  }
  return (
    <AnalysisScreen
      tab={tab}
      standings={analysis.standings}
      isBlind={analysis.isBlind}
      jobs={analysis.jobs}
      budget={analysis.budget}
      taskHref={ways.task}
      onToTasks={() => goTo(ways.tasks)}
      onToFloor={() => goTo(ways.floor)}
      seenHref={ways.seen}
      functions={<AnalysisFunctions desk={desk} panel={panel} />}
      effects={
        <Suspense fallback={<Opening />}>
          <AnalysisEffects desk={desk} panel={panel} />
        </Suspense>
      }
      scenarios={
        <Suspense fallback={<Opening />}>
          <ScenariosPanel {...panel} />
        </Suspense>
      }
    />
  )
}

/** Where links lead: to the task in its own department; from all together to the project, where one chooses a department. */
function waysFrom(projectId: ProjectId, scope: Scope, standings: readonly TaskStanding[]) {
  const departments = new Map(standings.map(({ task }) => [task.id, task.departmentId]))
  const to = (place: 'tasks' | 'observe' | 'seen', departmentId: DepartmentId | undefined, taskId?: TaskId) =>
    formatRoute(
      departmentId
        ? { place, projectId, departmentId, ...(taskId && { taskId }) }
        : { place: 'project', projectId },
    )
  const own = scope === '*' ? undefined : scope
  return {
    tasks: to('tasks', own),
    floor: to('observe', own),
    seen: own && to('seen', own),
    task: (id: TaskId) => to('tasks', departments.get(id) ?? own, id),
  }
}

function Opening() {
  const { storage } = useMessages()
  return <p role="status">{storage.opening}…</p>
}
