import { describe, expect, test } from 'vitest'
import type { TaskId } from '../../../src/records/ids.ts'
import { Desk } from '../../../src/report/desk.ts'
import { taskRef } from '../../../src/report/record-ref.ts'
import { reportFacts } from '../../../src/report/report-facts.ts'
import { textsOf } from '../../../src/report/report-texts.ts'
import { finishedCase, finishedWhole } from '../../support/finished-case.ts'
import { reportOf } from '../../support/report-reading.ts'

const deskOf = () => new Desk(reportFacts(finishedWhole(), { scenarioId: null, texts: textsOf('nl') }))
const task = (id: string) => taskRef(id as TaskId)

describe('a claim', () => {
  test('gets the numbers of its records in order of first mention, each record one', () => {
    const desk = deskOf()
    expect(desk.claim('a', 'A.', [task('t02'), task('t01')]).evidence).toEqual([1, 2])
    expect(desk.claim('b', 'B.', [task('t03'), task('t02'), task('t02')]).evidence).toEqual([1, 3])
    expect(desk.flags).toEqual([])
  })

  test('is flagged when nothing supports it, also when its record is gone', () => {
    const desk = deskOf()
    expect(desk.claim('a', 'Er zijn 3.', [task('gone')]).evidence).toEqual([])
    expect(desk.flags).toMatchObject([{ claim: 'a', kind: 'noEvidence', said: 'Er zijn 3.', accepted: null }])
  })

  test('that says nothing of the organisation needs none', () => {
    const desk = deskOf()
    desk.plain('a', 'Zo is het gedaan.')
    expect(desk.flags).toEqual([])
  })

  test('cannot rest on a finding that was rejected or withdrawn', () => {
    const desk = deskOf()
    for (const id of ['f07', 'f09']) {
      expect(desk.claim(id, 'X.', [{ kind: 'finding', id: id as never }]).evidence).toEqual([])
    }
  })
})

test('a finding that nothing stands behind is flagged', () => {
  const file = finishedCase()
  const bare = { id: 'f99', departmentId: 'owp', kind: 'task', text: 'Zomaar 12 uur.', validations: [] }
  const report = reportOf({ ...file, findings: [...file.findings, bare] })
  const kinds = report.flags.filter(({ claim }) => claim === 'finding.f99').map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['noEvidence', 'unvalidated'])
})
