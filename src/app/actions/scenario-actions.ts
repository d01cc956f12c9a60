import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd, ranksForMove } from '../../document/rank.ts'
import type { ScenarioRecord } from '../../records/document-records.ts'
import type { DepartmentId, FunctionId, ScenarioId, TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import type { Assumed, Assumption, ScenarioList } from '../../records/scenario-advice.ts'
import { keptEntries, linesFrom } from '../../records/scenario-lines.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** A plan to make a scenario of. */
export interface ScenarioPlan {
  readonly name: string
  readonly functions: readonly Pick<DraftFunction, 'name' | 'allocations' | 'asked'>[]
  /** Undefined for a task that is not among the records. */
  readonly departmentOf: (id: TaskId) => DepartmentId | undefined
}

/**
 * Makes a scenario of a plan, with copies of its functions: what is done to the plan afterwards changes the scenario
 * no more. One entry of the undo stack.
 */
export function makeScenario(session: ProjectSession, plan: ScenarioPlan): ScenarioId {
  const functions = plan.functions.map(({ name, allocations, asked }) => ({
    id: session.newId<FunctionId>(),
    name,
    allocations,
    asked,
    departmentIds: departmentsOf(allocations, plan.departmentOf),
    description: '',
    note: '',
  }))
  const scenario: ScenarioRecord = {
    id: session.newId<ScenarioId>(),
    name: plan.name,
    functionIds: functions.map(({ id }) => id),
    implications: '',
    rank: rankAtEnd(session.records.scenarios.list().map(withRank)),
  }
  session.act('scenarioAdded', {
    project: [...functions.map((fn) => addRecordEdit('functions', fn)), addRecordEdit('scenarios', scenario)],
  })
  return scenario.id
}

/** @param joined while somebody types */
export function changeScenario(
  session: ProjectSession,
  record: ScenarioRecord,
  fields: Partial<ScenarioRecord>,
  joined = false,
): void {
  session.act('changed', { project: updateEdits('scenarios', record, fields) }, joined)
}

/**
 * Writes an assumption in one scenario or several, as one thing to undo.
 *
 * @param value undefined: as the default says again
 */
export function assume(
  session: ProjectSession,
  scenarios: readonly ScenarioRecord[],
  name: Assumption,
  value: Assumed | undefined,
  joined = false,
): void {
  const edits = scenarios.flatMap((each) =>
    // Named without a value: the field is taken away.
    updateEdits('scenarios', each, { assumed: { [name]: value } as ScenarioRecord['assumed'] }),
  )
  session.act('changed', { project: edits }, joined)
}

/** Writes a list, an entry a line. What was kept as a list goes into the text: it is in `text` (see `linesText`). */
export function writeLines(
  session: ProjectSession,
  record: ScenarioRecord,
  list: ScenarioList,
  text: string,
): void {
  const emptied: Edit[] = keptEntries(record, list).length > 0 ? emptyListEdits(record, list) : []
  const written = updateEdits('scenarios', record, { lines: { [list]: linesFrom(text) } })
  session.act('changed', { project: [...emptied, ...written] }, true)
}

/** Hides a scenario and the functions that are its alone. One undo brings all back. */
export function removeScenario(session: ProjectSession, record: ScenarioRecord): void {
  const others = session.records.scenarios.list().filter(({ id }) => id !== record.id)
  const usedElsewhere = new Set(others.flatMap(({ functionIds = [] }) => functionIds))
  const isOwn = (id: FunctionId) =>
    !usedElsewhere.has(id) && session.records.functions.get(id)?.draftKey === undefined
  const functions = (record.functionIds ?? []).filter(isOwn)
  const remove = (root: 'functions' | 'scenarios', id: string) =>
    removeEdit(root, id, session.analyst, session.now())
  session.act('removed', {
    project: [...functions.map((id) => remove('functions', id)), remove('scenarios', record.id)],
  })
}

/** Puts a scenario before or behind its neighbour. @param by -1 is up, 1 is down */
export function moveScenario(session: ProjectSession, scenarioId: ScenarioId, by: -1 | 1): void {
  const all = session.records.scenarios.list().map(withRank)
  const at = all.findIndex(({ id }) => id === scenarioId)
  const place = at + by
  if (at < 0 || place < 0 || place >= all.length) return
  const edits = [...ranksForMove(all, scenarioId, place)].map(
    ([id, rank]): Edit => ({ kind: 'set', root: 'scenarios', id, field: 'rank', value: rank }),
  )
  session.act('moved', { project: edits })
}

const withRank = ({ id, rank = '' }: ScenarioRecord) => ({ id, rank })

function departmentsOf(
  allocations: DraftFunction['allocations'],
  departmentOf: ScenarioPlan['departmentOf'],
): DepartmentId[] {
  const found = allocations.flatMap(({ taskId }) => departmentOf(taskId) ?? [])
  return [...new Set(found)]
}

function emptyListEdits(record: ScenarioRecord, list: ScenarioList): Edit[] {
  if (list === 'advantages' || list === 'disadvantages') {
    return updateEdits('scenarios', record, { [list]: [] })
  }
  const part = list === 'internalPreconditions' ? 'internal' : 'external'
  return updateEdits('scenarios', record, { preconditions: { ...record.preconditions, [part]: [] } })
}
