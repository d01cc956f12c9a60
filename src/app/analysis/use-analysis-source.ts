import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../analysis/department-parameters.ts'
import type { DescriptionSource } from '../../analysis/describe-plan.ts'
import type { Scope } from '../../analysis/eligible.ts'
import { type GroupingProblem, groupingProblem } from '../../analysis/grouping-problem.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import { type TimeBudget, timeBudget } from '../../analysis/time-budget.ts'
import { withoutTasks } from '../../analysis/workbench/without-tasks.ts'
import { caseIdsOf } from '../../document/case-ids.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { JobRecord, ObservationRecord, PersonRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Decision } from '../../records/judgement.ts'
import type { PlanDraftRecord } from '../../records/plan-draft.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { standingOf, type TaskStanding } from '../../records/task-standing.ts'
import { interviewsWithWishes } from '../../screens/tasks/wishes-said.ts'
import { ownDraft } from '../actions/plan-actions.ts'
import { countedTasks } from '../blind/blind-gate.ts'
import { useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'
import { useJoined } from '../use-joined.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'

/** What the analysis of a department, or of all together, rests on. */
export interface AnalysisSource {
  readonly scope: Scope
  /** Name of the department; '' for all together. */
  readonly scopeName: string
  readonly source: DescriptionSource & { readonly caseIdOf: (id: TaskId) => TaskId }
  readonly standings: readonly TaskStanding[]
  /** Analysts score apart: what others give in that round is not in it. */
  readonly isBlind: boolean
  readonly jobs: readonly JobRecord[]
  readonly people: readonly PersonRecord[]
  /** All recordings of the scope. */
  readonly observations: readonly ObservationRecord[]
  /** What was observed. */
  readonly budget: TimeBudget
  readonly parameters: Parameters
  /** Without the tasks the analyst keeps out. */
  readonly problem: GroupingProblem
  /** With them. */
  readonly wholeProblem: GroupingProblem
  /** The plan this analyst works on; null while there is none. */
  readonly draft: PlanDraftRecord | null
}

/**
 * The records of a department, or of all departments that are open, as the analysis takes them; anew when one of them
 * changes. A part that did not change stays the same object.
 */
export function useAnalysisSource(scope: Scope): AnalysisSource {
  const session = useSession()
  const departments = useCollection(session.records.departments)
  const own = openedIn(session, scope)
  const everyTask = useShownTasks(useJoined(own.map((each) => each.tasks)))
  const rounds = useJoined(own.map((each) => each.scoreRounds))
  const tasks = useMemo(() => countedTasks(session, everyTask), [session, everyTask, rounds])
  const decisions = useJoined(own.map((each) => each.decisions))
  const observations = useJoined(own.map((each) => each.observations))
  const everybody = useCollection(session.records.people)
  const changes = useCollection(session.records.parameters)
  const drafts = useCollection(session.records.plans)
  const facts = {
    processes: useJoined(own.map((each) => each.processes)),
    jobs: useJoined(own.map((each) => each.jobs)),
    interviews: useJoined(own.map((each) => each.interviews)),
    wishes: useJoined(own.map((each) => each.wishes)),
  }

  const standings = useMemo(() => standingsOf(tasks, decisions), [tasks, decisions])
  const people = useMemo(
    () => (scope === '*' ? everybody : everybody.filter(({ departmentId }) => departmentId === scope)),
    [everybody, scope],
  )
  const { processes, jobs, interviews, wishes } = facts
  const source = useMemo(
    () => ({
      tasks: standings.filter(({ hasVerdict }) => hasVerdict).map(({ task }) => task),
      people,
      interviews: interviewsWithWishes(interviews, wishes, everybody),
      processes,
      jobs,
      caseIdOf: caseIdsOf(tasks),
    }),
    [standings, people, everybody, interviews, wishes, processes, jobs, tasks],
  )
  const parameters = useMemo(() => departmentParameters(changes, scope), [changes, scope])
  const wholeProblem = useMemo(
    () => groupingProblem(source, scope, parameters, source.caseIdOf),
    [source, scope, parameters],
  )
  const draft = ownDraft(drafts, session.analyst, scope)
  const forbidden = draft?.forbidden ?? NO_TASKS
  const problem = useMemo(() => withoutTasks(wholeProblem, forbidden), [wholeProblem, forbidden.join(' ')])
  return {
    scope,
    scopeName: departments.find(({ id }) => id === scope)?.name ?? '',
    source,
    standings,
    isBlind: tasks !== everyTask,
    jobs,
    people,
    observations,
    budget: useMemo(() => timeBudget(observations), [observations]),
    parameters,
    problem,
    wholeProblem,
    draft,
  }
}

const NO_TASKS: readonly TaskId[] = []

/** The department, or all that are open. */
function openedIn(session: ProjectSession, scope: Scope): DepartmentCollections[] {
  const ids = scope === '*' ? session.records.departments.list().map(({ id }) => id) : [scope]
  return ids.flatMap((id) => session.department(id) ?? [])
}

function standingsOf(tasks: readonly TaskRecord[], decisions: readonly Decision[]): TaskStanding[] {
  const byTask = new Map<TaskId, Decision[]>()
  for (const decision of decisions) {
    const list = byTask.get(decision.taskId)
    if (list) list.push(decision)
    else byTask.set(decision.taskId, [decision])
  }
  return tasks.map((task) => standingOf(task, byTask.get(task.id) ?? []))
}
