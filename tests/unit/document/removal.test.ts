import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openProjectDocument } from '../../../src/document/documents.ts'
import { applyEdits, type Edit, revertChanges } from '../../../src/document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { unseenRemoval } from '../../../src/document/removal.ts'
import type { RevisionRecord } from '../../../src/records/answer.ts'
import type {
  FindingRecord,
  InterviewRecord,
  NoteRecord,
  PersonRecord,
  ScenarioRecord,
} from '../../../src/records/document-records.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import type { RiskRecord } from '../../../src/records/scenario-parts.ts'
import { DEPARTMENT, Tablet } from '../../support/tablet.ts'
import { taskRecord } from '../../support/task-record.ts'

const AT = '2026-11-02T10:00:00+01:00'

describe('a record removed on one tablet and edited on another', () => {
  test('is shown again on both, and says who removed it', () => {
    const [ana, ben] = together(addRecordEdit('tasks', taskRecord('t1')))
    ana.do(removal('tasks', 't1'))
    ben.do(rename(ben, 'beds'))
    expect(ana.records.tasks.list()).toEqual([])
    ana.meet(ben)
    for (const { doc, records } of [ana, ben]) {
      expect(records.tasks.get('t1')?.name).toBe('beds')
      expect(unseenRemoval(doc, 'tasks', 't1')).toMatchObject({ by: 'ana', at: AT })
    }
  })

  test('goes for good by a removal that saw the edit, and stays by taking the removal back', () => {
    const [ana, ben] = together(addRecordEdit('tasks', taskRecord('t1')))
    ana.do(removal('tasks', 't1'))
    ben.do(rename(ben, 'beds'))
    ana.meet(ben)
    const gone = ben.do(removal('tasks', 't1'))
    ana.meet(ben)
    for (const { records } of [ana, ben]) expect(records.tasks.list()).toEqual([])

    ben.undo(gone)
    ben.do({ kind: 'set', root: 'tasks', id: 't1', field: 'removedAt', value: undefined })
    ana.meet(ben)
    for (const { doc, records } of [ana, ben]) {
      expect(records.tasks.get('t1')?.name).toBe('beds')
      expect(unseenRemoval(doc, 'tasks', 't1')).toBeNull()
    }
  })

  test('another place in a list is no edit that brings it back', () => {
    const [ana, ben] = together(
      addRecordEdit('jobs', { id: 'j1', departmentId: DEPARTMENT, name: 'Host', rank: 'a0' } as never),
    )
    ana.do(removal('jobs', 'j1'))
    ben.do({ kind: 'set', root: 'jobs', id: 'j1', field: 'rank', value: 'a1' })
    ana.meet(ben)
    expect(ana.records.jobs.list()).toEqual([])
  })

  test('what undo took away comes back when somebody wrote in it, and redo brings it back too', () => {
    const [ana, ben] = together()
    const added = ana.do(addRecordEdit('tasks', taskRecord('t1')))
    ana.meet(ben)
    const undone = ana.undo(added)
    expect(ana.records.tasks.list()).toEqual([])
    const again = ana.undo(undone.made)
    expect(ana.records.tasks.list()).toHaveLength(1)
    expect(again.left).toBe(0)
    ana.undo(again.made)
    ben.do(rename(ben, 'beds'))
    ana.meet(ben)
    expect(ana.records.tasks.get('t1')?.name).toBe('beds')
  })
})

test('a note made in an interview that was removed meanwhile brings the interview back', () => {
  const interview = { id: 'i1', departmentId: DEPARTMENT, personId: 'p1', date: '2026-11-02' }
  const [ana, ben] = together(addRecordEdit('interviews', interview as unknown as InterviewRecord))
  ana.do(removal('interviews', 'i1'))
  ben.do(addRecordEdit('notes', note('n1')))
  let told = 0
  ana.records.interviews.subscribe(() => told++)
  ana.meet(ben)
  expect(told).toBeGreaterThan(0)
  for (const { records } of [ana, ben]) expect(records.interviews.list()).toHaveLength(1)
  ben.do(removal('interviews', 'i1'))
  ana.meet(ben)
  for (const { records } of [ana, ben]) expect(records.interviews.list()).toEqual([])
})

