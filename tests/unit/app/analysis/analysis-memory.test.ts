import { expect, test } from 'vitest'
import { analysisMemoryOf, LastAnswers, questionKey } from '../../../../src/app/analysis/analysis-memory.ts'
import { exampleProblem } from '../../../support/grouping-case.ts'

test('an open project has its own answers, and opened anew has none', () => {
  const project = {}
  const found = { plans: [], leastScore: 0.8, leastApart: 0.25 }
  analysisMemoryOf(project).others.keep('question', found)
  expect(analysisMemoryOf(project).others.get('question')).toBe(found)
  expect(analysisMemoryOf({}).others.get('question')).toBeUndefined()
})

test('what was asked for longest ago is forgotten first', () => {
  const answers = new LastAnswers<number>(2)
  answers.keep('one', 1)
  answers.keep('two', 2)
  answers.get('one')
  answers.keep('three', 3)
  expect(['one', 'two', 'three'].map((key) => answers.get(key))).toEqual([1, undefined, 3])
})

test('a better answer to the same question takes the place of the first', () => {
  const answers = new LastAnswers<number>(2)
  answers.keep('one', 1)
  answers.keep('two', 2)
  answers.keep('one', 11)
  expect(['one', 'two'].map((key) => answers.get(key))).toEqual([11, 2])
})

test('another name makes no other question, other hours do', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const [first, ...others] = problem.tasks
  const withTask = (over: object) => ({
    ...problem,
    tasks: [{ ...first!, task: { ...first!.task, ...over } }, ...others],
  })
  expect(questionKey(withTask({ name: 'Anders genoemd' }))).toBe(questionKey(problem))
  expect(questionKey(withTask({ hoursPerWeek: 99 }))).not.toBe(questionKey(problem))
})
