import type { CandidateProfileRecord } from '../records/candidate-profile.ts'
import { BUSINESS_TOPICS } from '../records/case-file.ts'
import type { DeviceRecord, KeyChangeRecord } from '../records/device-record.ts'
import type {
  AnalystRecord,
  DepartmentRecord,
  FindingRecord,
  FunctionRecord,
  GuideRecord,
  GuideTopicRecord,
  InterviewRecord,
  JobRecord,
  NoteRecord,
  NotSameRecord,
  ObservationRecord,
  ParameterChangeRecord,
  PersonRecord,
  ProcessRecord,
  ProjectRecord,
  ScenarioRecord,
  ValidationRecord,
  WishRecord,
} from '../records/document-records.ts'
import type { AnalystId } from '../records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../records/judgement.ts'
import { MILESTONES } from '../records/milestone.ts'
import type { PlanDraftRecord } from '../records/plan-draft.ts'
import type { Source } from '../records/task.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { askedFields } from './asked-answers.ts'
import { carriesFields } from './candidate-profile-root.ts'
import { departmentRoots } from './department-roots.ts'
import type { AddEdit, Edit } from './edit.ts'
import { planFields } from './plan-root.ts'
import { milestoneField, topicField } from './project-root.ts'
import { PROJECT_ROOTS } from './project-roots.ts'
import type { FieldKind, Root } from './root.ts'
import { assumedFields, linesFields, valueFields } from './scenario-root.ts'
import { sourceMember } from './source-member.ts'
import { judgementKey } from './task-root.ts'

/** The records of each root, by root name. */
export interface RecordsByRoot {
  readonly project: ProjectRecord
  readonly departments: DepartmentRecord
  readonly people: PersonRecord
  readonly analysts: AnalystRecord
  readonly functions: FunctionRecord
  readonly scenarios: ScenarioRecord
  readonly guides: GuideRecord
  readonly guideTopics: GuideTopicRecord
  readonly parameters: ParameterChangeRecord
  readonly plans: PlanDraftRecord
  readonly candidateProfiles: CandidateProfileRecord
  readonly notSame: NotSameRecord
  readonly devices: DeviceRecord
  readonly keyChanges: KeyChangeRecord
  readonly processes: ProcessRecord
  readonly jobs: JobRecord
  readonly tasks: TaskRecord
  readonly decisions: Decision
  readonly observations: ObservationRecord
  readonly interviews: InterviewRecord
  readonly notes: NoteRecord
  readonly wishes: WishRecord
  readonly findings: FindingRecord
  readonly validations: ValidationRecord
}
export type RootName = keyof RecordsByRoot

/** Kinds do not depend on the department; its id only fills in what is not stored. */
const ROOTS: Readonly<Record<string, Root<unknown>>> = { ...departmentRoots('' as never), ...PROJECT_ROOTS }

const NOT_STORED: Readonly<Record<string, readonly string[]>> = {
  tasks: ['departmentId'],
  processes: ['departmentId'],
  jobs: ['departmentId'],
  observations: ['departmentId'],
  interviews: ['departmentId'],
  findings: ['departmentId'],
}

/** The edit that adds a record, each field as the kind its root keeps it in. */
export function addRecordEdit<Name extends RootName>(root: Name, record: RecordsByRoot[Name]): AddEdit {
  const { kinds } = ROOTS[root]!
  const fields = storedFields(root, record)
  const ofKind = (kind: FieldKind) =>
    fields.filter(([field, value]) => kindOf(kinds, field) === kind && value !== undefined)
  const empty = (kind: FieldKind, value: unknown) =>
    Object.keys(kinds).flatMap((field) => (kinds[field] === kind ? [[field, value] as const] : []))
  return {
    kind: 'add',
    root,
    id: record.id as string,
    fields: {
      values: Object.fromEntries(ofKind('value')),
      texts: Object.fromEntries([
        ...empty('text', ''),
        ...ofKind('text').map(([field, value]) => [field, String(value ?? '')]),
      ]),
      sets: Object.fromEntries([
        ...empty('set', []),
        ...ofKind('set').map(([field, value]) => [field, membersOf(value)]),
      ]),
    },
  }
}

/**
 * The edits that bring a record's fields to the given values, each in the way its kind asks for.
 *
 * @param before the record as it reads now; needed to tell which members of a set go
 */
