import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit, removeEdit } from '../../../src/document/new-record.ts'
import { collectionsToOwnCase } from '../../../src/document/to-case.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import type { AnalystId, DeviceId } from '../../../src/records/ids.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { caseOf, departmentOf, documentsOf, parsed, taskOf, WORDS } from '../../support/case-documents.ts'
import { caseContract, schemaErrors } from '../../support/json-schema.ts'
import { OBSERVED, OBSERVING } from '../../support/observing-sample.ts'
import { judgement } from '../../support/task-record.ts'
import { wholeLooseCase, wholeSample } from '../../support/whole-case-sample.ts'

const AT = '2026-11-10T10:00:00+01:00'

test('all we add to a case comes out of the documents as it went in, and the case keeps to the format', () => {
  const once = writeCase(caseOf(documentsOf(wholeSample())))
  expect(schemaErrors(caseContract, JSON.parse(once))).toEqual([])
  const [given, out] = [wholeCase(wholeSample()), wholeCase(parsed(once))]
  for (const list of ['tasks', 'findings', 'interviews', 'functions', 'scenarios'] as const) {
    expect(out[list]).toEqual(given[list])
  }
  expect(out.sessions).toEqual(given.sessions)
  expect(out.feedback).toEqual(given.feedback)
  expect(out.observing).toEqual(given.observing)
  expect(out.observing).toEqual([OBSERVING])
  expect(out.observations[0]).toMatchObject(OBSERVED)
  expect(out.report).toEqual(given.report)
  expect(writeCase(caseOf(documentsOf(parsed(once))))).toBe(once)
})

test('what we add becomes records, so that the app shows it', () => {
  const documents = documentsOf(wholeSample())
  const { records } = departmentOf(documents, 'd1')
  expect(records.revisions.list()).toMatchObject([{ findingId: 'f1', text: 'T, rather so' }])
  const [revision] = records.revisions.list()
  const answers = records.validations.list()
  expect(revision!.answers.map((id) => answers.find((each) => each.id === id)?.text)).toEqual(['Rather so'])
  expect(answers.map(({ revisionId }) => revisionId).filter(Boolean)).toEqual([revision!.id])
  expect(records.findings.get('f1')).toMatchObject({ asked: { m1: { by: 'ana' }, m2: { by: 'ana' } } })
  expect(records.findings.get('f1')!.figures![0]!.id).toBe(taskOf({ records }, 't1').id)
  expect(records.lineAnswers.list()).toMatchObject([{ personId: 'm1', text: 'Much less' }])
  expect(records.readingRemarks.list()).toHaveLength(2)
  expect(records.validationSessions.list()).toMatchObject([{ id: 'vs1', brought: { statements: 3 } }])
  expect(documents.project.feedbackRemarks.list()[0]!.about.id).toBe(taskOf({ records }, 't1').id)
  expect(documents.project.scenarioActions.list().map(({ what }) => what)).toEqual(['Talk', 'Hire'])
  expect(documents.project.claimAcceptances.list()[0]!.claim).toBe(`task:${taskOf({ records }, 't1').id}`)
})

test('hands counted on two devices go out as one count, which no device is named in', () => {
  const documents = documentsOf(wholeSample())
  const [vote] = documents.project.feedbackVotes.list()
  const own = { ...vote!, id: 'other', yes: 2, device: 'west' as DeviceId }
  applyEdits(documents.projectDoc, [addRecordEdit('feedbackVotes', own)])
  const { feedback } = wholeCase(caseOf(documents))
  expect(feedback[0]!.votes).toEqual([{ about: vote!.about, yes: 7, no: 2, unsure: 6, at: vote!.at }])
})

test('what was recorded of observing becomes records; a photo is not in the file and says so', () => {
  const { records } = departmentOf(documentsOf(wholeSample()), 'd1')
  const task = taskOf({ records }, 't1').id
  expect(records.observations.get('o1')).toMatchObject({
    ...{ company: ['client', 'colleague'], pace: 'hurried', resumes: 'o2', placeId: 'pl1' },
    modifiers: { q1: 'heavy', q2: ['left', 'right'], q3: 12.5 },
    ...{ firstStart: '2026-09-09T13:47:00+02:00', firstEnd: '2026-09-09T13:49:00+02:00' },
  })
  expect(records.observations.get('o1')).not.toHaveProperty('extra.company')
  expect(records.interruptions.list()).toMatchObject([{ observationId: 'o1', kind: 'phone', device: '' }])
  expect(records.modifiers.get('q1')).toMatchObject({
    taskIds: [task],
    options: { heavy: { name: 'Heavy' } },
  })
  expect(records.exclusions.list().map(({ stops }) => stops)).toEqual(expect.arrayContaining([task, '*']))
  expect(records.corrections.list()[0]!.changes[0]).toMatchObject({ field: 'taskId', now: task })
  expect(records.schemes.get('scheme')).toMatchObject({ sector: 'care', locked: { by: 'ana' } })
  expect(records.samples.list()).toHaveLength(2)
  expect(records.samplingRounds.get('sr2')).toMatchObject({ missed: 'asleep' })
  expect(records.floorPlans.get('fp1')!.strokes).toEqual({ 0: [0, 0, 1, 1], 1: [0.5, 0.25] })
  expect(records.media.get('me1')).toMatchObject({ about: { id: task }, pieces: [{ bytes: 1234 }] })
})

