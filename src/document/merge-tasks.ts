import { sameJudgement } from '../records/agreement.ts'
import type { Allocation } from '../records/case-file.ts'
import { DAYPARTS, type WeekSchedule } from '../records/daypart.ts'
import type { FunctionRecord } from '../records/document-records.ts'
import type { AnalystId, TaskId } from '../records/ids.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { carrySources, joinSources } from './carried-lists.ts'
import type { DepartmentCollections } from './documents.ts'
import type { Edit } from './edit.ts'
import { removeEdit, updateEdits } from './new-record.ts'
import { type Judged, judgementEdit, judgementsOf, knownEdit, moveEdits } from './stray-edits.ts'

export interface MergeRequest {
  readonly kept: TaskRecord
  /** The duplicate: of the same department as `kept`, and not `kept` itself. */
  readonly other: TaskRecord
  readonly by: AnalystId
  /** Wall time with offset. */
  readonly at: string
}

export interface TaskMerge {
  readonly department: readonly Edit[]
  /** Functions that gave hours to the duplicate. */
  readonly project: readonly Edit[]
  /**
   * Judgements of the duplicate that stop counting, because the same analyst judged the kept task otherwise. They
   * stay on the removed record; show them before the merge.
   */
  readonly outvoted: readonly Judged[]
}

/**
 * The edits that make one task of two that are the same work: observations, wishes, decisions, sources and hours in
 * functions go to the kept task, its jobs are those of both, its empty facts are filled, and it takes each analyst's
 * judgement where that analyst gave it none. Hours told are not added up: both tasks told of the same work. The
 * duplicate is removed and says where it went, for what other tablets still hang on it (`strayEdits`).
 *
 * Undone like any edits. Cost: linear in the department's records.
 */
export function mergeTasks(
  records: DepartmentCollections,
  functions: readonly FunctionRecord[],
  { kept, other, by, at }: MergeRequest,
): TaskMerge {
  if (kept.id === other.id || kept.departmentId !== other.departmentId) {
    throw new Error('two different tasks of one department can be merged')
  }
  const ownOf = ({ field, judgement }: Judged) =>
    kept.judgements[field]?.find(({ by: analyst }) => analyst === judgement.by)
  const brought = judgementsOf(other)
  return {
    department: [
      ...moveEdits(records, (id) => (id === other.id ? kept.id : null)),
      ...updateEdits('tasks', kept, unitedFacts(kept, other)),
      ...brought.filter((each) => !ownOf(each)).map((each) => judgementEdit(kept.id, each)),
      knownEdit(
        other.id,
        brought.map(({ judgement }) => judgement.id),
      ),
      { kind: 'set', root: 'tasks', id: other.id, field: 'mergedInto', value: kept.id },
      removeEdit('tasks', other.id, by, at),
    ],
    project: functions.flatMap((each) => allocationEdits(each, kept.id, other.id)),
    outvoted: brought.filter((each) => {
      const own = ownOf(each)
      return own && !sameJudgement(own.value, each.judgement.value)
    }),
  }
}

/** Facts of the kept task that gain something from the duplicate; dayparts, risk and origin stand as they are. */
function unitedFacts(kept: TaskRecord, other: TaskRecord): Partial<TaskRecord> {
  const sources = [...joinSources(kept.sources, kept.extra), ...joinSources(other.sources, other.extra)]
  const extra = carrySources({ ...other.extra, ...kept.extra }, sources)
  return {
    jobIds: [...new Set([...kept.jobIds, ...other.jobIds])],
    sources,
    ...(kept.processId === null && { processId: other.processId }),
    ...(kept.frequency === null && { frequency: other.frequency }),
    ...(kept.location === '' && { location: other.location }),
    ...(kept.description === '' && { description: other.description }),
    ...(extra && Object.keys(extra).length > 0 && { extra }),
  }
}

function allocationEdits(record: FunctionRecord, kept: TaskId, other: TaskId): Edit[] {
  if (!record.allocations.some(({ taskId }) => taskId === other)) return []
  const united = new Map<TaskId, Allocation>()
  for (const each of record.allocations) {
    const taskId = each.taskId === other ? kept : each.taskId
    const before = united.get(taskId)
    united.set(taskId, before ? together(before, each) : { ...each, taskId })
  }
  return updateEdits('functions', record, { allocations: [...united.values()] })
}

const together = (a: Allocation, b: Allocation): Allocation => ({
  ...a,
  hours: a.hours + b.hours,
  schedule: Object.fromEntries(
    DAYPARTS.flatMap((daypart) => {
      const hours = (a.schedule[daypart] ?? 0) + (b.schedule[daypart] ?? 0)
      return hours > 0 ? [[daypart, hours]] : []
    }),
  ) as WeekSchedule,
})
