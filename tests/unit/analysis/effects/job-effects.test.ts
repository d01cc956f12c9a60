import { expect, test } from 'vitest'
import { jobEffects } from '../../../../src/analysis/effects/job-effects.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import type { CaseFile, Interview, Person } from '../../../../src/records/case-file.ts'
import type { JobId, PersonId, ProcessId, TaskId } from '../../../../src/records/ids.ts'
import type { Wish } from '../../../../src/records/scales.ts'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

const planOf = (hours: Readonly<Record<string, number>>): Plan => ({
  functions: [
    {
      allocations: Object.entries(hours).map(([taskId, each]) => ({
        taskId: taskId as TaskId,
        hours: each,
        schedule: { 'mon-am': each },
      })),
    },
  ],
})

const side = 'side' as ProcessId
const only = (file: CaseFile, plan: Plan) => jobEffects(file, '*', plan)[0]!

/** The case with people of its job who said these things about tasks. */
function withWishes(
  file: CaseFile,
  said: readonly (readonly [code: string, task: string, wish: Wish])[],
): CaseFile {
  const codes = [...new Set(said.map(([code]) => code))]
  const people: Person[] = codes.map((code) => ({
    id: code as PersonId,
    departmentId: file.departments[0]!.id,
    role: 'employee',
    code,
    jobId: 'j' as JobId,
  }))
  const interviews: Interview[] = codes.map((code) => ({
    id: `i-${code}` as Interview['id'],
    personId: code as PersonId,
    date: '2026-09-08',
    wishes: said
      .filter(([by]) => by === code)
      .map(([, taskId, wish]) => ({ taskId: taskId as TaskId, wish })),
  }))
  return { ...file, people, interviews }
}

test('a task of two jobs frees half of its hours in each', () => {
  const file = caseOf([task({ id: 'a', jobIds: ['j', 'k'] as JobId[] }), task({ id: 'b' })])
  const jobs = { ...file, jobs: [...file.jobs, { ...file.jobs[0]!, id: 'k' as JobId, name: 'k' }] }
  const effects = jobEffects(jobs, '*', planOf({ a: 6 }))
  expect(effects.map(({ jobId, hours, freed }) => [jobId, hours, freed])).toEqual([
    ['j', 15, 3],
    ['k', 5, 3],
  ])
})

test('the share of core work rises when side work goes', () => {
  const file = caseOf([task({ id: 'a' }), task({ id: 'b', processId: side })])
  expect(only(file, planOf({ b: 5 }))).toMatchObject({ coreBefore: 0.5, coreAfter: 10 / 15 })
})

test('a job that gives everything away has no share of core work left to tell', () => {
  expect(only(caseOf([task({ id: 'a' })]), planOf({ a: 10 }))).toMatchObject({
    coreBefore: 1,
    coreAfter: null,
  })
})

test('work that nobody gets to frees nothing, but is taken up', () => {
  const file = caseOf([task({ id: 'a' }), task({ id: 'b', origin: 'undone' })])
  expect(only(file, planOf({ a: 2, b: 8 }))).toMatchObject({ hours: 10, freed: 2, takenUp: 8 })
})

test('a wish to shed is honoured when some of the task goes, a wish to keep when nothing of it does', () => {
  const file = withWishes(caseOf(['a', 'b', 'c', 'd'].map((id) => task({ id }))), [
    ['M1', 'a', 'shed'],
    ['M2', 'a', 'keep'],
    ['M1', 'b', 'shed'],
    ['M1', 'c', 'more'],
    ['M1', 'd', 'neutral'],
  ])
  const { wishes } = only(file, planOf({ a: 4 }))
  expect(wishes.map(({ taskId, wish, saidBy, honoured }) => [taskId, wish, saidBy, honoured])).toEqual([
    ['a', 'shed', ['M1'], true],
    ['a', 'keep', ['M2'], false],
    ['b', 'shed', ['M1'], false],
    ['c', 'more', ['M1'], true],
  ])
})

test("the analysts' summary counts where nobody of the job said it", () => {
  const { wishes } = only(caseOf([task({ id: 'a', wish: 'shed' })]), planOf({ a: 4 }))
  expect(wishes).toEqual([{ taskId: 'a', wish: 'shed', saidBy: [], hours: 10, given: 4, honoured: true }])
})

const heavy = demandsOf([0, 0, 0, 0, 3, 0, 0])

test('warns when the light tasks that were the rest of a heavy job are taken, and names them', () => {
  const file = caseOf([task({ id: 'phone', demands: heavy }), task({ id: 'file' }), task({ id: 'post' })])
  expect(only(file, planOf({ file: 9, post: 10 })).recovery).toEqual([
    { demand: 'interruptions', before: 1, after: 30 / 11, taskIds: ['post', 'file'] },
  ])
})

test('does not warn while enough light work stays', () => {
  const file = caseOf([task({ id: 'phone', demands: heavy }), task({ id: 'file' }), task({ id: 'post' })])
  expect(only(file, planOf({ file: 9, post: 5 })).recovery).toEqual([])
})

test('does not warn when the heavy work itself goes', () => {
  const file = caseOf([task({ id: 'phone', demands: heavy }), task({ id: 'door', demands: heavy })])
  expect(only(file, planOf({ phone: 9 })).recovery).toEqual([])
})

test('freed hours could go to what people want more of, to work that waits, and to the craft of the job', () => {
  const file = withWishes(
    caseOf([
      task({ id: 'given' }),
      task({ id: 'waits', origin: 'undone', hoursPerWeek: 3 }),
      task({ id: 'wanted', hoursPerWeek: 2 }),
      task({ id: 'craft', knowledge: 4, hoursPerWeek: 5 }),
      task({ id: 'far', knowledge: 4, processId: side }),
      task({ id: 'invented', origin: 'additional' }),
    ]),
    [['M1', 'wanted', 'more']],
  )
  expect(only(file, planOf({ given: 4 })).uses).toEqual([
    { taskId: 'wanted', reason: 'more', hours: 2 },
    { taskId: 'waits', reason: 'undone', hours: 3 },
    { taskId: 'craft', reason: 'core', hours: 5 },
  ])
})
