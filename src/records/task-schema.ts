import * as v from 'valibot'
import { DAYPARTS } from './daypart.ts'
import { amount, id, level, listOf, name, oneOf, record, text } from './field-schema.ts'
import { PERIODS } from './frequency.ts'
import type { DepartmentId, InterviewId, JobId, NoteId, ObservationId, ProcessId, TaskId } from './ids.ts'
import { ORIGINS, RISKS, VERDICTS, WISHES } from './scales.ts'
import type { Task } from './task.ts'

/** Most hours a week a task or an allocation may have; far above any department, so that only slips are caught. */
export const MAX_HOURS = 10_000

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

const daypartsSchema = v.pipe(
  listOf(oneOf(DAYPARTS)),
  v.minLength(1, 'range'),
  v.check((dayparts) => new Set(dayparts).size === dayparts.length, 'duplicate'),
)

/** A task of a case file, with the format's defaults filled in. */
export const taskSchema: v.GenericSchema<unknown, Task> = record({
  id: id<TaskId>(),
  departmentId: id<DepartmentId>(),
  processId: id<ProcessId>(),
  jobIds: v.optional(listOf(id<JobId>()), () => []),
  name: name(500),
  description: v.optional(text(), ''),
  hoursPerWeek: amount(0, MAX_HOURS),
  frequency: record({ times: amount(0), per: oneOf(PERIODS) }),
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
