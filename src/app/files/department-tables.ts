import type { ExistingRow } from '../../exchange/table/import-request.ts'
import {
  jobValues,
  type NamesById,
  type ObservationWords,
  observationValues,
  personValues,
  processValues,
  taskValues,
} from '../../exchange/table/values-of.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'
import { compareText, type DepartmentId } from '../../records/ids.ts'
import type { Decision } from '../../records/judgement.ts'
import type { ExportKind, RowValues, TableKind, TableValue } from '../../records/table.ts'
import { standingOf } from '../../records/task-standing.ts'
import { countedTasks } from '../blind/blind-gate.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { withheldIn } from '../withheld/withheld-in.ts'

/** A list of an opened department, as a table writes it: what an import meets and an export writes. */
export function existingRows(
  session: ProjectSession,
  departmentId: DepartmentId,
  kind: TableKind,
): readonly ExistingRow[] {
  const own = session.department(departmentId)!
  const names = namesIn(session, departmentId)
  if (kind === 'processes') return own.processes.list().map((each) => rowOf(each, processValues(each)))
  if (kind === 'jobs') return own.jobs.list().map((each) => rowOf(each, jobValues(each)))
  if (kind === 'people') {
    const people = session.records.people.list().filter((each) => each.departmentId === departmentId)
    return people.map((each) => rowOf(each, personValues(each, names)))
  }
  const decisions = decisionsByTask(own.decisions.list())
  return countedTasks(session, own.tasks.list()).map((each) =>
    rowOf(each, taskValues(standingOf(each, decisions.get(each.id) ?? []), names)),
  )
}

/** The texts of lists lie with the rooms that import and export them. */
type TableMessages = Messages & Pick<AreaMessages, 'tables'>

/** Rows to export, without withdrawn words; observations in the order of the clock. */
export function exportRows(
  session: ProjectSession,
  departmentId: DepartmentId,
  kind: ExportKind,
  messages: TableMessages,
): readonly RowValues[] {
  const { without } = withheldIn(session)
  const swept = (value: TableValue) => (typeof value === 'string' ? without(value) : value)
  return rowsOf(session, departmentId, kind, messages).map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, swept(value)])),
  )
}

function rowsOf(
  session: ProjectSession,
  departmentId: DepartmentId,
  kind: ExportKind,
  messages: TableMessages,
): readonly RowValues[] {
  if (kind !== 'observations') return existingRows(session, departmentId, kind).map(({ values }) => values)
  const names = namesIn(session, departmentId)
  const words = observationWords(messages)
  return [...session.department(departmentId)!.observations.list()]
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id))
    .map((each) => observationValues(each, names, words))
}

const rowOf = ({ id }: { readonly id: string }, values: RowValues): ExistingRow => ({ id, values })

/** The names of what a department's records refer to. */
function namesIn(session: ProjectSession, departmentId: DepartmentId): NamesById {
  const own = session.department(departmentId)!
  return {
    job: (id) => own.jobs.get(id)?.name,
    process: (id) => own.processes.get(id)?.name,
    task: (id) => own.tasks.get(id)?.name,
    code: (id) => session.records.people.get(id)?.code,
  }
}

function decisionsByTask(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const byTask = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const list = byTask.get(decision.taskId)
    if (list) list.push(decision)
    else byTask.set(decision.taskId, [decision])
  }
  return byTask
}

function observationWords({ tables, load, levels }: TableMessages): ObservationWords {
  const factors: Readonly<Record<string, string>> = load.factors
  const surroundings: Readonly<Record<string, string>> = levels.environment
  return {
    kinds: tables.observationKinds,
    load: (code) => (Object.hasOwn(factors, code) ? factors[code]! : code),
    environment: (factor, level) =>
      `${Object.hasOwn(surroundings, factor) ? surroundings[factor] : factor} ${level}`,
  }
}
