import * as Y from 'yjs'
import { compareText, type TaskId } from '../records/ids.ts'
import { JUDGED_FIELDS, type JudgedField, type Judgement } from '../records/judgement.ts'
import type { TaskRecord } from '../records/task-record.ts'
import type { DepartmentCollections } from './documents.ts'
import type { Edit } from './edit.ts'
import { isRemoved } from './removal.ts'
import { openRecords, plainFields, type RecordMap } from './root.ts'
import { judgementKey } from './task-root.ts'

/**
 * The edits that settle what two tablets did to merged tasks without knowing of each other: observations, wishes,
 * decisions and judgements made for a task that was merged meanwhile go where it went; of tasks merged into each
 * other the first by id comes back. Empty when there is nothing to settle; ask after each sync. Every tablet finds
 * the same edits.
 *
 * Cost: linear in the department's records.
 */
export function strayEdits(doc: Y.Doc, records: DepartmentCollections): Edit[] {
  const tasks = openRecords(doc, 'tasks')
  const merged = mergedIds(doc, 'tasks') as TaskId[]
  if (merged.length === 0) return []
  const targets = new Map(merged.map((id) => [id, mergedTarget(doc, id)]))
  const isBack = (id: TaskId) => targets.get(id) === id
  return [
    ...merged.filter(isBack).flatMap((id) => bringBack('tasks', id)),
    ...moveEdits(records, (id) => {
      const target = targets.get(id)
      return target && target !== id ? target : null
    }),
    ...merged.flatMap((id) => {
      const target = isBack(id) ? null : readTask(tasks, records, targets.get(id))
      const lost = readTask(tasks, records, id)
      return target && lost ? lateJudgements(tasks.get(id)!, lost, target) : []
    }),
  ]
}

/** @param targetOf the task a record on this task goes to, or null when it stays */
export function moveEdits(
  { observations, wishes, decisions }: DepartmentCollections,
  targetOf: (id: TaskId) => TaskId | null,
): Edit[] {
  const moved = (root: string, list: readonly { readonly id: string; readonly taskId?: TaskId | null }[]) =>
    list.flatMap(({ id, taskId }): Edit[] => {
      const target = taskId ? targetOf(taskId) : null
      return target ? [{ kind: 'set', root, id, field: 'taskId', value: target }] : []
    })
  return [
    ...moved('observations', observations.list()),
    ...moved('wishes', wishes.list()),
    ...moved('decisions', decisions.list()),
  ]
}

/**
 * Where a merged task went, over any number of merges; null when its target is gone. Two tablets may have merged two
 * tasks into each other: then it is the first of them by id.
 */
export const mergedTarget = (doc: Y.Doc, id: TaskId): TaskId | null =>
  mergedInto(doc, 'tasks', id) as TaskId | null

/** The same for a record of any root whose records are merged. */
export function mergedInto(doc: Y.Doc, root: 'tasks' | 'people', id: string): string | null {
  const records = openRecords(doc, root)
  const walked: string[] = []
  for (let at: unknown = id; typeof at === 'string'; ) {
    const from = walked.indexOf(at)
    if (from >= 0) return walked.slice(from).sort(compareText)[0]!
    walked.push(at)
    const record = records.get(at)
    if (!(record instanceof Y.Map)) return null
    if (!isRemoved(doc, root, at, record)) return at
    at = record.get('mergedInto')
  }
  return null
}

/** Ids of the records that went up in another and were removed. */
export function mergedIds(doc: Y.Doc, root: 'tasks' | 'people'): string[] {
  const isMerged = (record: RecordMap) =>
    record instanceof Y.Map && record.has('removedAt') && typeof record.get('mergedInto') === 'string'
  return [...openRecords(doc, root)].flatMap(([id, record]) => (isMerged(record) ? [id] : []))
}

export const bringBack = (root: 'tasks' | 'people', id: string): Edit[] =>
  ['removedAt', 'mergedInto'].map((field) => ({ kind: 'set', root, id, field, value: undefined }))

function readTask(
  tasks: Y.Map<RecordMap>,
  records: DepartmentCollections,
  id: TaskId | null | undefined,
): TaskRecord | null {
  const task = id ? tasks.get(id) : undefined
  return id && task instanceof Y.Map ? records.tasks.root.read(id, plainFields(task)) : null
}

/** Field of a merged task: the ids of its judgements that the merge knew of, so that only later ones count as late. */
export const MERGED_JUDGEMENTS = 'mergedJudgements'

/** Judgements that came to a task after its merge, where their analyst left the target open. */
function lateJudgements(raw: RecordMap, merged: TaskRecord, target: TaskRecord): Edit[] {
  const known = raw.get(MERGED_JUDGEMENTS)
  const seen = new Set<unknown>(Array.isArray(known) ? known : [])
  const late = judgementsOf(merged).filter(({ judgement }) => !seen.has(judgement.id))
  if (late.length === 0) return []
  const isOpen = ({ field, judgement }: Judged) =>
    !target.judgements[field]?.some(({ by }) => by === judgement.by)
  return [
    ...late.filter(isOpen).map((each) => judgementEdit(target.id, each)),
    knownEdit(merged.id, [...seen, ...late.map(({ judgement }) => judgement.id)] as string[]),
  ]
}

export const knownEdit = (id: TaskId, judgementIds: readonly string[]): Edit => ({
  kind: 'set',
  root: 'tasks',
  id,
  field: MERGED_JUDGEMENTS,
  value: [...judgementIds].sort(compareText),
})

/** A judgement and the field it is about. */
export interface Judged {
  readonly field: JudgedField
  readonly judgement: Judgement
}

export const judgementsOf = (task: TaskRecord): Judged[] =>
  JUDGED_FIELDS.flatMap((field) =>
    ((task.judgements[field] ?? []) as readonly Judgement[]).map((judgement) => ({ field, judgement })),
  )

export function judgementEdit(taskId: TaskId, { field, judgement: { by, ...stored } }: Judged): Edit {
  return { kind: 'set', root: 'tasks', id: taskId, field: judgementKey(field, by), value: stored }
}
