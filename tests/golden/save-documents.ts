/*
 * Saves the documents of a release, which every later version must open: run once per release with
 * `npx tsx tests/golden/save-documents.ts 0.2.0` and commit the files. Never write one again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as Y from 'yjs'
import { applyEdits, type Edit } from '../../src/document/edit.ts'
import { mergeTasks } from '../../src/document/merge-tasks.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../src/document/new-record.ts'
import { writeCase } from '../../src/exchange/write-case.ts'
import type { ScenarioRecord } from '../../src/records/document-records.ts'
import type {
  AnalystId,
  CandidateProfileId,
  FindingId,
  FunctionId,
  GuideId,
  GuideTopicId,
  ParameterChangeId,
  PersonId,
  PlanDraftId,
  RecordingId,
  ScenarioId,
  TaskId,
  ValidationSessionId,
} from '../../src/records/ids.ts'
import { outgoing } from '../../src/records/outgoing.ts'
import type { PlanDraftRecord } from '../../src/records/plan-draft.ts'
import { caseOf, departmentOf, documentsOf, parsed, taskOf } from '../support/case-documents.ts'
import { decision, judgement, observationRecord, taskRecord } from '../support/task-record.ts'
import { visibleState } from '../support/visible-state.ts'
import { wholeSample } from '../support/whole-case-sample.ts'

const GUIDE = 'guide' as GuideId
const AT = '2026-11-02T10:00:00+01:00'

const version = process.argv[2]
if (!version) throw new Error('which release? for example 0.2.0')

const documents = documentsOf(parsed(readFileSync('tests/support/cases/rich.json')))
const { project, projectDoc } = documents
const { id: floorId, doc: floorDoc, records: floor } = departmentOf(documents, 'd1')
const bedsId = taskOf({ records: floor }, 't1').id

/** What happened on the floor after the import; each part sees the part before it. */
const parts: readonly (() => readonly Edit[])[] = [
  () => [
    addRecordEdit('tasks', taskRecord('t3', { departmentId: floorId, name: 'Beds again' })),
    addRecordEdit('tasks', taskRecord('t4', { departmentId: floorId, name: 'Gone' })),
    addRecordEdit(
      'observations',
      observationRecord('o2', { departmentId: floorId, taskId: 't3' as TaskId, end: null }),
    ),
    judgeEdit(bedsId, 'knowledge', judgement('ben', 3)),
    judgeEdit(bedsId, 'hours', judgement('ben', 6)),
  ],
  () => [
    addRecordEdit(
      'decisions',
      decision(bedsId, 'knowledge', 3, floor.tasks.get(bedsId)!.judgements.knowledge!),
    ),
    removeEdit('tasks', 't4', 'ana' as AnalystId, AT),
    { kind: 'text', root: 'tasks', id: bedsId, field: 'description', text: 'with great care 😀' },
  ],
  () => {
    const [kept, other] = [floor.tasks.get(bedsId)!, floor.tasks.get('t3')!]
    return mergeTasks(floor, [], { kept, other, by: 'ana' as AnalystId, at: AT }).department
  },
]
for (const edits of parts) applyEdits(floorDoc, edits())
applyEdits(projectDoc, [
  addRecordEdit('analysts', { id: 'ana' as AnalystId, name: 'Ana' }),
  addRecordEdit('guides', { id: GUIDE, name: 'Short talk', rank: 'a0' }),
  addRecordEdit('guideTopics', {
    id: 'gt1' as GuideTopicId,
    guideId: GUIDE,
    topic: 'tasks',
    prompts: 'What did you do today?\nWhat was heavy?',
    rank: 'a0',
  }),
  addRecordEdit('guideTopics', {
    id: 'gt2' as GuideTopicId,
    guideId: GUIDE,
    topic: 'The shift before',
    prompts: '',
    rank: 'a1',
  }),
])
const draft: PlanDraftRecord = {
  id: 'draft1' as PlanDraftId,
  scope: floorId,
  by: 'ana' as AnalystId,
  forbidden: ['t3' as TaskId],
  functions: [
    {
      key: 'k1',
      name: 'Host',
      allocations: [{ taskId: bedsId, hours: 4.5, schedule: { 'mon-am': 2, 'wed-pm': 2.5 } }],
      pinned: [bedsId],
      whole: true,
      asked: { contact: { answer: 'good', reason: 'coffee with everybody' } },
    },
    { key: 'k2', name: '', allocations: [], pinned: [], whole: false, asked: {} },
  ],
}
applyEdits(projectDoc, [
  addRecordEdit('plans', draft),
  addRecordEdit('plans', { ...draft, id: 'draft2' as PlanDraftId, scope: '*', functions: [], forbidden: [] }),
  addRecordEdit('candidateProfiles', {
    id: 'group1' as CandidateProfileId,
    name: 'Group A',
    demands: { pace: 1, social: 3 },
    note: 'quiet in the morning',
    rank: 'a0',
  }),
  addRecordEdit('functions', {
    id: 'kept1' as FunctionId,
    name: 'Host',
    departmentIds: [floorId],
    allocations: draft.functions[0]!.allocations,
    description: '',
    note: '',
    asked: draft.functions[0]!.asked,
    draftKey: 'k1',
  }),
  addRecordEdit('parameters', {
    id: 'change1' as ParameterChangeId,
    departmentId: '*',
    path: 'demandWeights.pace',
    value: 3,
    by: 'ana' as AnalystId,
    at: AT,
  }),
])
const scenario: ScenarioRecord = {
  id: 'scenario1' as ScenarioId,
  name: 'Scenario A',
  functionIds: ['kept1' as FunctionId],
  implications: 'More time for residents.',
  rank: 'a0',
  costs: [{ label: 'uniform', eurosPerYear: 120 }],
  assumed: { wage: { from: 16, to: 16 }, usedShare: { from: 0.25, to: 0.75 } },
  valueCase: { belonging: 'Coffee with the team 😀' },
  lines: { advantages: 'Calm mornings\nFewer mistakes', externalPreconditions: 'A job coach' },
}
applyEdits(projectDoc, [
  addRecordEdit('scenarios', scenario),
  addRecordEdit('scenarios', { id: 'scenario2' as ScenarioId, name: '', rank: 'a1' }),
])
applyEdits(
  floorDoc,
  floor.interviews.list().flatMap((interview) => updateEdits('interviews', interview, { guideId: GUIDE })),
)

