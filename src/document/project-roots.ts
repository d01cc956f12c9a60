import * as v from 'valibot'
import type {
  AnalystRecord,
  DepartmentRecord,
  FunctionRecord,
  GuideRecord,
  GuideTopicRecord,
  ParameterChangeRecord,
  PersonRecord,
  ProjectRecord,
  ScenarioRecord,
} from '../records/document-records.ts'
import { ROLES } from '../records/scales.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { type Root, rootOf } from './root.ts'
import {
  amount,
  caseId,
  extra,
  id,
  json,
  mark,
  maybeText,
  members,
  oneOf,
  optionalId,
  rank,
  text,
} from './schemas.ts'

export { PROJECT_KEY } from './project-root.ts'

export interface ProjectRoots {
  /** One record, under PROJECT_KEY. */
  readonly project: Root<ProjectRecord>
  readonly departments: Root<DepartmentRecord>
  readonly people: Root<PersonRecord>
  readonly analysts: Root<AnalystRecord>
  readonly functions: Root<FunctionRecord>
  readonly scenarios: Root<ScenarioRecord>
  readonly guides: Root<GuideRecord>
  readonly guideTopics: Root<GuideTopicRecord>
  readonly parameters: Root<ParameterChangeRecord>
}

/** The root maps of a project's document: what spans its departments. */
export const PROJECT_ROOTS: ProjectRoots = {
  project: PROJECT_ROOT,
  departments: rootOf(
    'departments',
    { description: 'text', problem: 'text' },
    v.object({
      id,
      documentId: id,
      name: v.string(),
      description: text,
      problem: text,
      chosen: mark,
      caseId,
      rank,
      extra,
    }),
  ),
  people: rootOf(
    'people',
    {},
    v.object({
      id,
      departmentId: id,
      role: oneOf(ROLES, 'employee'),
      code: text,
      jobId: optionalId,
      consent: json,
      rank,
      extra,
    }),
  ),
  analysts: rootOf('analysts', {}, v.object({ id, name: text })),
  functions: rootOf(
    'functions',
    { description: 'text', note: 'text' },
    v.object({
      id,
      name: text,
      departmentIds: members,
      allocations: v.array(allocation()),
      description: text,
      note: maybeText,
      extra,
    }),
  ),
  scenarios: rootOf('scenarios', { implications: 'text' }, v.looseObject({ id, name: text, extra })),
  guides: rootOf('guides', {}, v.object({ id, name: text, rank })),
  guideTopics: rootOf(
    'guideTopics',
    { prompts: 'text' },
    v.object({ id, guideId: id, topic: text, prompts: text, rank }),
  ),
  parameters: rootOf(
    'parameters',
    {},
    v.object({ id, departmentId: id, path: id, value: amount, by: id, at: v.string() }),
  ),
}

function allocation() {
  return v.looseObject({ taskId: id, hours: v.number(), schedule: v.record(v.string(), v.number()) })
}
