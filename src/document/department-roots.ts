import * as v from 'valibot'
import { FINDING_KINDS, FINDING_STATUSES, VALIDATION_VERDICTS } from '../records/case-file.ts'
import type {
  FindingRecord,
  InterviewRecord,
  JobRecord,
  NoteRecord,
  ObservationRecord,
  ProcessRecord,
  ValidationRecord,
  WishRecord,
} from '../records/document-records.ts'
import type { DepartmentId } from '../records/ids.ts'
import { type Decision, JUDGED_FIELDS } from '../records/judgement.ts'
import { WISHES } from '../records/scales.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { type Root, rootOf } from './root.ts'
import {
  amount,
  caseId,
  extra,
  flag,
  id,
  json,
  maybeText,
  members,
  oneOf,
  optionalId,
  rank,
  sources,
  text,
} from './schemas.ts'
import { isJudgedValue, taskRoot } from './task-root.ts'

export interface DepartmentRoots {
  readonly processes: Root<ProcessRecord>
  readonly jobs: Root<JobRecord>
  readonly tasks: Root<TaskRecord>
  readonly decisions: Root<Decision>
  readonly observations: Root<ObservationRecord>
  readonly interviews: Root<InterviewRecord>
  readonly notes: Root<NoteRecord>
  readonly wishes: Root<WishRecord>
  readonly findings: Root<FindingRecord>
  readonly validations: Root<ValidationRecord>
}

/** The root maps of a department's document. The records carry its id without storing it in each. */
export function departmentRoots(departmentId: DepartmentId): DepartmentRoots {
  const own = { departmentId: v.optional(v.literal(departmentId), departmentId) }
  return {
    processes: rootOf('processes', {}, v.object({ ...own, id, name: v.string(), core: flag, rank, extra })),
    jobs: rootOf(
      'jobs',
      {},
      v.object({ ...own, id, name: v.string(), scale: amount, hourlyCost: amount, fte: amount, rank, extra }),
    ),
    tasks: taskRoot(departmentId),
    decisions: rootOf('decisions', {}, decision),
    observations: rootOf('observations', { load: 'set', note: 'text' }, v.object({ ...own, ...observation })),
    interviews: rootOf(
      'interviews',
      {},
      v.object({
        ...own,
        id,
        personId: id,
        date: text,
        interviewer: maybeText,
        guideId: maybeText,
        caseId,
        extra,
      }),
    ),
    notes: rootOf(
      'notes',
      { text: 'text' },
      v.object({ id, interviewId: id, topic: text, text, important: flag, caseId, rank, extra }),
    ),
    wishes: rootOf(
      'wishes',
      {},
      v.object({ id, interviewId: id, taskId: id, wish: v.picklist(WISHES), note: maybeText, rank, extra }),
    ),
    findings: rootOf('findings', { text: 'text', sources: 'set' }, v.object({ ...own, ...finding })),
    validations: rootOf(
      'validations',
      {},
      v.object({
        id,
        findingId: id,
        personId: id,
        verdict: v.picklist(VALIDATION_VERDICTS),
        text: maybeText,
        at: text,
        extra,
      }),
    ),
  }
}

/** One whose value its field cannot have is skipped: calculations would rest on it. */
const decision = v.pipe(
  v.object({
    id,
    taskId: id,
    field: v.picklist(JUDGED_FIELDS),
    value: v.unknown(),
    settles: members,
    by: id,
    at: text,
    reason: maybeText,
  }),
  v.check(({ field, value }) => isJudgedValue(field, value)),
)

const observation = {
  id,
  kind: v.picklist(['interval', 'instant', 'note']),
  start: v.string(),
  end: v.fallback(v.nullable(v.string()), null),
  observer: maybeText,
  by: maybeText,
  device: maybeText,
  count: v.fallback(v.optional(v.number()), undefined),
  jobId: optionalId,
  personId: optionalId,
  taskId: optionalId,
  location: text,
  environment: json,
  load: members,
  note: text,
  interruptedBy: v.fallback(v.nullable(v.string()), null),
  extra,
}

const finding = {
  id,
  kind: oneOf(FINDING_KINDS, 'suggestion'),
  text,
  sources,
  status: oneOf(FINDING_STATUSES, 'draft'),
  extra,
}
