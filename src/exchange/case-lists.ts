import type * as v from 'valibot'
import { functionSchema, scenarioSchema } from '../records/advice-schema.ts'
import type { CaseFile } from '../records/case-file.ts'
import { findingSchema, interviewSchema, observationSchema } from '../records/fieldwork-schema.ts'
import { departmentSchema, jobSchema, personSchema, processSchema } from '../records/organisation-schema.ts'
import { taskSchema } from '../records/task-schema.ts'

export type ListName = Exclude<keyof CaseFile, 'format' | 'version' | 'project'>

interface CaseList {
  readonly schema: v.GenericSchema
  readonly required: boolean
}

/** The lists of a case, in the order of the format: what a record needs stands in a list before its own. */
export const CASE_LISTS: Readonly<Record<ListName, CaseList>> = {
  departments: { schema: departmentSchema, required: true },
  processes: { schema: processSchema, required: true },
  jobs: { schema: jobSchema, required: true },
  tasks: { schema: taskSchema, required: true },
  people: { schema: personSchema, required: false },
  observations: { schema: observationSchema, required: false },
  interviews: { schema: interviewSchema, required: false },
  findings: { schema: findingSchema, required: false },
  functions: { schema: functionSchema, required: false },
  scenarios: { schema: scenarioSchema, required: false },
}

export const LIST_NAMES = Object.keys(CASE_LISTS) as ListName[]
