import { blindSince, withoutScoresSince } from '../records/blind-scores.ts'
import {
  CASE_FORMAT,
  CASE_VERSION,
  type CaseFile,
  type Department,
  type InclusiveFunction,
  type Job,
  type Person,
  type Process,
  type Project,
  type Scenario,
} from '../records/case-file.ts'
import type {
  DepartmentRecord,
  FunctionRecord,
  JobRecord,
  PersonRecord,
  ProcessRecord,
  ScenarioRecord,
} from '../records/document-records.ts'
import type { AnalystId, DepartmentId } from '../records/ids.ts'
import type { Task } from '../records/task.ts'
import { standingOf, type TaskStanding } from '../records/task-standing.ts'
import { fileAdditions, functionAdditions, scenarioAdditions } from './advice-to-case.ts'
import { joinSources, withoutCarried } from './carried-lists.ts'
import { joinDone } from './carried-marks.ts'
import { scenarioParts } from './carried-scenario.ts'
import { joinAsked } from './carried-weba.ts'
import { mapCaseIds } from './case-ids.ts'
import type { DepartmentCollections, ProjectCollections } from './documents.ts'
import { type CaseWords, type ExportContext, exportContext, type OpenedDepartment } from './export-context.ts'
import { byId, interviewsToCase, observationToCase } from './fieldwork-to-case.ts'
import { findingsToCase } from './findings-to-case.ts'
import { groupedBy } from './grouped-by.ts'
import { innerExtra } from './known-fields.ts'
import { compareNatural } from './natural-order.ts'
import { PROJECT_KEY } from './project-roots.ts'
import { scoresToCase } from './scores-to-case.ts'
import { withheldRecords } from './withheld-records.ts'
import { withholdInCase } from './withhold-in-case.ts'
import { withoutEmpty } from './without-empty.ts'

/**
 * The case of a whole project. Every reference in it resolves: one to a removed record is left out, or leads to a
 * placeholder where the format wants it. Judged fields hold the agreed value, the cautious one while a difference is
 * open, and an assumed one where nobody judged; the last are listed in the task's `unjudged`.
 *
 * Lists an analyst orders go by their order, interviews and findings by id, all others by department and id; numbers
 * within ids count by value. Departments, tasks and interviews have the ids of the file they came from. Texts are written also when empty; references and amounts that are not known are not.
 *
 * @param departments all departments of the project
 * @param viewer whose device makes it: nothing of a score round that is still blind for them is in it; nobody's when not given
 * @throws when one of them is not given: an export never leaves anything out in silence
 */
export function collectionsToCase(
  project: ProjectCollections,
  departments: ReadonlyMap<DepartmentId, DepartmentCollections>,
  words: CaseWords,
  viewer: AnalystId = NOBODY,
): CaseFile {
  const { file, context } = assembled(project, departments, words, { isOwn: false, viewer })
  return mapCaseIds(file, context.caseIds)
}

/**
 * The same case for use within the app: records have the ids they have here, so that what is made of it can lead back to them, and
 * who answers for a claim has a name. Never to be written to a file.
 */
export const collectionsToOwnCase = (
  project: ProjectCollections,
  departments: ReadonlyMap<DepartmentId, DepartmentCollections>,
  words: CaseWords,
  viewer: AnalystId = NOBODY,
): CaseFile => assembled(project, departments, words, { isOwn: true, viewer }).file

/** May see nothing of a round that runs. */
const NOBODY = '' as AnalystId

function assembled(
  project: ProjectCollections,
  departments: ReadonlyMap<DepartmentId, DepartmentCollections>,
  words: CaseWords,
  { isOwn, viewer }: { readonly isOwn: boolean; readonly viewer: AnalystId },
) {
  const listed = project.departments.list()
  const opened = listed.map(({ id }): OpenedDepartment => {
    const records = departments.get(id)
    if (!records) throw new Error('an export needs every department opened')
    return { id, records }
  })
  const context = exportContext(project, opened, words, isOwn)
  const tasks = opened.flatMap((department) => tasksToCase(department, context, viewer))
  const { interview: interviewIdOf } = context.caseIds
  const interviews = opened
    .flatMap((department) => interviewsToCase(department, context))
    .sort((a, b) => compareNatural(interviewIdOf(a.id), interviewIdOf(b.id)))
  const held = withheldRecords(
    project.people,
    opened.map(({ records }) => records),
  )
  const findings = opened.flatMap((department) => findingsToCase(department, context, held)).sort(byId)
  const additions = fileAdditions(context, held)
  const file: CaseFile = {
    ...project.project.get(PROJECT_KEY)?.fileExtra,
    ...additions,
    format: CASE_FORMAT,
    version: CASE_VERSION,
    project: projectToCase(context),
    departments: listed.map((each) => departmentToCase(each, context)),
    processes: [
      ...opened.flatMap(({ records }) =>
        records.processes.list().map((each) => processToCase(each, context)),
      ),
      ...context.placeholderProcesses(),
    ],
    jobs: opened.flatMap(({ records }) => records.jobs.list().map((each) => jobToCase(each, context))),
    tasks,
    people: [
      ...context.people.map((person) => personToCase(person, context)),
      ...context.placeholderPeople().map(placeholderPerson),
    ],
    observations: opened.flatMap(({ records }) =>
      [...records.observations.list()].sort(byId).map((each) => observationToCase(each, context, records)),
    ),
    interviews,
    findings,
    functions: [...project.functions.list()].sort(byId).map((each) => functionToCase(each, context)),
    scenarios: project.scenarios.list().map((each) => scenarioToCase(each, context)),
  }
  return { file: withholdInCase(file, opened, held, words), context }
}

