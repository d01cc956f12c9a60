import { expect, test } from 'vitest'
import { functionQuality, type QualitySource } from '../../../../src/analysis/effects/work-quality.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import { DAYPARTS } from '../../../../src/records/daypart.ts'
import type { ProcessId, TaskId } from '../../../../src/records/ids.ts'
import type { Task } from '../../../../src/records/task.ts'
import type { WebaQuestion } from '../../../../src/records/work-quality.ts'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

const sourceOf = (tasks: readonly Task[], minutes: Readonly<Record<string, number>> = {}): QualitySource => ({
  ...caseOf(tasks),
  minutesSeen: new Map(Object.entries(minutes).map(([id, each]) => [id as TaskId, each])),
})
/** One function with ten hours of each of these. */
const planOf = (...ids: string[]): Plan => ({
  functions: [
    { allocations: ids.map((id) => ({ taskId: id as TaskId, hours: 10, schedule: { 'mon-am': 10 } })) },
  ],
})
const quality = (tasks: readonly Task[], minutes?: Readonly<Record<string, number>>) =>
  functionQuality(sourceOf(tasks, minutes), planOf(...tasks.map(({ id }) => id)), 0)
const answer = (question: WebaQuestion, tasks: readonly Task[], minutes?: Readonly<Record<string, number>>) =>
  quality(tasks, minutes).answers.find((each) => each.question === question)

const social = demandsOf([0, 1, 0, 0, 0, 1, 0])
const inProcess = (id: string, processId: string) =>
  task({ id, processId: processId as ProcessId, knowledge: 1 })

test('is complete with three tasks of one process, partly with two, and not with loose ones', () => {
  expect(
    answer(
      'complete',
      ['a', 'b', 'c'].map((id) => inProcess(id, 'p')),
    )?.answer,
  ).toBe('good')
  expect(answer('complete', [inProcess('a', 'p'), inProcess('b', 'p'), inProcess('c', 'q')])?.answer).toBe(
    'partly',
  )
  expect(answer('complete', [inProcess('a', 'p'), inProcess('b', 'q'), inProcess('c', 'r')])?.answer).toBe(
    'bad',
  )
})

test('is short-cycle when half of the time goes in turns of less than a minute and a half, as they were seen', () => {
  const tasks = [task({ id: 'a', knowledge: 1 }), task({ id: 'b', knowledge: 1 })]
  expect(answer('shortCycle', tasks)?.answer).toBe('good')
  expect(answer('shortCycle', tasks, { a: 1 })).toMatchObject({
    answer: 'bad',
    computed: { facts: { shortShare: 0.5, oneSidedShare: 0 } },
  })
})

test('is short-cycle in part when half of the time asks nothing and always goes the same', () => {
  expect(answer('shortCycle', [task({ id: 'a' }), task({ id: 'b', knowledge: 1 })])?.answer).toBe('partly')
})

test('is balanced in difficulty with easy and harder work, not with only one of them', () => {
  const [easy, harder] = [task({ id: 'a' }), task({ id: 'b', knowledge: 2 })]
  expect(answer('difficulty', [easy, harder])?.answer).toBe('good')
  expect(answer('difficulty', [easy])?.answer).toBe('bad')
  expect(answer('difficulty', [harder])?.answer).toBe('partly')
})

test('gives room when tasks have no set daypart, no fixed times and no set pace', () => {
  const free = task({ id: 'a' })
  const set = task({ id: 'b', dayparts: DAYPARTS.filter((each) => each.endsWith('am')) })
  const timed = task({ id: 'c', demands: demandsOf([0, 0, 3, 0, 0, 0, 0]) })
  expect(answer('autonomy', [free, set])?.answer).toBe('good')
  expect(answer('autonomy', [free, set, timed])?.answer).toBe('partly')
  expect(answer('autonomy', [set, timed])?.answer).toBe('bad')
})

test('is lonely where the task has no contact and nobody else works', () => {
  const alone = task({ id: 'a', location: 'archive' })
  expect(answer('contact', [alone])?.answer).toBe('bad')
  const company = sourceOf([alone, task({ id: 'other', location: 'archive' })])
  const [found] = functionQuality(company, planOf('a'), 0).tasks
  expect(found?.marks).not.toContain('lonely')
  expect(answer('contact', [task({ id: 'a', demands: social })])?.answer).toBe('good')
})

test('does not call a task lonely whose place nobody wrote down', () => {
  expect(quality([task({ id: 'a', location: '' })]).tasks[0]?.marks).toEqual(['one-sided'])
})

test('asks what no record tells', () => {
  const { answers } = quality([task({ id: 'a' })])
  const open = answers.filter((each) => each.answer === null).map(({ question }) => question)
  expect(open).toEqual(['organising', 'information'])
})

test('an answer of an analyst holds over what the records say, which stays to be seen', () => {
  const asked = { autonomy: { answer: 'bad', reason: 'the belt' } } as const
  const tasks = [task({ id: 'a' })]
  const found = functionQuality(sourceOf(tasks), planOf('a'), 0, asked).answers
  expect(found.find(({ question }) => question === 'autonomy')).toMatchObject({
    answer: 'bad',
    asked: { reason: 'the belt' },
    computed: { answer: 'good' },
  })
})

test('is not fit to propose when every task is one-sided, unwanted or lonely', () => {
  const poor = [
    task({ id: 'a', demands: social, wish: 'shed' }),
    task({ id: 'b', demands: demandsOf([0, 1, 0, 0, 0, 0, 0]) }),
    task({ id: 'c', knowledge: 1, location: 'archive' }),
  ]
  expect(quality(poor)).toMatchObject({ fitness: 'unfit', soundShare: 0 })
  const sound = task({ id: 'd', demands: social, knowledge: 1 })
  expect(quality([...poor, sound])).toMatchObject({ soundShare: 0.25 })
  expect(quality([...poor, sound]).fitness).not.toBe('unfit')
})

test('is doubtful when two questions come out bad, though its tasks are sound', () => {
  const tasks = [
    task({ id: 'a', demands: demandsOf([0, 1, 3, 0, 0, 1, 0]) }),
    task({ id: 'b', demands: demandsOf([0, 1, 3, 0, 0, 1, 0]) }),
  ]
  expect(quality(tasks)).toMatchObject({ fitness: 'doubtful', soundShare: 1 })
})

test('a function without hours has no answers and is not fit', () => {
  expect(functionQuality(sourceOf([]), { functions: [{ allocations: [] }] }, 0)).toMatchObject({
    answers: [],
    fitness: 'unfit',
  })
})
