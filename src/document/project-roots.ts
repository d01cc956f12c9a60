import * as v from 'valibot'
import type { CandidateProfileRecord } from '../records/candidate-profile.ts'
import { ANALYST_COLOURS, type DeviceRecord, type KeyChangeRecord } from '../records/device-record.ts'
import type {
  AnalystRecord,
  DepartmentRecord,
  FunctionRecord,
  GuideRecord,
  GuideTopicRecord,
  NotSameRecord,
  ParameterChangeRecord,
  PersonRecord,
  ProjectRecord,
  ScenarioRecord,
} from '../records/document-records.ts'
import type { PlanDraftRecord } from '../records/plan-draft.ts'
import { ADVICE_ROOTS, type AdviceRoots } from './advice-roots.ts'
import { CANDIDATE_PROFILE_ROOT } from './candidate-profile-root.ts'
import { DEVICE_ROOTS } from './device-roots.ts'
import { FUNCTION_ROOT } from './function-root.ts'
import { PEOPLE_ROOT } from './people-root.ts'
import { PLAN_ROOT } from './plan-root.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { type Root, rootOf } from './root.ts'
import { SCENARIO_ROOT } from './scenario-root.ts'
import { amount, caseId, extra, id, mark, members, rank, text } from './schemas.ts'

export { PROJECT_KEY } from './project-root.ts'

export interface ProjectRoots extends AdviceRoots {
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
  readonly plans: Root<PlanDraftRecord>
  readonly candidateProfiles: Root<CandidateProfileRecord>
  readonly notSame: Root<NotSameRecord>
  readonly devices: Root<DeviceRecord>
  readonly keyChanges: Root<KeyChangeRecord>
}

const colour = v.fallback(v.optional(v.picklist(ANALYST_COLOURS)), undefined)

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
  people: PEOPLE_ROOT,
  analysts: rootOf('analysts', {}, v.object({ id, name: text, colour })),
  functions: FUNCTION_ROOT,
  scenarios: SCENARIO_ROOT,
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
  plans: PLAN_ROOT,
  candidateProfiles: CANDIDATE_PROFILE_ROOT,
  notSame: rootOf(
    'notSame',
    {},
    v.object({ id, root: v.picklist(['tasks', 'people']), ids: members, by: id, at: text }),
  ),
  ...ADVICE_ROOTS,
  ...DEVICE_ROOTS,
}
