import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, judgeEdit, updateEdits } from '../../document/new-record.ts'
import { ranksAtEnd } from '../../document/rank.ts'
import { consentFields } from '../../document/withdrawal.ts'
import { foldName } from '../../exchange/table/clean-text.ts'
import type { JobRecord, PersonRecord, ProcessRecord } from '../../records/document-records.ts'
import { emptyTask } from '../../records/empty-task.ts'
import type { DepartmentId, JobId, JudgementId, PersonId, ProcessId, TaskId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { DEMANDS, type Role } from '../../records/scales.ts'
import type { ImportPlan, PlannedRow, RowValues, TableKind } from '../../records/table.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { Edits, ProjectSession } from '../session/project-session.ts'
import { codesFrom, roleOfCode } from './department-actions.ts'

/** Rows written between two pauses: some 20 ms on a slow tablet. */
const ROWS_AT_ONCE = 100

/**
 * Does what an import planned, as one action that is taken back as one. New jobs and processes that rows name come first.
 *
 * @param onProgress told after each part; resolves when the screen has had its turn
 */
export async function importTable(
  session: ProjectSession,
  departmentId: DepartmentId,
  kind: TableKind,
  plan: ImportPlan,
  onProgress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const rows = plan.rows.filter(({ state }) => state === 'new' || state === 'update')
  const writer = new RowWriter(session, departmentId, { kind, rows: rows.length })
  const first = writer.addNamed(plan)
  const parts: (() => Edits)[] = [() => inDepartment(departmentId, first)]
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const own = rows.slice(at, at + ROWS_AT_ONCE)
    parts.push(() => {
      const edits = own.flatMap((row) => writer.edits(kind, row))
      return kind === 'people' ? { project: edits } : inDepartment(departmentId, edits)
    })
  }
  await session.actInParts('tableImported', parts, (done) =>
    onProgress(Math.min(rows.length, done * ROWS_AT_ONCE), rows.length),
  )
}

const inDepartment = (id: DepartmentId, edits: readonly Edit[]): Edits => ({ departments: { [id]: edits } })

/** Turns planned rows into edits; knows the records by name, also those it made itself. */
class RowWriter {
  private readonly jobs: Map<string, JobId>
  private readonly processes: Map<string, ProcessId>
  private readonly ranks: Iterator<string>
  private readonly nextCode: (role: Role) => string

  constructor(
    private readonly session: ProjectSession,
    private readonly departmentId: DepartmentId,
    { kind, rows }: { readonly kind: TableKind; readonly rows: number },
  ) {
    const own = session.department(departmentId)!
    this.jobs = byName(own.jobs.list())
    this.processes = byName(own.processes.list())
    const people = session.records.people.list()
    this.nextCode = codesFrom(people.filter((person) => person.departmentId === departmentId))
    const list = { processes: own.processes.list(), jobs: own.jobs.list(), people, tasks: [] }[kind]
    this.ranks = ranksAtEnd(list, rows)[Symbol.iterator]()
  }

  /** Jobs and processes that rows name and nobody has. */
  addNamed({ newJobs, newProcesses }: ImportPlan): Edit[] {
    const { session, departmentId } = this
    const own = session.department(departmentId)!
    const jobRanks = ranksAtEnd(own.jobs.list(), newJobs.length)
    const processRanks = ranksAtEnd(own.processes.list(), newProcesses.length)
    return [
      ...newJobs.map((name, at) => {
        const id = session.newId<JobId>()
        this.jobs.set(foldName(name), id)
        return addRecordEdit('jobs', { id, departmentId, name, rank: jobRanks[at]! })
      }),
      ...newProcesses.map((name, at) => {
        const id = session.newId<ProcessId>()
        this.processes.set(foldName(name), id)
        return addRecordEdit('processes', { id, departmentId, name, core: false, rank: processRanks[at]! })
      }),
    ]
  }

  edits(kind: TableKind, row: PlannedRow): Edit[] {
    if (kind === 'processes') return this.processEdits(row)
    if (kind === 'jobs') return this.jobEdits(row)
    return kind === 'people' ? this.personEdits(row) : this.taskEdits(row)
  }

