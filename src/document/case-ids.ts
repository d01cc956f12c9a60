import type { CaseFile } from '../records/case-file.ts'
import type { DepartmentId, InterviewId, TaskId } from '../records/ids.ts'
import type { Source } from '../records/task.ts'
import type { CaseIdRenames } from './case-id-renames.ts'
import { findingMapper, mapFileAdditions } from './map-additions.ts'

/** The case with every mention of a department, task or interview renamed; fields no version knows stay as they are. */
export function mapCaseIds(file: CaseFile, renames: CaseIdRenames): CaseFile {
  const { department, task, interview } = renames
  const tasks = new Set<string>(file.tasks.map(({ id }) => id))
  const isTask = (id: string) => tasks.has(id)
  const found = findingMapper(renames, isTask)
  const placed = <T extends { readonly departmentId: DepartmentId }>(record: T): T => ({
    ...record,
    departmentId: department(record.departmentId),
  })
  const about = <T extends { readonly taskId: TaskId }>(record: T): T => ({
    ...record,
    taskId: task(record.taskId),
  })
  const resting = <T extends { readonly sources?: readonly Source[] }>(record: T): T => ({
    ...record,
    ...(record.sources && {
      sources: record.sources.map((source) => ({
        ...source,
        ...(source.interviewId !== undefined && { interviewId: interview(source.interviewId) }),
      })),
    }),
  })
  return {
    ...file,
    departments: file.departments.map((each) => ({ ...each, id: department(each.id) })),
    processes: file.processes.map(placed),
    jobs: file.jobs.map(placed),
    tasks: file.tasks.map((each) => ({ ...resting(placed(each)), id: task(each.id) })),
    people: file.people.map(placed),
    observations: file.observations.map((each) => ({
      ...placed(each),
      ...(each.taskId && { taskId: task(each.taskId) }),
    })),
    interviews: file.interviews.map((each) => ({
      ...each,
      id: interview(each.id),
      ...(each.departmentId && { departmentId: department(each.departmentId) }),
      ...(each.wishes && { wishes: each.wishes.map(about) }),
    })),
    findings: file.findings.map((each) => found(resting(placed(each)))),
    functions: file.functions.map((each) => ({
      ...each,
      ...(each.departmentIds && { departmentIds: each.departmentIds.map(department) }),
      allocations: each.allocations.map(about),
    })),
    ...mapFileAdditions(file, renames, isTask),
  }
}

/** A case under the ids its records get here, with the ids they had in the file. */
export interface MintedCase {
  readonly file: CaseFile
  /** By the id the record has here. */
  readonly caseIds: {
    readonly departments: ReadonlyMap<DepartmentId, DepartmentId>
    readonly tasks: ReadonlyMap<TaskId, TaskId>
    readonly interviews: ReadonlyMap<InterviewId, InterviewId>
  }
}

/**
 * Gives every department, task and interview a new id. Those ids stand in the address, and a browser writes addresses unsealed into
 * its history: ids that somebody else chose may say something about a person.
 */
export function mintCaseIds(file: CaseFile, mint: <T extends string>() => T): MintedCase {
  const departments = mintedIds<DepartmentId>(file.departments, mint)
  const tasks = mintedIds<TaskId>(file.tasks, mint)
  const interviews = mintedIds<InterviewId>(file.interviews, mint)
  const minted = mapCaseIds(file, {
    department: renameBy(departments),
    task: renameBy(tasks),
    interview: renameBy(interviews),
  })
  return {
    file: minted,
    caseIds: {
      departments: inverse(departments),
      tasks: inverse(tasks),
      interviews: inverse(interviews),
    },
  }
}

interface Identified<Id extends string> {
  readonly id: Id
  /** Its id in the file it came from. */
  readonly caseId?: Id
}

/**
 * The id each record has in an export: that of the file it came from where no other record has or had it, else its own.
 * So two records never get one id.
 */
export function caseIdsOf<Id extends string>(records: readonly Identified<Id>[]): (id: Id) => Id {
  const uses = new Map<Id, number>()
  const use = (id: Id) => uses.set(id, (uses.get(id) ?? 0) + 1)
  for (const { id, caseId = id } of records) {
    use(id)
    if (caseId !== id) use(caseId)
  }
  const given = records.flatMap(({ id, caseId }): [Id, Id][] =>
    caseId !== undefined && uses.get(caseId) === 1 ? [[id, caseId]] : [],
  )
  return renameBy(new Map(given))
}

const mintedIds = <Id extends string>(
  records: readonly { readonly id: Id }[],
  mint: <T extends string>() => T,
): ReadonlyMap<Id, Id> => new Map(records.map(({ id }) => [id, mint<Id>()]))

const inverse = <Id extends string>(ids: ReadonlyMap<Id, Id>): ReadonlyMap<Id, Id> =>
  new Map([...ids].map(([from, to]) => [to, from]))

const renameBy =
  <Id extends string>(ids: ReadonlyMap<Id, Id>) =>
  (id: Id): Id =>
    ids.get(id) ?? id
