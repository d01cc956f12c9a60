import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/document/edit.ts'
import { updateEdits } from '../../../src/document/new-record.ts'
import { PROJECT_KEY } from '../../../src/document/project-roots.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import type { Mark } from '../../../src/records/milestone.ts'
import { caseOf, documentsOf, parsed } from '../../support/case-documents.ts'
import { fullCase } from '../../support/full-case.ts'
import { Tablet } from '../../support/tablet.ts'

const tick = (by: string): Mark => ({ by: by as AnalystId, at: '2026-11-20T10:00:00+01:00' })

const read = (file: object) => parsed(Buffer.from(JSON.stringify(file)))

function opened(file: object = fullCase()) {
  const documents = documentsOf(read(file))
  const project = () => documents.project.project.get(PROJECT_KEY)!
  return { ...documents, documents, record: project }
}

describe('the checklist', () => {
  test('keeps who ticked a line and when, and takes it back', () => {
    const { projectDoc, record } = opened()
    const ana = tick('ana')
    applyEdits(projectDoc, updateEdits('project', record(), { done: { 'step.commitment': ana } }))
    applyEdits(projectDoc, updateEdits('project', record(), { done: { 'phase.work': ana } }))
    expect(record().done).toEqual({ 'step.commitment': ana, 'phase.work': ana })
    applyEdits(projectDoc, updateEdits('project', record(), { done: { 'step.commitment': undefined } }))
    expect(record().done).toEqual({ 'phase.work': ana })
  })

  test('keeps what two tablets tick at the same time', () => {
    const { projectDoc, record } = opened()
    const other = new Tablet()
    const first = Object.assign(new Tablet(), { doc: projectDoc })
    first.meet(other)
    applyEdits(projectDoc, updateEdits('project', record(), { done: { 'step.commitment': tick('ana') } }))
    applyEdits(other.doc, updateEdits('project', record(), { done: { 'step.consent': tick('ben') } }))
    first.meet(other)
    expect(record().done).toEqual({ 'step.commitment': tick('ana'), 'step.consent': tick('ben') })
  })

  test('goes out with a case and comes back', () => {
    const { projectDoc, documents, record } = opened()
    const [department] = documents.project.departments.list()
    applyEdits(projectDoc, [
      ...updateEdits('project', record(), { done: { 'phase.advice': tick('ana') } }),
      ...updateEdits('departments', department!, { chosen: tick('ben') }),
    ])
    const file = caseOf(documents)
    expect(file.project).toMatchObject({ done: { 'phase.advice': tick('ana') } })
    const again = opened(file)
    expect(again.record().done).toEqual({ 'phase.advice': tick('ana') })
    expect(again.documents.project.departments.list().map(({ chosen }) => chosen)).toEqual([
      tick('ben'),
      undefined,
    ])
    expect(caseOf(again.documents)).toEqual(file)
  })

  test('leaves what is no tick of ours in a file as it came', () => {
    const odd = fullCase()
    const done = { 'step.commitment': tick('ana'), 'step.commit': true, 'phase.work': { by: 7 } }
    Object.assign(odd.project as object, { done })
    Object.assign((odd.departments as object[])[0]!, { chosen: 'perhaps' })
    const { documents, record } = opened(odd)
    expect(record().done).toEqual({ 'step.commitment': tick('ana') })
    expect(caseOf(documents).project).toMatchObject({ done })
    expect(caseOf(documents).departments[0]).toMatchObject({ chosen: 'perhaps' })
  })
})
