import * as v from 'valibot'
import {
  BUSINESS_TOPICS,
  type Department,
  type Job,
  type Person,
  type Process,
  type Project,
} from './case-file.ts'
import {
  amount,
  calendarDate,
  dateTime,
  flag,
  id,
  name,
  oneOf,
  optionalId,
  partialOf,
  record,
  text,
} from './field-schema.ts'
import type { DepartmentId, JobId, PersonId, ProcessId, ProjectId } from './ids.ts'
import { ROLES } from './scales.ts'

export const projectSchema: v.GenericSchema<unknown, Project> = record({
  id: v.optional(id<ProjectId>()),
  name: name(300),
  organisation: v.optional(text()),
  question: v.optional(text()),
  language: v.optional(oneOf(['nl', 'en'])),
  businessAnalysis: v.optional(partialOf(BUSINESS_TOPICS, text())),
})

export const departmentSchema: v.GenericSchema<unknown, Department> = record({
  id: id<DepartmentId>(),
  name: text(),
  description: v.optional(text()),
  problem: v.optional(text()),
})

export const processSchema: v.GenericSchema<unknown, Process> = record({
  id: id<ProcessId>(),
  departmentId: id<DepartmentId>(),
  name: text(),
  core: v.optional(flag(), false),
})

/** Far above any job, so that only slips are caught. */
export const MAX_SCALE = 1_000
/** Euro. */
export const MAX_HOURLY_COST = 100_000
export const MAX_FTE = 100_000

export const jobSchema: v.GenericSchema<unknown, Job> = record({
  id: id<JobId>(),
  departmentId: id<DepartmentId>(),
  name: text(),
  scale: v.optional(v.nullable(amount(0, MAX_SCALE))),
  hourlyCost: v.optional(v.nullable(amount(0, MAX_HOURLY_COST))),
  fte: v.optional(v.nullable(amount(0, MAX_FTE))),
})

const consentSchema = record({
  given: flag(),
  date: v.optional(calendarDate()),
  scope: v.optional(text()),
  withdrawnAt: v.optional(v.nullable(dateTime())),
})

export const personSchema: v.GenericSchema<unknown, Person> = record({
  id: id<PersonId>(),
  departmentId: id<DepartmentId>(),
  role: oneOf(ROLES),
  code: text(),
  jobId: optionalId<JobId>(),
  consent: v.optional(consentSchema),
})
