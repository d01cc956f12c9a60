import * as v from 'valibot'
import { DAYPARTS } from './daypart.ts'
import { amount, distinct, id, level, listOf, name, oneOf, record, text } from './field-schema.ts'
import { PERIODS } from './frequency.ts'
import type { DepartmentId, InterviewId, JobId, NoteId, ObservationId, ProcessId, TaskId } from './ids.ts'
import { ORIGINS, RISKS, VERDICTS, WISHES } from './scales.ts'
import type { Task } from './task.ts'

/** Most hours a week a task or an allocation may have; far above any department, so that only slips are caught. */
export const MAX_HOURS = 10_000

/** Most times per day, week, month or year; far above anything done by hand, so that only slips are caught. */
export const MAX_TIMES = 10_000

export const sourceSchema = record({
  observationId: v.optional(id<ObservationId>()),
  interviewId: v.optional(id<InterviewId>()),
  noteId: v.optional(id<NoteId>()),
})

const demandsSchema = record({
  independence: level(),
  social: level(),
  deadlines: level(),
  pace: level(),
  interruptions: level(),
  unpredictability: level(),
  physical: level(),
})

const daypartsSchema = v.pipe(distinct(oneOf(DAYPARTS)), v.minLength(1, 'range'))

/** A task of a case file, with the format's defaults filled in. */
export const taskSchema: v.GenericSchema<unknown, Task> = record({
  id: id<TaskId>(),
  departmentId: id<DepartmentId>(),
  processId: id<ProcessId>(),
  jobIds: v.optional(distinct(id<JobId>()), () => []),
  name: name(500),
  description: v.optional(text(), ''),
  hoursPerWeek: amount(0, MAX_HOURS),
  frequency: record({ times: amount(0, MAX_TIMES), per: oneOf(PERIODS) }),
  knowledge: level(),
  responsibility: level(),
  demands: demandsSchema,
  location: v.optional(text(), ''),
  dayparts: v.optional(v.nullable(daypartsSchema), null),
  wish: v.optional(oneOf(WISHES)),
  digitalisationRisk: v.optional(oneOf(RISKS), 'low'),
  origin: v.optional(oneOf(ORIGINS), 'existing'),
  override: v.optional(record({ verdict: oneOf(VERDICTS), reason: text(), by: v.optional(text()) })),
  sources: v.optional(listOf(sourceSchema), () => []),
})
