import type {
  LineAnswerRecord,
  RecordingRecord,
  RevisionRecord,
  ValidationRecord,
  ValidationSessionRecord,
} from '../records/answer.ts'
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
  WishRecord,
} from '../records/document-records.ts'
import type { FeedbackRemarkRecord, FeedbackSessionRecord, FeedbackVoteRecord } from '../records/feedback.ts'
import type { AnalystId } from '../records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../records/judgement.ts'
import type { FloorPlanRecord, MediaRecord, PlaceRecord } from '../records/media.ts'
import { MEDIA_PIECE } from '../records/media-pieces.ts'
import { MILESTONES } from '../records/milestone.ts'
import {
  COMPANY,
  type CorrectionRecord,
  type ExclusionRecord,
  type InterruptionRecord,
  type ModifierRecord,
  type SchemeRecord,
  type SituationRecord,
} from '../records/observing.ts'
import type { PlanDraftRecord } from '../records/plan-draft.ts'
import type { PracticeRunRecord } from '../records/practice.ts'
import type { ClaimAcceptanceRecord, ReportTextRecord } from '../records/report-text.ts'
import type { SampleRecord, SamplingPlanRecord, SamplingRoundRecord } from '../records/sampling.ts'
import type {
  GuidanceStepRecord,
  ImplicationRecord,
  RegulationRecord,
  RiskRecord,
  ScenarioActionRecord,
} from '../records/scenario-parts.ts'
import type { ScoreRoundRecord } from '../records/score-round.ts'
import type { ReadingRemarkRecord, SecondReadingRecord } from '../records/second-reading.ts'
import type { Source } from '../records/task.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { askedFields } from './asked-answers.ts'
import { carriesFields } from './candidate-profile-root.ts'
import { departmentRoots } from './department-roots.ts'
import type { AddEdit, Edit } from './edit.ts'
import { MODIFIER, OPTION, STROKE, WITH } from './observing-roots.ts'
import { planFields } from './plan-root.ts'
import { prefixedFields } from './prefixed-fields.ts'
import { milestoneField, topicField } from './project-root.ts'
import { PROJECT_ROOTS } from './project-roots.ts'
import type { FieldKind, Root } from './root.ts'
import { assumedFields, CHECK, linesFields, valueFields } from './scenario-root.ts'
import { sourceMember } from './source-member.ts'
import { judgementKey } from './task-root.ts'
import { PIECE } from './validation-roots.ts'

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
  readonly lineAnswers: LineAnswerRecord
  readonly revisions: RevisionRecord
  readonly validationSessions: ValidationSessionRecord
  readonly recordings: RecordingRecord
  readonly secondReadings: SecondReadingRecord
  readonly readingRemarks: ReadingRemarkRecord
  readonly scoreRounds: ScoreRoundRecord
  readonly interruptions: InterruptionRecord
  readonly situations: SituationRecord
  readonly modifiers: ModifierRecord
  readonly exclusions: ExclusionRecord
  readonly schemes: SchemeRecord
  readonly corrections: CorrectionRecord
  readonly samplingPlans: SamplingPlanRecord
  readonly samplingRounds: SamplingRoundRecord
  readonly samples: SampleRecord
  readonly media: MediaRecord
  readonly floorPlans: FloorPlanRecord
  readonly places: PlaceRecord
  readonly practiceRuns: PracticeRunRecord
  readonly implications: ImplicationRecord
  readonly risks: RiskRecord
  readonly guidanceSteps: GuidanceStepRecord
  readonly scenarioActions: ScenarioActionRecord
  readonly regulations: RegulationRecord
  readonly feedbackSessions: FeedbackSessionRecord
  readonly feedbackRemarks: FeedbackRemarkRecord
  readonly feedbackVotes: FeedbackVoteRecord
  readonly reportTexts: ReportTextRecord
  readonly claimAcceptances: ClaimAcceptanceRecord
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
    const apart = KEPT_APART[`${root}.${field}`]
    if (apart) return apart(value as never, before)
    return [[field, value]]
  })
}

/** Fields that documents keep as several, by root and field. */
const KEPT_APART: Readonly<Record<string, (value: never, before?: object) => readonly Stored[]>> = {
  'tasks.judgements': (held: TaskRecord['judgements']) => judgementFields(held),
  'project.businessAnalysis': (topics: BusinessTexts) => topicFields(topics),
  'project.done': (done: ProjectRecord['done']) => doneFields(done),
  'plans.functions': (functions: Functions, before) =>
    planFields(functions, (before as PlanDraftRecord | undefined)?.functions),
  'functions.asked': (asked: FunctionRecord['asked']) => askedFields(asked),
  'functions.about': (about: FunctionRecord['about']) => prefixedFields('about.', about),
  'scenarios.assumed': (values: ScenarioRecord['assumed']) => assumedFields(values),
  'scenarios.valueCase': (values: ScenarioRecord['valueCase']) => valueFields(values),
  'scenarios.lines': (lines: ScenarioRecord['lines']) => linesFields(lines),
  'scenarios.checks': (checks: ScenarioRecord['checks']) => prefixedFields(CHECK, checks),
  'candidateProfiles.demands': (demands: Carried) => carriesFields(demands),
  'findings.asked': (asked: FindingRecord['asked']) => prefixedFields('asked.', asked),
  'findings.passed': (passed: FindingRecord['passed']) => prefixedFields('passed.', passed),
  'findings.readAgain': (read: FindingRecord['readAgain']) => prefixedFields('readAgain.', read),
  'findings.spoke': (spoke: FindingRecord['spoke']) => prefixedFields('spoke.', spoke),
  'scoreRounds.done': (done: ScoreRoundRecord['done']) => prefixedFields('done.', done),
  'scoreRounds.scores': (scores: ScoreRoundRecord['scores']) => prefixedFields('scores.', scores),
  'observations.company': (company: ObservationRecord['company']) =>
    COMPANY.map((code) => [`${WITH}${code}`, company?.includes(code) ? true : undefined] as const),
  'observations.modifiers': (held: ObservationRecord['modifiers']) => prefixedFields(MODIFIER, held),
  'modifiers.options': (options: ModifierRecord['options']) => prefixedFields(OPTION, options),
  'floorPlans.strokes': (strokes: FloorPlanRecord['strokes']) => prefixedFields(STROKE, strokes),
  'media.pieces': (pieces: MediaRecord['pieces']) => prefixedFields(MEDIA_PIECE, pieces),
  'recordings.pieces': (pieces: RecordingRecord['pieces']) => prefixedFields(PIECE, pieces),
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
