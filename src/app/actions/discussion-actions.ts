import type { Edit } from '../../document/edit.ts'
import { mergePeople as peopleEdits, personMoves } from '../../document/merge-people.ts'
import { addRecordEdit, type RootName, removeEdit } from '../../document/new-record.ts'
import { REMOVED_AT } from '../../document/removal.ts'
import type { DecisionId, DepartmentId, PersonId, TaskId } from '../../records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../../records/judgement.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** A field of a task that is talked about. */
export interface AskedField {
  readonly departmentId: DepartmentId
  readonly taskId: TaskId
  readonly field: JudgedField
}

/**
 * Writes what the analysts settled together. It holds for the judgements of now: when one of them changes the field is open
 * again. What was decided about the same judgements before gives way; its record stays.
 */
export function decideTogether(
  session: ProjectSession,
  asked: AskedField,
  value: JudgedValues[JudgedField],
  reason: string,
): void {
  const { departmentId, taskId, field } = asked
  const settles = judgementsOf(session, asked).map(({ id }) => id)
  if (settles.length === 0) return
  const decision: Decision = {
    id: session.newId<DecisionId>(),
    taskId,
    field,
    value,
    settles,
    by: session.analyst,
    at: session.now(),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  }
  const edits = [...withdrawals(session, asked), addRecordEdit('decisions', decision)]
  session.act('decidedTogether', { departments: { [departmentId]: edits } })
}

/** The difference is open again; the judgements were never changed. */
export function reopen(session: ProjectSession, asked: AskedField): void {
  session.act('reopened', { departments: { [asked.departmentId]: withdrawals(session, asked) } })
}

/** Removes the decisions that name exactly the judgements of now. */
function withdrawals(session: ProjectSession, asked: AskedField): Edit[] {
  const given = judgementsOf(session, asked).map(({ id }) => id)
  return session
    .department(asked.departmentId)!
    .decisions.list()
    .filter(({ taskId, field }) => taskId === asked.taskId && field === asked.field)
    .filter(({ settles }) => settles.length === given.length && given.every((id) => settles.includes(id)))
    .map(({ id }) => removeEdit('decisions', id, session.analyst, session.now()))
}

function judgementsOf(session: ProjectSession, { departmentId, taskId, field }: AskedField) {
  const task = session.department(departmentId)?.tasks.get(taskId)
  return (task?.judgements[field] ?? []) as readonly Judgement[]
}

/** Makes one person of two, as one action: what names the other names the kept one from now on, in every opened department. */
export function mergePeople(session: ProjectSession, keptId: PersonId, otherId: PersonId): void {
  const { people, departments } = session.records
  const [kept, other] = [people.get(keptId), people.get(otherId)]
  if (!kept || !other) return
  const moves = departments.list().flatMap(({ id }) => {
    const records = session.department(id)
    const edits = records ? personMoves(records, (each) => (each === otherId ? keptId : null)) : []
    return edits.length > 0 ? [[id, edits] as const] : []
  })
  session.act('peopleMerged', {
    project: peopleEdits({ kept, other, by: session.analyst, at: session.now() }),
    departments: Object.fromEntries(moves),
  })
}

/** Remembers that two records that look the same are not, so that nobody is asked again. */
export function tellApart(
  session: ProjectSession,
  root: 'tasks' | 'people',
  ids: readonly [string, string],
): void {
  const record = {
    id: session.newId<string>(),
    root,
    ids: [...ids].sort(),
    by: session.analyst,
    at: session.now(),
  }
  session.act('toldApart', { project: [addRecordEdit('notSame', record)] })
}

/** A record somebody removed while somebody else wrote in it. */
export interface ReturnedPlace {
  /** Null: of the project itself. */
  readonly departmentId: DepartmentId | null
  readonly root: RootName
  readonly id: string
}

/** The removal is taken back: the record stays, with what was written. */
export function keepReturned(session: ProjectSession, { departmentId, root, id }: ReturnedPlace): void {
  const edit: Edit = { kind: 'set', root, id, field: REMOVED_AT, value: undefined }
  session.act('removalTakenBack', inDocument(departmentId, [edit]))
}

/** Removes it after all, having seen what was written. */
export function removeReturned(session: ProjectSession, { departmentId, root, id }: ReturnedPlace): void {
  const edit = removeEdit(root, id, session.analyst, session.now())
  session.act('removedAgain', inDocument(departmentId, [edit]))
}

const inDocument = (departmentId: DepartmentId | null, edits: readonly Edit[]) =>
  departmentId ? { departments: { [departmentId]: edits } } : { project: edits }
