import * as v from 'valibot'
import { FINDING_KINDS, FINDING_STATUSES } from '../records/case-file.ts'
import type {
  FindingRecord,
  InterviewRecord,
  JobRecord,
  NoteRecord,
  ObservationRecord,
  ProcessRecord,
  WishRecord,
} from '../records/document-records.ts'
import { FIGURE_KINDS } from '../records/finding-additions.ts'
import type { DepartmentId } from '../records/ids.ts'
import { type Decision, JUDGED_FIELDS } from '../records/judgement.ts'
import { WISHES } from '../records/scales.ts'
import type { TaskRecord } from '../records/task-record.ts'
import {
  OBSERVATION_VALUES,
  OBSERVING_ROOTS,
  type ObservingRoots,
  observationRoot,
} from './observing-roots.ts'
import { readPrefixed } from './prefixed-fields.ts'
import { type Root, rootOf } from './root.ts'
import {
  amount,
  caseId,
  extra,
  flag,
  id,
  json,
  mark,
  maybeText,
  members,
  oneOf,
  optionalId,
  rank,
  sources,
  text,
} from './schemas.ts'
import { isJudgedValue, taskRoot } from './task-root.ts'
import { VALIDATION_ROOTS, type ValidationRoots } from './validation-roots.ts'

export interface DepartmentRoots extends ValidationRoots, ObservingRoots {
  readonly processes: Root<ProcessRecord>
  readonly jobs: Root<JobRecord>
  readonly tasks: Root<TaskRecord>
  readonly decisions: Root<Decision>
  readonly observations: Root<ObservationRecord>
  readonly interviews: Root<InterviewRecord>
  readonly notes: Root<NoteRecord>
  readonly wishes: Root<WishRecord>
  readonly findings: Root<FindingRecord>
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
    observations: observationRoot(v.object({ ...own, ...observation })),
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
      v.object({
        id,
        interviewId: id,
        topic: text,
        text,
        important: flag,
        by: maybeText,
        caseId,
        rank,
        extra,
      }),
    ),
    wishes: rootOf(
      'wishes',
      {},
      v.object({ id, interviewId: id, taskId: id, wish: v.picklist(WISHES), note: maybeText, rank, extra }),
    ),
    findings: findingRoot(v.object({ ...own, ...finding })),
    ...VALIDATION_ROOTS,
    ...OBSERVING_ROOTS,
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
  ...OBSERVATION_VALUES,
  caseId,
  extra,
}

/** Whom it is to be put to, which warnings were passed, and what was read again are values of their own. */
const findingRoot = (facts: v.GenericSchema<unknown, object>): Root<FindingRecord> => ({
  name: 'findings',
  kinds: { text: 'text', sources: 'set' },
  read: (key, fields) => {
    const read = v.safeParse(facts, { ...fields, id: key })
    if (!read.success) return null
    const asked = readPrefixed(fields, 'asked.', said)
    const passed = readPrefixed(fields, 'passed.', v.object({ ...said.entries, reason: v.string() }))
    const readAgain = readPrefixed(fields, 'readAgain.', v.object({ ...said.entries, wording: v.string() }))
    const spoke = readPrefixed(fields, 'spoke.', said)
    return {
      ...read.output,
      ...(asked && { asked }),
      ...(passed && { passed }),
      ...(readAgain && { readAgain }),
      ...(spoke && { spoke }),
    } as FindingRecord
  },
})

const said = v.object({ by: id, at: v.string() })

const finding = {
  id,
  kind: oneOf(FINDING_KINDS, 'suggestion'),
  text,
  sources,
  status: oneOf(FINDING_STATUSES, 'draft'),
  made: mark,
  suggestion: maybeText,
  figures: v.fallback(
    v.optional(v.array(v.object({ kind: v.picklist(FIGURE_KINDS), id, value: v.number() }))),
    undefined,
  ),
  extra,
}