export function updateEdits<Name extends RootName>(
  root: Name,
  before: RecordsByRoot[Name],
  fields: Partial<RecordsByRoot[Name]>,
): Edit[] {
  const { kinds } = ROOTS[root]!
  const id = before.id as string
  return storedFields(root, fields, before).flatMap(([field, value]): Edit[] => {
    const kind = kindOf(kinds, field)
    if (kind === 'text') return [{ kind, root, id, field, text: String(value ?? '') }]
    if (kind === 'value') return [{ kind: 'set', root, id, field, value }]
    const held = membersOf((before as unknown as Readonly<Record<string, unknown>>)[field])
    const wanted = membersOf(value)
    return [
      ...held.filter((member) => !wanted.includes(member)).map((member) => ({ member, on: false })),
      ...wanted.filter((member) => !held.includes(member)).map((member) => ({ member, on: true })),
    ].map((change) => ({ kind: 'member', root, id, field, ...change }))
  })
}

type Stored = readonly [field: string, value: unknown]

const kindOf = (kinds: Root<unknown>['kinds'], field: string): FieldKind =>
  Object.hasOwn(kinds, field) ? kinds[field]! : 'value'

/** The fields of a record as documents name them. @param before the record as it was, where there was one */
function storedFields(root: RootName, record: object, before?: object): Stored[] {
  return Object.entries(record).flatMap(([field, value]): readonly Stored[] => {
    if (field === 'id' || NOT_STORED[root]?.includes(field)) return []
    if (root === 'tasks' && field === 'judgements') return judgementFields(value as TaskRecord['judgements'])
    if (root === 'project' && field === 'businessAnalysis') return topicFields(value as BusinessTexts)
    if (root === 'project' && field === 'done') return doneFields(value as ProjectRecord['done'])
    if (root === 'plans' && field === 'functions')
      return planFields(value as Functions, (before as PlanDraftRecord | undefined)?.functions)
    if (root === 'functions' && field === 'asked') return [...askedFields(value as FunctionRecord['asked'])]
    if (root === 'scenarios' && field === 'assumed') return assumedFields(value as ScenarioRecord['assumed'])
    if (root === 'scenarios' && field === 'valueCase')
      return valueFields(value as ScenarioRecord['valueCase'])
    if (root === 'scenarios' && field === 'lines') return linesFields(value as ScenarioRecord['lines'])
    if (root === 'candidateProfiles' && field === 'demands') return [...carriesFields(value as Carried)]
    return [[field, value]]
  })
}

type Functions = PlanDraftRecord['functions']
type Carried = CandidateProfileRecord['demands']

type BusinessTexts = ProjectRecord['businessAnalysis']

const topicFields = (topics: BusinessTexts): Stored[] =>
  BUSINESS_TOPICS.flatMap((topic) =>
    topics && Object.hasOwn(topics, topic) ? [[topicField(topic), topics[topic]] as const] : [],
  )

/** A milestone that is named without a mark is taken back. */
const doneFields = (done: ProjectRecord['done']): Stored[] =>
  MILESTONES.flatMap((milestone) =>
    done && Object.hasOwn(done, milestone) ? [[milestoneField(milestone), done[milestone]] as const] : [],
  )

const judgementFields = (judgements: TaskRecord['judgements']): Stored[] =>
  Object.entries(judgements).flatMap(([field, list]) =>
    (list as readonly Judgement[]).map(
      ({ by, ...stored }) => [judgementKey(field as JudgedField, by), stored] as const,
    ),
  )

/** Members of a set field: texts as they are, sources by their ids. */
const membersOf = (value: unknown): string[] =>
  ((value ?? []) as readonly (string | Source)[]).map((each) =>
    typeof each === 'string' ? each : sourceMember(each),
  )

/** Hides a record. It stays in the document, so that edits made elsewhere meanwhile are not lost. */
export const removeEdit = (root: RootName, id: string, by: AnalystId, at: string): Edit => ({
  kind: 'set',
  root,
  id,
  field: 'removedAt',
  value: { by, at },
})

/** One analyst's judgement; `value` undefined takes it back. */
export function judgeEdit<Field extends JudgedField>(
  taskId: string,
  field: Field,
  judgement: Omit<Judgement<Field>, 'value'> & { readonly value: JudgedValues[Field] | undefined },
): Edit {
  const { by, value, ...rest } = judgement
  return {
    kind: 'set',
    root: 'tasks',
    id: taskId,
    field: judgementKey(field, by),
    value: value === undefined ? undefined : { ...rest, value },
  }
}
