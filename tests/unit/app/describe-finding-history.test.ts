import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, FindingId, ValidationSessionId } from '../../../src/records/ids.ts'
import { WARD } from '../../support/kept-in-memory.ts'
import { AT, M2, openToldWard } from '../../support/told-ward.ts'

describe('findings and what people say of them', () => {
  const FINDING = 'f1' as FindingId
  async function openFinding() {
    const opened = await openToldWard()
    const { session, ward } = opened
    const finding = {
      id: FINDING,
      departmentId: WARD,
      kind: 'wish',
      text: 'Minder tillen',
      status: 'draft',
    } as const
    const inWard = (edits: readonly Edit[]) => session.act('x', { departments: { [WARD]: edits } })
    inWard([addRecordEdit('findings', finding)])
    return { ...opened, inWard, finding: () => ward.findings.get(FINDING)! }
  }

  test('whom it is put to, a passed warning and an answer are each a line in words', async () => {
    const { told, inWard, finding } = await openFinding()
    const by = 'a1' as AnalystId
    inWard(updateEdits('findings', finding(), { asked: { [M2]: { by, at: AT } } }))
    expect(told()).toEqual(['Voorleggen aan M2 van ‘Minder tillen’: leeg → wo 9 sep 14:32'])
    inWard(updateEdits('findings', finding(), { passed: { oneVoice: { by, at: AT, reason: 'Mag van M2' } } }))
    expect(told()).toEqual(['Waarschuwing goedgevonden van ‘Minder tillen’: leeg → Mag van M2'])
    inWard([
      addRecordEdit('validations', { id: 'v1', findingId: FINDING, personId: M2, verdict: 'agree', at: AT }),
    ])
    expect(told()).toEqual(['Reactie ‘Minder tillen’ toegevoegd'])
  })

  test('the code of a page that was sent, and sound, are not written out', async () => {
    const { told, inWard, ward } = await openFinding()
    const session = {
      id: 's1' as ValidationSessionId,
      personId: M2,
      by: 'a1' as AnalystId,
      at: AT,
      way: 'file',
      language: 'nl',
      purpose: 'validate',
      statements: [],
      skipped: [],
      missing: '',
      consent: null,
      signature: null,
      endedAt: null,
    } as const
    inWard([addRecordEdit('validationSessions', session)])
    inWard(
      updateEdits('validationSessions', ward.validationSessions.get('s1')!, { code: 'geheim', endedAt: AT }),
    )
    expect(told()).toEqual(['Afgerond van ‘M2’: leeg → wo 9 sep 14:32'])
  })
})