test('a wording or a risk made elsewhere meanwhile brings its finding or scenario back', () => {
  const finding = { id: 'f1', departmentId: DEPARTMENT, kind: 'wish', text: 'Minder tillen', status: 'draft' }
  const [ana, ben] = together(addRecordEdit('findings', finding as unknown as FindingRecord))
  ana.do(removal('findings', 'f1'))
  const facts = { findingId: 'f1', text: 'Minder zwaar tillen', answers: [], by: 'ben', at: AT }
  ben.do(addRecordEdit('revisions', { id: 'r1', ...facts } as unknown as RevisionRecord))
  ana.meet(ben)
  for (const { records } of [ana, ben]) expect(records.findings.list()).toHaveLength(1)

  const doc = new Y.Doc()
  const records = openProjectDocument(doc)
  applyEdits(doc, [addRecordEdit('scenarios', { id: 's1', name: 'A' } as unknown as ScenarioRecord)])
  applyEdits(doc, [removal('scenarios', 's1')])
  expect(records.scenarios.list()).toEqual([])
  const risk = { id: 'k1', scenarioId: 's1', kind: 'other', chance: null, effect: null, rank: 'a0' }
  applyEdits(doc, [addRecordEdit('risks', { ...risk, text: '', mitigation: '' } as unknown as RiskRecord)])
  expect(records.scenarios.list()).toHaveLength(1)
})

test('a removal made before there were such parts still holds', () => {
  const finding = { id: 'f1', departmentId: DEPARTMENT, kind: 'wish', text: 'Minder tillen', status: 'draft' }
  const [ana] = together(addRecordEdit('findings', finding as unknown as FindingRecord))
  const record = ana.doc.getMap<Y.Map<unknown>>('findings').get('f1')!
  record.set('removedAt', { by: 'ana', at: AT, saw: SAW_BEFORE })
  expect(ana.records.findings.list()).toEqual([])
})

test('a removal of an older version, which says nothing of what it saw, is believed', () => {
  const [ana, ben] = together(addRecordEdit('tasks', taskRecord('t1')))
  ana.doc.getMap<Y.Map<unknown>>('tasks').get('t1')!.set('removedAt', { by: 'ana', at: AT })
  ben.do(rename(ben, 'beds'))
  ana.meet(ben)
  expect(ana.records.tasks.list()).toEqual([])
})

test('a removed person stays removed, whatever is written about them elsewhere', () => {
  const doc = new Y.Doc()
  const records = openProjectDocument(doc)
  const person = { id: 'p1', departmentId: DEPARTMENT, role: 'employee', code: 'M1', jobId: null, rank: '' }
  applyEdits(doc, [addRecordEdit('people', person as unknown as PersonRecord)])
  const changes = applyEdits(doc, [removal('people', 'p1')])
  applyEdits(doc, [{ kind: 'set', root: 'people', id: 'p1', field: 'code', value: 'M7' }])
  expect(records.people.list()).toEqual([])
  expect(unseenRemoval(doc, 'people', 'p1')).toBeNull()
  revertChanges(doc, changes)
  expect(records.people.get('p1')?.code).toBe('M7')
})

function together(...edits: readonly Edit[]): [Tablet, Tablet] {
  const [ana, ben] = [new Tablet('ana' as AnalystId), new Tablet('ben' as AnalystId)]
  ana.do(...edits)
  ana.meet(ben)
  return [ana, ben]
}

/** What a removal saw of that finding without answers. */
const SAW_BEFORE = '1:1anfp8z073p'

const removal = (root: Parameters<typeof removeEdit>[0], id: string) =>
  removeEdit(root, id, 'ana' as AnalystId, AT)

const rename = ({ records }: Tablet, name: string): Edit =>
  updateEdits('tasks', records.tasks.get('t1')!, { name })[0]!

const note = (id: string): NoteRecord =>
  ({ id, interviewId: 'i1', topic: '', text: 'Het tillen is zwaar.', rank: 'a0' }) as unknown as NoteRecord
