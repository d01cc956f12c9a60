import * as v from 'valibot'
import {
  FINDING_KINDS,
  FINDING_STATUSES,
  type Finding,
  type Interview,
  type Observation,
  VALIDATION_VERDICTS,
} from './case-file.ts'
import {
  calendarDate,
  dateTime,
  flag,
  id,
  level,
  listOf,
  oneOf,
  optionalId,
  partialOf,
  record,
  text,
} from './field-schema.ts'
import type {
  DepartmentId,
  FindingId,
  InterviewId,
  JobId,
  NoteId,
  ObservationId,
  PersonId,
  TaskId,
} from './ids.ts'
import { ENVIRONMENT, WISHES } from './scales.ts'
import { sourceSchema } from './task-schema.ts'

export const observationSchema: v.GenericSchema<unknown, Observation> = record({
  id: id<ObservationId>(),
  departmentId: id<DepartmentId>(),
  kind: oneOf(['interval', 'instant', 'note']),
  start: dateTime(),
  end: v.optional(v.nullable(dateTime())),
  observer: v.optional(text()),
  jobId: optionalId<JobId>(),
  personId: optionalId<PersonId>(),
  taskId: optionalId<TaskId>(),
  location: v.optional(text()),
  environment: v.optional(partialOf(ENVIRONMENT, level())),
  load: v.optional(listOf(text())),
  note: v.optional(text()),
  interruptedBy: v.optional(v.nullable(v.string('type'))),
})

const noteSchema = record({
  id: v.optional(id<NoteId>()),
  topic: text(),
  text: text(),
  important: v.optional(flag()),
})

const wishSchema = record({ taskId: id<TaskId>(), wish: oneOf(WISHES), note: v.optional(text()) })

export const interviewSchema: v.GenericSchema<unknown, Interview> = record({
  id: id<InterviewId>(),
  departmentId: v.optional(id<DepartmentId>()),
  personId: id<PersonId>(),
  interviewer: v.optional(text()),
  date: calendarDate(),
  notes: v.optional(listOf(noteSchema)),
  wishes: v.optional(listOf(wishSchema)),
})

const validationSchema = record({
  personId: id<PersonId>(),
  verdict: oneOf(VALIDATION_VERDICTS),
  text: v.optional(text()),
  at: dateTime(),
})

export const findingSchema: v.GenericSchema<unknown, Finding> = record({
  id: id<FindingId>(),
  departmentId: id<DepartmentId>(),
  kind: oneOf(FINDING_KINDS),
  text: text(),
  sources: v.optional(listOf(sourceSchema)),
  status: v.optional(oneOf(FINDING_STATUSES)),
  validations: v.optional(listOf(validationSchema)),
})
