import { departmentParameters } from '../../analysis/department-parameters.ts'
import { type ProblemChange, problemChange } from '../../analysis/discussion/decision-effect.ts'
import {
  type OpenQuestion,
  openQuestions,
  type SettledQuestion,
  settledQuestions,
  taskIfDecided,
} from '../../analysis/discussion/open-questions.ts'
import { type GroupingProblem, groupingProblem } from '../../analysis/grouping-problem.ts'
import { caseIdsOf } from '../../document/case-ids.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { DepartmentId, TaskId } from '../../records/ids.ts'
import type { Decision, JudgedField } from '../../records/judgement.ts'
import { SCORED_FIELDS } from '../../records/score-round.ts'
import { standingOf } from '../../records/task-standing.ts'
import { interviewsWithWishes } from '../../screens/tasks/wishes-said.ts'
import { countedTasks, isBlindIn } from '../blind/blind-gate.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** What there is to discuss in one department, and what decides its functions. */
export interface DepartmentDiscussion {
  readonly departmentId: DepartmentId
  readonly open: readonly OpenQuestion[]
  readonly settled: readonly SettledQuestion[]
  /** As it is while the open fields count with their cautious values; without what an analyst keeps out by hand. */
  readonly problem: GroupingProblem
  /** What each value that is not the cautious one would change, by `valueKey`; those that change nothing are not there. */
  readonly changes: ReadonlyMap<string, ProblemChange>
}

/** The same on every device. @param at the place of the value in its question */
export const valueKey = ({ key }: Pick<OpenQuestion, 'key'>, at: number): string => `${key} ${at}`

const known = new WeakMap<
  DepartmentCollections,
  { inputs: readonly unknown[]; value: DepartmentDiscussion }
>()

/** The same object until one of the records it rests on changes. Null while the department is not open. */
export function departmentDiscussion(
  session: ProjectSession,
  departmentId: DepartmentId,
): DepartmentDiscussion | null {
  const records = session.department(departmentId)
  if (!records) return null
  const inputs = [
    session.records.people,
    session.records.parameters,
    records.tasks,
    records.decisions,
    records.processes,
    records.jobs,
    records.interviews,
    records.wishes,
    records.scoreRounds,
  ].map((collection) => collection.list())
  const last = known.get(records)
  if (last?.inputs.every((list, at) => list === inputs[at])) return last.value
  const value = readDiscussion(session, departmentId, records)
  known.set(records, { inputs, value })
  return value
}

function readDiscussion(
  session: ProjectSession,
  departmentId: DepartmentId,
  records: DepartmentCollections,
): DepartmentDiscussion {
  const tasks = countedTasks(session, records.tasks.list())
  const byTask = groupedByTask(records.decisions.list())
  const decisionsOf = (id: TaskId) => byTask.get(id) ?? []
  const standings = tasks.map((task) => standingOf(task, decisionsOf(task.id)))
  // What is scored apart is no question before it may be seen.
  const isBlind = isBlindIn(session, departmentId)
  const isSeen = ({ field }: { readonly field: JudgedField }) => !(isBlind && SCORED_FIELDS.includes(field))
  const open = openQuestions(standings, decisionsOf).filter(isSeen)
  const settled = settledQuestions(tasks, decisionsOf).filter(isSeen)
  const source = {
    tasks: standings.filter(({ hasVerdict }) => hasVerdict).map(({ task }) => task),
    people: session.records.people.list().filter((person) => person.departmentId === departmentId),
    interviews: interviewsWithWishes(
      records.interviews.list(),
      records.wishes.list(),
      session.records.people.list(),
    ),
    processes: records.processes.list(),
  }
  const parameters = departmentParameters(session.records.parameters.list(), departmentId)
  const from = { source, scope: departmentId, caseIdOf: caseIdsOf(tasks) }
  const problem = groupingProblem(source, departmentId, parameters, from.caseIdOf)
  const known = new Set(source.tasks.map(({ id }) => id))
  const recordOf = new Map(tasks.map((task) => [task.id, task]))
  const changes = open.flatMap((question) =>
    question.values.flatMap(({ value, isCautious }, at) => {
      if (isCautious || !known.has(question.taskId)) return []
      const { taskId, field } = question
      const decided = taskIfDecided(recordOf.get(taskId)!, decisionsOf(taskId), field, value)
      const change = problemChange(from, problem, decided)
      return change ? [[valueKey(question, at), change] as const] : []
    }),
  )
  return { departmentId, open, settled, problem, changes: new Map(changes) }
}

function groupedByTask(decisions: readonly Decision[]): Map<TaskId, Decision[]> {
  const byTask = new Map<TaskId, Decision[]>()
  for (const decision of decisions) {
    const own = byTask.get(decision.taskId)
    if (own) own.push(decision)
    else byTask.set(decision.taskId, [decision])
  }
  return byTask
}
