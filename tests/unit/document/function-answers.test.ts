import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { CandidateProfileId, FunctionId, PlanDraftId } from '../../../src/records/ids.ts'
import { caseOf, documentsOf, parsed } from '../../support/case-documents.ts'
import { fullCase } from '../../support/full-case.ts'
import { Tablet } from '../../support/tablet.ts'

const read = (file: object) => parsed(Buffer.from(JSON.stringify(file)))
const FN = 'fn1' as FunctionId

const CONTACT = { answer: 'good', reason: 'in the team' } as const
const AUTONOMY = { answer: 'bad', reason: '' } as const

describe('answers about the quality of a function', () => {
  test('of two tablets both stay', () => {
    const { project, projectDoc } = documentsOf(read(fullCase()))
    const other = new Tablet()
    const first = Object.assign(new Tablet(), { doc: projectDoc })
    first.meet(other)
    const record = project.functions.get(FN)!
    applyEdits(projectDoc, updateEdits('functions', record, { asked: { contact: CONTACT } }))
    applyEdits(other.doc, updateEdits('functions', record, { asked: { autonomy: AUTONOMY } }))
    first.meet(other)
    expect(project.functions.get(FN)?.asked).toEqual({ contact: CONTACT, autonomy: AUTONOMY })
  })

  test('go out with a case and come back; the draft it came from, drafts and candidates stay', () => {
    const documents = documentsOf(read(fullCase()))
    const { project, projectDoc } = documents
    applyEdits(projectDoc, [
      ...updateEdits('functions', project.functions.get(FN)!, {
        asked: { contact: CONTACT, autonomy: AUTONOMY },
        draftKey: 'k1',
      }),
      addRecordEdit('plans', {
        id: 'p1' as PlanDraftId,
        scope: '*',
        by: 'ana' as never,
        functions: [],
        forbidden: [],
      }),
      addRecordEdit('candidateProfiles', {
        id: 'c1' as CandidateProfileId,
        name: 'Group A',
        demands: {},
        note: '',
        rank: 'a0',
      }),
    ])
    const file = caseOf(documents)
    expect(file.functions).toMatchObject([{ weba: { contact: CONTACT, autonomy: AUTONOMY } }])
    expect(JSON.stringify(file)).not.toMatch(/k1|Group A|forbidden/)
    const again = documentsOf(read(file))
    expect(again.project.functions.get(FN)?.asked).toEqual({ contact: CONTACT, autonomy: AUTONOMY })
    expect(caseOf(again)).toEqual(file)
  })

  test('that are none of ours stay in a file as they came', () => {
    const odd = fullCase()
    const weba = { contact: { ...CONTACT, since: 2027 }, colour: 'blue', autonomy: { answer: 'splendid' } }
    Object.assign(odd.functions![0]!, { weba })
    const documents = documentsOf(read(odd))
    expect(documents.project.functions.get(FN)?.asked).toEqual({ contact: weba.contact })
    expect(caseOf(documents).functions).toMatchObject([{ weba }])
  })
})
