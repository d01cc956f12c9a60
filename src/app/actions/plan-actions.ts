import type { Scope } from '../../analysis/eligible.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type { FunctionRecord } from '../../records/document-records.ts'
import type { AnalystId, DepartmentId, FunctionId, PlanDraftId } from '../../records/ids.ts'
import { compareText } from '../../records/ids.ts'
import type { DraftFunction, PlanDraftRecord } from '../../records/plan-draft.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** The draft an analyst works on; of several (made on two devices at once) the first by id. Null while there is none. */
export function ownDraft(
  drafts: readonly PlanDraftRecord[],
  by: AnalystId,
  scope: Scope,
): PlanDraftRecord | null {
  const own = drafts.filter((draft) => draft.by === by && draft.scope === scope)
  return [...own].sort((a, b) => compareText(a.id, b.id))[0] ?? null
}

/**
 * Changes the analyst's own draft; where there is none yet, `change` is given an empty one. One entry of the undo stack,
 * none when nothing changed.
 *
 * @param joined while somebody types a name or a reason
 */
export function editDraft(
  session: ProjectSession,
  scope: Scope,
  change: (draft: PlanDraftRecord) => PlanDraftRecord,
  joined = false,
): void {
  const before = ownDraft(session.records.plans.list(), session.analyst, scope)
  if (before) {
    const { functions, forbidden } = change(before)
    session.act('planChanged', { project: updateEdits('plans', before, { functions, forbidden }) }, joined)
    return
  }
  const id = session.newId<PlanDraftId>()
  const { functions, forbidden } = change({ id, scope, by: session.analyst, functions: [], forbidden: [] })
  const record = { id, scope, by: session.analyst, functions, forbidden }
  session.act('planChanged', { project: [addRecordEdit('plans', record)] }, joined)
}

/** Throws the analyst's own draft away; functions that were kept from it stay. */
export function discardDraft(session: ProjectSession, scope: Scope): void {
  const own = ownDraft(session.records.plans.list(), session.analyst, scope)
  if (!own) return
  session.act('planDiscarded', { project: [removeEdit('plans', own.id, session.analyst, session.now())] })
}

/**
 * Keeps a function of a draft as a record of the project. The same function kept again is the same record, brought up
 * to date; its description and note stay.
 *
 * @param name as it is shown; functions are kept under a name
 */
export function keepFunction(
  session: ProjectSession,
  scope: Scope,
  fn: DraftFunction,
  name = fn.name,
): FunctionId {
  const { key: draftKey, allocations, asked } = fn
  const departmentIds = scope === '*' ? departmentsOf(session, fn) : [scope]
  const fields = { name, allocations, asked, departmentIds, draftKey }
  const known = keptFrom(session.records.functions.list(), draftKey)
  const id = known?.id ?? session.newId<FunctionId>()
  const edits = known
    ? updateEdits('functions', known, fields)
    : [addRecordEdit('functions', { id, ...fields, description: '', note: '' })]
  session.act('functionKept', { project: edits })
  return id
}

/** The record a function of a draft was kept as, or undefined. */
export const keptFrom = (
  functions: readonly FunctionRecord[],
  draftKey: string,
): FunctionRecord | undefined => functions.find((each) => each.draftKey === draftKey)

/** Departments that a task of the function is in, of those that are open; in their order. */
function departmentsOf(session: ProjectSession, { allocations }: DraftFunction): DepartmentId[] {
  const departments = session.records.departments.list().map(({ id }) => id)
  return departments.filter((id) => {
    const tasks = session.department(id)?.tasks
    return allocations.some(({ taskId }) => tasks?.get(taskId))
  })
}