test('what refers to something that is gone is left out of the file, and what is of a newer version is carried', () => {
  const loose = wholeLooseCase()
  const [first] = loose.observing as Record<string, unknown[]>[]
  const newer = { observationId: 'o1', kind: 'robot', at: AT, mood: 1 }
  const file = { ...loose, observing: [{ ...first, interruptions: [...first!.interruptions!, newer] }] }
  const documents = documentsOf(parsed(JSON.stringify(file)))
  const { doc } = departmentOf(documents, 'd1')
  const ana = 'ana' as AnalystId
  applyEdits(doc, [removeEdit('observations', 'o2', ana, AT), removeEdit('modifiers', 'q2', ana, AT)])
  const out = caseOf(documents) as CaseFile & { readonly observing: readonly object[] }
  expect(out.observing[1]).toEqual({ departmentId: 'd1', interruptions: [newer] })
  const [seen] = wholeCase(out).observations
  expect(seen).not.toHaveProperty('resumes')
  expect(seen!.modifiers!.map(({ id }) => id)).toEqual(['q1', 'q3'])
})

test('what is not wholly ours stays as it came, behind ours', () => {
  const loose = wholeLooseCase()
  const [scenario] = loose.scenarios as Record<string, unknown>[]
  const newer = { kind: 'continuity', chance: 2, effect: 1, text: 'x', mitigation: '', colour: 'red' }
  scenario!.risks = [newer, { kind: 'other', chance: null, effect: null, text: 'Ours', mitigation: '' }, 7]
  const out = caseOf(documentsOf(parsed(JSON.stringify(loose))))
  expect((out.scenarios[0] as unknown as Record<string, unknown>).risks).toEqual([
    { kind: 'other', chance: null, effect: null, text: 'Ours', mitigation: '' },
    newer,
    7,
  ])
})

test('codes, drawn signatures, sound and devices stay here', () => {
  const documents = documentsOf(wholeSample())
  const { doc } = departmentOf(documents, 'd1')
  applyEdits(doc, [
    addRecordEdit('validationSessions', {
      ...{ id: 'vs2' as never, personId: 'm1' as never, by: 'ana' as AnalystId, at: AT, way: 'file' },
      ...{ language: 'nl', purpose: 'validate', skipped: ['f1'], missing: '', consent: null, endedAt: null },
      statements: [{ kind: 'finding', findingId: 'f1' as never, text: 'SHOWN-TEXT' }],
      signature: { width: 9, height: 9, strokes: [[123456, 2]] },
      code: 'SECRET-CODE',
    }),
    addRecordEdit('recordings', {
      ...{ id: 'r' as never, personId: 'm1' as never, mime: 'audio/webm', at: AT, pieces: ['U09VTkQ'] },
    }),
    addRecordEdit('lineAnswers', {
      ...{ id: 'a' as never, personId: 'm1' as never, interviewId: 'i1' as never, noteId: 'n1' as never },
      ...{ verdict: 'agree', at: AT, recordingId: 'r' as never, sessionId: 'vs2' as never },
    }),
  ])
  const text = writeCase(caseOf(documents))
  for (const secret of ['SECRET-CODE', '123456', 'U09VTkQ', 'SHOWN-TEXT']) expect(text).not.toContain(secret)
  const session = wholeCase(caseOf(documents)).sessions.find(({ id }) => id === 'vs2')
  expect(session).toMatchObject({ signed: true, statements: 1, skipped: 1 })
})

test('the case for use within the app has the same content in the same order, under the ids records have here', () => {
  const documents = documentsOf(wholeSample())
  const own = collectionsToOwnCase(documents.project, documents.departments, WORDS)
  const out = caseOf(documents)
  expect(own.tasks.map(({ name }) => name)).toEqual(out.tasks.map(({ name }) => name))
  const { records } = departmentOf(documents, 'd1')
  expect(own.tasks.map(({ id }) => id)).toContain(taskOf({ records }, 't1').id)
  const ids = new Set(records.notes.list().map(({ id }) => id as string))
  for (const { notes = [] } of own.interviews) for (const { id } of notes) expect(ids.has(id!)).toBe(true)
  expect(wholeCase(own).interviews.map(({ answers }) => answers.length)).toEqual([1])
  expect(wholeCase(own).findings).toMatchObject([{ suggestion: `told-seen:${own.tasks[0]!.id}` }])
})

test('scores go out once both are done, and never while one is still blind', () => {
  const documents = documentsOf(wholeSample())
  const { doc, records } = departmentOf(documents, 'd1')
  const { id } = taskOf({ records }, 't1')
  applyEdits(doc, [
    judgeEdit(id, 'responsibility', judgement('cleo', 3)),
    addRecordEdit('scoreRounds', { id: 'r', by: 'ana' as AnalystId, at: AT, closedAt: null, done: {} }),
  ])
  const scores = () => wholeCase(caseOf(documents)).tasks[0]!.scores
  expect(scores().responsibility).toBeUndefined()
  applyEdits(doc, [{ kind: 'set', root: 'scoreRounds', id: 'r', field: 'closedAt', value: AT }])
  expect(scores().responsibility).toEqual([{ by: 'cleo', value: 3 }])
  expect(scores().knowledge).toHaveLength(2)
})