function projectToCase({ project, words }: ExportContext): Project {
  const record = project.project.get(PROJECT_KEY)
  if (!record) return { name: words.unnamed }
  const { id: _, caseId, extra, fileExtra: __, name, businessAnalysis, done, ...fields } = record
  const topics = { ...innerExtra(extra, 'businessAnalysis'), ...businessAnalysis }
  const isWritten = Object.values(topics).some((words) => words !== '')
  return {
    ...extra,
    ...joinDone(done, extra),
    ...withoutEmpty({
      ...fields,
      ...(caseId !== undefined && { id: caseId }),
      name: name || words.unnamed,
      businessAnalysis: isWritten ? topics : undefined,
    }),
  }
}

const departmentToCase = (
  { extra, rank: _, documentId: __, caseId: ___, ...department }: DepartmentRecord,
  { words }: ExportContext,
): Department => ({ ...extra, ...withoutEmpty(department), name: department.name || words.unnamed })

const processToCase = ({ extra, rank: _, ...process }: ProcessRecord, { words }: ExportContext): Process => ({
  ...extra,
  ...process,
  name: process.name || words.unnamed,
})

const jobToCase = ({ extra, rank: _, ...job }: JobRecord, { words }: ExportContext): Job => ({
  ...extra,
  ...withoutEmpty(job),
  name: job.name || words.unnamed,
})

/** A person without a job says so (null); the name behind the code is kept elsewhere and never goes out. */
function personToCase(
  { extra, rank: _, withdrawn: __, jobId, ...person }: PersonRecord,
  { hasJob }: ExportContext,
): Person {
  return { ...extra, ...withoutEmpty(person), jobId: jobId && hasJob(jobId) ? jobId : null }
}

const placeholderPerson = (known: Pick<Person, 'id' | 'departmentId' | 'consent'>): Person =>
  ({ ...known, role: 'other', code: '', placeholder: true }) as Person

function tasksToCase({ records }: OpenedDepartment, context: ExportContext, viewer: AnalystId): Task[] {
  const decisions = groupedBy(records.decisions.list(), ({ taskId }) => taskId as string)
  const rounds = records.scoreRounds.list()
  const since = blindSince(rounds, viewer)
  const { task: caseIdOf } = context.caseIds
  return [...records.tasks.list()]
    .sort((a, b) => compareNatural(caseIdOf(a.id), caseIdOf(b.id)))
    .map((held) => {
      const record = since === null ? held : withoutScoresSince(held, viewer, since)
      const standing = standingOf(record, decisions.get(record.id) ?? [])
      return taskToCase(standing, context, scoresToCase(standing, since === null ? rounds : 'blind'))
    })
}

function taskToCase(standing: TaskStanding, context: ExportContext, scores: object): Task {
  const { record, task, unjudged } = standing
  const jobIds = record.jobIds.filter(context.hasJob)
  return {
    ...withoutCarried(record.extra, 'sources'),
    ...task,
    name: task.name || context.words.unnamed,
    processId: context.processOf(record.processId, record.departmentId),
    jobIds: jobIds.sort((a, b) => context.placeInJobs(a) - context.placeInJobs(b)),
    demands: { ...innerExtra(record.extra, 'demands'), ...task.demands },
    sources: context.sourcesOf(joinSources(task.sources, record.extra)),
    ...(unjudged.length > 0 && { unjudged }),
    ...scores,
  }
}

const functionToCase = (
  { extra, departmentIds = [], allocations, asked, about, draftKey: _, ...fields }: FunctionRecord,
  { hasTask, departments, words }: ExportContext,
): InclusiveFunction => ({
  ...extra,
  ...joinAsked(asked, extra),
  ...functionAdditions(about, extra),
  ...fields,
  name: fields.name || words.unnamed,
  departmentIds: departmentIds.filter((id) => departments.some((each) => each.id === id)),
  allocations: allocations.filter(({ taskId }) => hasTask(taskId)),
})

function scenarioToCase(record: ScenarioRecord, context: ExportContext): Scenario {
  const { project, words } = context
  const { extra, functionIds, rank: _, lines: __, assumed: ___, valueCase: ____, ...others } = record
  const { checks: _____, advised: ______, ...fields } = others
  return {
    ...extra,
    ...withoutEmpty(fields),
    ...scenarioParts(record),
    ...scenarioAdditions(record, context),
    name: fields.name || words.unnamed,
    ...(functionIds && { functionIds: functionIds.filter((id) => project.functions.get(id)) }),
  }
}