save('project', projectDoc, visibleState(project))
save('department', floorDoc, visibleState(floor))

/** What validation, scoring, advice and the report add, with what no file brings. */
const advised = documentsOf(wholeSample())
const asked = departmentOf(advised, 'd1')
applyEdits(asked.doc, [
  addRecordEdit('validationSessions', {
    ...{
      id: 'vs2' as ValidationSessionId,
      personId: 'm1' as PersonId,
      by: 'ana' as AnalystId,
      at: AT,
      way: 'file',
    },
    ...{ language: 'nl-simple', purpose: 'validate', skipped: ['f1'], missing: 'the stairs', consent: null },
    statements: [{ kind: 'finding', findingId: 'f1' as FindingId, text: 'T' }],
    signature: { width: 9, height: 9, strokes: [[1, 2, 3, 4]] },
    endedAt: AT,
    code: 'code',
  }),
  addRecordEdit('recordings', {
    ...{
      id: 'rec1' as RecordingId,
      personId: 'm1' as PersonId,
      mime: 'audio/webm',
      at: AT,
      pieces: ['AA', 'BB'],
    },
  }),
  addRecordEdit('scoreRounds', {
    ...{ id: 'round1', by: 'ana' as AnalystId, at: AT, closedAt: null, done: { ['ana' as AnalystId]: AT } },
  }),
])
save('project-advice', advised.projectDoc, visibleState(advised.project))
save('department-validation', asked.doc, visibleState(asked.records))
saveText(`tests/golden/cases/advice-${version}.json`, writeCase(outgoing(caseOf(advised))))

function saveText(path: string, text: string): void {
  if (existsSync(path)) throw new Error(`${path} was released: it stays as it is`)
  writeFileSync(path, text)
}

function save(name: string, doc: Y.Doc, visible: unknown): void {
  const path = `tests/golden/documents/${name}-${version}`
  if (existsSync(`${path}.bin`)) throw new Error(`${path}.bin was released: it stays as it is`)
  writeFileSync(`${path}.bin`, Y.encodeStateAsUpdate(doc))
  writeFileSync(`${path}.json`, `${JSON.stringify(visible, null, 1)}\n`)
}