  private processEdits({ id, values }: PlannedRow): Edit[] {
    const { session, departmentId } = this
    const facts = only<ProcessRecord>({ core: values.core })
    const before = id === undefined ? undefined : session.department(departmentId)!.processes.get(id)
    if (before) return updateEdits('processes', before, facts)
    const name = String(values.name)
    const record = { id: session.newId<ProcessId>(), departmentId, name, core: false, rank: this.rank() }
    return [addRecordEdit('processes', { ...record, ...facts })]
  }

  private jobEdits({ id, values }: PlannedRow): Edit[] {
    const { session, departmentId } = this
    const { scale, hourlyCost, fte } = values
    const facts = only<JobRecord>({ scale, hourlyCost, fte })
    const before = id === undefined ? undefined : session.department(departmentId)!.jobs.get(id)
    if (before) return updateEdits('jobs', before, facts)
    const record = { id: session.newId<JobId>(), departmentId, name: String(values.name), rank: this.rank() }
    return [addRecordEdit('jobs', { ...record, ...facts })]
  }

  private personEdits({ id, values }: PlannedRow): Edit[] {
    const { session, departmentId } = this
    const before = id === undefined ? undefined : session.records.people.get(id)
    const consent = consentOf(values, before?.consent)
    const facts = only<PersonRecord>({
      role: values.role,
      jobId: this.jobs.get(foldName(String(values.job ?? ''))),
    })
    if (before)
      return updateEdits('people', before, { ...facts, ...(consent && consentFields(before, consent)) })
    const role = facts.role ?? (values.code === undefined ? 'employee' : roleOfCode(String(values.code)))
    const code = values.code === undefined ? this.nextCode(role) : String(values.code)
    const record = { id: session.newId<PersonId>(), departmentId, code, role, jobId: null, rank: this.rank() }
    return [addRecordEdit('people', { ...record, ...facts, ...(consent && { consent }) })]
  }

  private taskEdits({ id, values }: PlannedRow): Edit[] {
    const { session, departmentId } = this
    const { location, risk, origin, description, dayparts, times, per } = values
    const jobs = values.jobs as readonly string[] | undefined
    const facts = only<TaskRecord>({
      processId: this.processes.get(foldName(String(values.process ?? ''))),
      jobIds: jobs && [...new Set(jobs.flatMap((name) => this.jobs.get(foldName(name)) ?? []))],
      frequency: times === undefined ? undefined : { times, per },
      dayparts: Array.isArray(dayparts) ? (dayparts.length === 0 ? null : dayparts) : undefined,
      digitalisationRisk: risk,
      location,
      origin,
      description,
    })
    const before = id === undefined ? undefined : session.department(departmentId)!.tasks.get(id)
    const taskId = before?.id ?? session.newId<TaskId>()
    const judged = judgedValues(values).map(([field, value]) =>
      judgeEdit(taskId, field, {
        id: session.newId<JudgementId>(),
        by: session.analyst,
        at: session.now(),
        value,
        imported: true,
      }),
    )
    if (before) return [...updateEdits('tasks', before, facts), ...judged]
    const record = emptyTask({ id: taskId, departmentId, name: String(values.name), ...facts })
    return [addRecordEdit('tasks', record), ...judged]
  }

  private rank(): string {
    return this.ranks.next().value
  }
}

const byName = <Id extends string>(records: readonly { readonly id: Id; readonly name: string }[]) =>
  new Map(records.map(({ id, name }) => [foldName(name), id] as const).reverse())

/** The fields that are given; a row's values were read as what the field takes. */
const only = <Rec>(fields: { readonly [Field in keyof Rec]?: unknown }): Partial<Rec> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Rec>

/** A date or a scope alone is a consent that was given. */
function consentOf(
  { consent, consentDate, consentScope }: RowValues,
  before: PersonRecord['consent'],
): PersonRecord['consent'] | undefined {
  if (consent === undefined && consentDate === undefined && consentScope === undefined) return undefined
  return {
    ...before,
    given: typeof consent === 'boolean' ? consent : (before?.given ?? true),
    ...(consentDate !== undefined && { date: String(consentDate) }),
    ...(consentScope !== undefined && { scope: String(consentScope) }),
  }
}

function judgedValues(values: RowValues): [JudgedField, JudgedValues[JudgedField]][] {
  const fields = ['hours', 'knowledge', 'responsibility', ...DEMANDS, 'wish'] as const
  return fields.flatMap((field) =>
    values[field] === undefined ? [] : [[field, values[field] as JudgedValues[typeof field]]],
  )
}
