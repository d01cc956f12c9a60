import { expect, test } from 'vitest'
import { questionAddress, recordAddress } from '../../../src/app/report/record-address.ts'
import { parseRoute } from '../../../src/app/route.ts'
import type { DepartmentId, ProjectId } from '../../../src/records/ids.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { QUESTIONS } from '../../../src/report/report-document.ts'
import { finishedWhole } from '../../support/finished-case.ts'

const PROJECT = 'p1' as ProjectId
const DEPARTMENT = 'd1' as DepartmentId

test('every record a report rests on has a place in the app, but a session', () => {
  const { evidence } = buildReport(finishedWhole(), { language: 'nl', version: '0' })
  const without = evidence.filter(({ ref }) => recordAddress(PROJECT, ref) === null)
  expect([...new Set(without.map(({ ref }) => ref.root))]).toEqual(['validationSessions'])
  const roots = new Set(evidence.map(({ ref }) => ref.root))
  expect(roots.size).toBeGreaterThan(6)
})

test('a line leads to its interview, an answer to its finding, a value to its scenario', () => {
  const at = (root: string, parentId: string) =>
    parseRoute(recordAddress(PROJECT, { root, id: 'x', departmentId: DEPARTMENT, parentId })!)
  expect(at('notes', 'i1')).toEqual({
    place: 'interviews',
    projectId: PROJECT,
    departmentId: DEPARTMENT,
    interviewId: 'i1',
  })
  expect(at('validations', 'f1')).toMatchObject({ place: 'findings', findingId: 'f1' })
  expect(at('scenarios', 's1')).toMatchObject({ place: 'advice', part: 'scenarios', scenarioId: 's1' })
})

test('every question has a place to answer it, also before there is a department', () => {
  for (const question of QUESTIONS) {
    expect(parseRoute(questionAddress(PROJECT, DEPARTMENT, question)).place).not.toBe('projects')
    expect(parseRoute(questionAddress(PROJECT, null, question)).place).toBe('project')
  }
})
