import { describe, expect, test } from 'vitest'
import type { PlanProblem, PlanRule } from '../../../../src/analysis/check-plan.ts'
import { workbench as english } from '../../../../src/i18n/en/workbench.ts'
import { formatFor } from '../../../../src/i18n/format.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { workbench } from '../../../../src/i18n/nl/workbench.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { ruleSentence } from '../../../../src/screens/workbench/rule-sentence.ts'

const say = (problem: PlanProblem) =>
  ruleSentence(problem, {
    rules: workbench.rules,
    levels: nl.levels,
    format: formatFor('nl'),
    nameOf: () => 'Post sorteren',
  })

const POST = 'post' as TaskId

test('a sentence has the figures with their unit: hours for hours, a count for a count', () => {
  expect(say({ rule: 'max-hours', function: 0, amount: 26.5, bound: 24 })).toBe(
    '26,5 uur per week is te veel; het mag hoogstens 24 uur zijn.',
  )
  expect(say({ rule: 'min-tasks', function: 0, amount: 3, bound: 4 })).toBe(
    'Er zijn 3 taken; het moeten er minstens 4 zijn.',
  )
})

test('a daypart and a day are called by their names', () => {
  expect(
    say({ rule: 'closed-daypart', function: 0, taskId: POST, daypart: 'tue-pm', amount: 2, bound: 0 }),
  ).toBe('Post sorteren kan niet op dinsdagmiddag, en staat daar voor 2 uur.')
  expect(say({ rule: 'max-day-hours', function: 0, day: 'fri', amount: 7, bound: 6 })).toContain('vrijdag')
})

test('figures that round to the same are told finer, so that no sentence contradicts itself', () => {
  expect(say({ rule: 'max-task-share', function: 0, taskId: POST, amount: 8.04, bound: 8.01 })).toBe(
    'Post sorteren vult 8,04 uur; één taak mag hier hoogstens 8,01 uur vullen.',
  )
})

describe('every rule has a sentence of its own in both languages', () => {
  test.each(Object.keys(workbench.rules) as PlanRule[])('%s', (rule) => {
    const figures = { task: 'Post', amount: '1', bound: '2', when: 'maandag' }
    for (const { rules } of [workbench, english]) {
      const sentence = rules[rule](figures)
      expect(sentence).toMatch(/[.]$/)
      expect(Object.values(rules).filter((other) => other(figures) === sentence)).toHaveLength(1)
    }
  })
})
