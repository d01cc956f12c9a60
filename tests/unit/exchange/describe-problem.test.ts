import { expect, test } from 'vitest'
import { describeProblem } from '../../../src/exchange/describe-problem.ts'

test('says in one line where a problem is and what', () => {
  const problem = {
    list: 'tasks',
    id: 't01',
    field: 'frequency.times',
    rule: 'range',
    detail: '-1 (>=0)',
  } as const
  expect(describeProblem(problem)).toBe('tasks t01 frequency.times: is out of range: -1 (>=0)')
})

test('gives the place in a text as line and column', () => {
  const problem = { list: '', id: '', field: '', rule: 'not-json', detail: '3:14' } as const
  expect(describeProblem(problem)).toBe('the file: is not valid JSON at line 3, column 14')
})

test('needs no detail', () => {
  expect(describeProblem({ list: '', id: '', field: 'tasks', rule: 'missing' })).toBe('tasks: is missing')
})
