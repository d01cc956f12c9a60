import { expect, test } from 'vitest'
import { makeFinding, readAgain } from '../../../../src/app/actions/finding-actions.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import { isMediaWithheld } from '../../../../src/document/withheld-media.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { told, VOICE } from '../../../support/withdrawing.ts'

test('a voice note of a finding that somebody has to read first leaves only with it, and can be heard meanwhile', async () => {
  const project = await told()
  const { session, ward, place, interviewId, m1, m2 } = project
  const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
  const text = 'Het ochtendoverleg loopt stroef.'
  const sources = [
    { interviewId, noteId: 'n1' },
    { interviewId: other, noteId: 'n2' },
  ] as never
  const id = makeFinding(place, { kind: 'bottleneck', text, sources, ask: [m1, m2] })
  const voice = { id: 'v1', ...VOICE, note: 'M1 over de teamleider', about: { kind: 'finding', id } }
  session.act('voice', { departments: { [WARD]: [addRecordEdit('media', voice as never)] } })
  const isOut = () => JSON.stringify(project.exported()).includes('over de teamleider')
  expect(isOut()).toBe(true)
  project.withdraw()
  expect(isOut()).toBe(false)
  expect(isMediaWithheld(ward.media.get('v1')!, project.withheld(), ward)).toBe(false)
  readAgain(place, ward.findings.get(id)!, [m1], text)
  expect(isOut()).toBe(true)
})
