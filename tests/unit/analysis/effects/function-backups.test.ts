import { expect, test } from 'vitest'
import { functionBackups } from '../../../../src/analysis/effects/function-backups.ts'
import { riskHours } from '../../../../src/analysis/effects/risk-hours.ts'
import type { CaseFile, Person } from '../../../../src/records/case-file.ts'
import type { JobId, PersonId, TaskId } from '../../../../src/records/ids.ts'
import { caseOf, task } from '../../../support/grouping-case.ts'

const fnOf = (hours: Readonly<Record<string, number>>) => ({
  allocations: Object.entries(hours).map(([taskId, each]) => ({
    taskId: taskId as TaskId,
    hours: each,
    schedule: { 'mon-am': each },
  })),
})
const person = (id: string, jobId: string, role: Person['role'] = 'employee'): Person => ({
  id: id as PersonId,
  departmentId: caseOf([]).departments[0]!.id,
  role,
  code: id,
  jobId: jobId as JobId,
})

test('names who holds the tasks now, first who holds most; a candidate holds none', () => {
  const base = caseOf([
    task({ id: 'a' }),
    task({ id: 'b', jobIds: ['k' as JobId] }),
    task({ id: 'c', jobIds: ['l' as JobId] }),
    task({ id: 'd', origin: 'undone' }),
  ])
  const job = base.jobs[0]!
  const file: CaseFile = {
    ...base,
    jobs: ['j', 'k', 'l'].map((id) => ({ ...job, id: id as JobId, name: id })),
    people: [person('M1', 'j'), person('M2', 'k'), person('M3', 'k'), person('C1', 'j', 'candidate')],
  }
  expect(functionBackups(file, fnOf({ a: 2, b: 5, c: 2, d: 1 }))).toEqual({
    people: [
      { jobId: 'k', personIds: ['M2', 'M3'], taskIds: ['b'], share: 0.5 },
      { jobId: 'j', personIds: ['M1'], taskIds: ['a'], share: 0.2 },
    ],
    unnamedJobs: ['l'],
    uncovered: ['c', 'd'],
  })
})

test('tells the hours that digitalisation may take, by how likely it is', () => {
  const tasks = [task({ id: 'a' }), task({ id: 'b', digitalisationRisk: 'high' })]
  expect(riskHours(tasks, fnOf({ a: 6, b: 2 }))).toEqual([
    { risk: 'low', hours: 6, share: 0.75, taskIds: ['a'] },
    { risk: 'medium', hours: 0, share: 0, taskIds: [] },
    { risk: 'high', hours: 2, share: 0.25, taskIds: ['b'] },
  ])
})
