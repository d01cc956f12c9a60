import { describe, expect, test } from 'vitest'
import { eligibility, type Scope } from '../../../src/analysis/eligible.ts'
import { verdictOf, verdictWithReasons } from '../../../src/analysis/verdict.ts'
import { wishOf } from '../../../src/analysis/wish.ts'
import type { Interview, Person } from '../../../src/records/case-file.ts'
import type { DepartmentId, InterviewId, JobId, PersonId, TaskId } from '../../../src/records/ids.ts'
import type { Wish } from '../../../src/records/scales.ts'
import { caseOf, task } from '../../support/grouping-case.ts'

describe('verdict', () => {
  test('is suitable when all criteria pass, possible with a partial one, unsuitable with a failed one', () => {
    expect(verdictOf(task({ id: 'a', knowledge: 1, responsibility: 1 }))).toBe('suitable')
    expect(verdictOf(task({ id: 'a', knowledge: 2 }))).toBe('possible')
    expect(verdictOf(task({ id: 'a', frequency: { times: 1, per: 'month' } }))).toBe('possible')
    expect(verdictOf(task({ id: 'a', frequency: { times: 11, per: 'year' } }))).toBe('unsuitable')
    expect(verdictOf(task({ id: 'a', knowledge: 2, responsibility: 3 }))).toBe('unsuitable')
  })

  test('counts 52 times a year as weekly and 12 times a year as monthly', () => {
    expect(verdictOf(task({ id: 'a', frequency: { times: 52, per: 'year' } }))).toBe('suitable')
    expect(verdictOf(task({ id: 'a', frequency: { times: 12, per: 'year' } }))).toBe('possible')
  })

  test('follows the analyst’s override and still tells what the rule says', () => {
    const own = task({ id: 'a', knowledge: 4, override: { verdict: 'possible', reason: 'seen it taught' } })
    const found = verdictWithReasons(own)
    expect(found).toMatchObject({ verdict: 'possible', byRule: 'unsuitable', overridden: true })
    expect(found.grades.map(({ grade }) => grade)).toEqual(['fail', 'pass', 'pass'])
  })
})

const person = (id: string, jobId: string): Person => ({
  id: id as PersonId,
  departmentId: 'd' as DepartmentId,
  role: 'employee',
  code: id,
  jobId: jobId as JobId,
})

const said = (by: string, wish: Wish): Interview => ({
  id: `i-${by}` as InterviewId,
  personId: by as PersonId,
  date: '2026-01-01',
  wishes: [{ taskId: 'a' as TaskId, wish }],
})

describe('wish', () => {
  const people = [person('M1', 'j'), person('M2', 'j'), person('M3', 'other')]

  test('is keep when any current holder said keep or more, whatever the others said', () => {
    expect(wishOf({ people, interviews: [said('M1', 'shed'), said('M2', 'more')] }, task({ id: 'a' }))).toBe(
      'keep',
    )
    expect(wishOf({ people, interviews: [said('M1', 'shed')] }, task({ id: 'a' }))).toBe('shed')
  })

  test('does not listen to somebody who does not do the task', () => {
    expect(wishOf({ people, interviews: [said('M3', 'keep')] }, task({ id: 'a' }))).toBe('neutral')
  })

  test('is the analysts’ summary where there is one', () => {
    expect(wishOf({ people, interviews: [said('M1', 'keep')] }, task({ id: 'a', wish: 'shed' }))).toBe('shed')
  })
})

describe('eligibility', () => {
  test('tells for each excluded task every reason', () => {
    const file = {
      ...caseOf([
        task({ id: 'a' }),
        task({ id: 'b', knowledge: 3, responsibility: 4, origin: 'additional' }),
        task({ id: 'c', hoursPerWeek: 0 }),
        task({ id: 'd', override: { verdict: 'unsuitable', reason: 'too loud' } }),
      ]),
      people: [person('M1', 'j')],
      interviews: [said('M1', 'more')],
    }
    const { eligible, excluded } = eligibility(file, '*')
    expect(eligible).toEqual([])
    expect(excluded.map(({ exclusions }) => exclusions)).toEqual([
      [{ reason: 'wish', wish: 'keep', holders: [{ personId: 'M1', interviewId: 'i-M1', wish: 'more' }] }],
      [
        { reason: 'criterion', criterion: 'knowledge' },
        { reason: 'criterion', criterion: 'responsibility' },
        { reason: 'additional' },
      ],
      [{ reason: 'no-hours' }],
      [{ reason: 'override' }],
    ])
  })

  test('takes the tasks of one department, or of all', () => {
    const file = caseOf([task({ id: 'a' }), task({ id: 'b', departmentId: 'e' as DepartmentId })])
    expect(eligibility(file, 'e' as Scope).eligible.map(({ task: own }) => own.id)).toEqual(['b'])
    expect(eligibility(file, '*').eligible).toHaveLength(2)
  })
})
