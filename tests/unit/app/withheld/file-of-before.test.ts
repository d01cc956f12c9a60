import { expect, test } from 'vitest'
import { readAgain } from '../../../../src/app/actions/finding-actions.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import type { CaseFile } from '../../../../src/records/case-file.ts'
import { outgoing } from '../../../../src/records/outgoing.ts'
import { withoutWithdrawn } from '../../../../src/records/withheld.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { told } from '../../../support/withdrawing.ts'

const TEXT = 'Zoals M1 zei: het overleg loopt stroef.'

/** As the version before wrote it: the sources of who withdrew are out, and nobody was asked to read the words. */
const file = (more: object = {}, consent: object = { given: true, withdrawnAt: '2026-11-01' }) =>
  ({
    ...{ format: 'werkvloer-case', version: 1, project: { name: '' }, departments: [], processes: [] },
    ...{ jobs: [], tasks: [], observations: [], functions: [], scenarios: [] },
    people: [{ id: 'm1', departmentId: 'd', role: 'employee', code: 'M1', consent }],
    interviews: [{ id: 'i2', personId: 'm2', date: '2026-10-01', notes: [], wishes: [] }],
    findings: [
      { id: 'f', kind: 'bottleneck', text: TEXT, lostWords: true, sources: [{ interviewId: 'i2' }], ...more },
    ],
  }) as never

test('a finding that lost words in a file of before goes nowhere until somebody read it', () => {
  expect((withoutWithdrawn(file()) as CaseFile).findings).toEqual([])
  const read = file({ readAgain: [{ wording: TEXT }] })
  expect(outgoing<never>(read)).toMatchObject({ findings: [{ text: TEXT, lostWords: true }] })
  expect(outgoing(outgoing(read))).toEqual(outgoing(read))
  expect(outgoing<never>(file({ readAgain: [{ wording: 'Anders' }] }))).toMatchObject({ findings: [] })
  expect(outgoing<never>(file({}, { given: true }))).toMatchObject({ findings: [{ text: TEXT }] })
})

test('in a project it waits to be read as well, and then goes out', async () => {
  const project = await told()
  const { session, ward, place, m1 } = project
  const made = { id: 'f', departmentId: WARD, kind: 'bottleneck', text: TEXT, status: 'draft', sources: [] }
  const add = (more: object) =>
    session.act('in', {
      departments: { [WARD]: [addRecordEdit('findings', { ...made, ...more } as never)] },
    })
  add({ extra: { lostWords: true } })
  add({
    id: 'g',
    text: 'Dit las al iemand.',
    extra: { lostWords: true, readAgain: [{ wording: 'Dit las al iemand.' }] },
  })
  const finding = (id = 'f') => ward.findings.get(id)!
  const isOut = () => JSON.stringify(project.exported()).includes(TEXT)
  expect([project.withheld().unread(finding()), isOut()]).toEqual([[], true])
  project.withdraw()
  expect([project.withheld().unread(finding()), isOut()]).toEqual([[m1], false])
  expect(project.withheld().unread(finding('g'))).toEqual([])
  expect(JSON.stringify(project.exported())).toContain('Dit las al iemand')
  readAgain(place, finding(), [m1], TEXT)
  expect([project.withheld().unread(finding()), isOut()]).toEqual([[], true])
})
