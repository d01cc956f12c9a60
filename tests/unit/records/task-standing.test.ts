import { expect, test } from 'vitest'
import { ASSUMED_DEMAND, standingOf, UNPLACED } from '../../../src/records/task-standing.ts'
import { decision, judgement, taskRecord } from '../../support/task-record.ts'

test('a task of which only the name is known counts as unplaced, unjudged and without a verdict', () => {
  const { task, unjudged, open, hasVerdict } = standingOf(taskRecord('t1'), [])
  expect(task).toMatchObject({ processId: UNPLACED, hoursPerWeek: 0, knowledge: 4, responsibility: 4 })
  expect(task.demands.pace).toBe(ASSUMED_DEMAND)
  expect(unjudged).toContain('knowledge')
  expect(unjudged).toContain('frequency')
  expect(unjudged).not.toContain('wish')
  expect(open).toEqual([])
  expect(hasVerdict).toBe(false)
})

test('calculations take the cautious value of each field on which analysts differ', () => {
  const record = taskRecord('t1', {
    judgements: {
      knowledge: [judgement('ana', 1), judgement('ben', 3)],
      hours: [judgement('ana', 8), judgement('ben', 5)],
      wish: [judgement('ana', 'shed'), judgement('ben', 'keep')],
      physical: [judgement('ana', 2), judgement('ben', 2)],
    },
  })
  const { task, open } = standingOf(record, [])
  expect(task).toMatchObject({ knowledge: 3, hoursPerWeek: 5, wish: 'keep' })
  expect(task.demands.physical).toBe(2)
  expect(open).toEqual(['knowledge', 'hours', 'wish'])
})

test('a decision of this task closes the field; one of another task does not', () => {
  const given = [judgement('ana', 1), judgement('ben', 3)] as const
  const record = taskRecord('t1', { judgements: { knowledge: given } })
  expect(standingOf(record, [decision('t1', 'knowledge', 1, given)]).task.knowledge).toBe(1)
  expect(standingOf(record, [decision('t2', 'knowledge', 1, given)]).open).toEqual(['knowledge'])
})

test('an override gives a verdict where criteria were not judged', () => {
  const override = [judgement('ana', { verdict: 'suitable', reason: 'seen it done' })]
  const standing = standingOf(taskRecord('t1', { judgements: { override } }), [])
  expect(standing.hasVerdict).toBe(true)
  expect(standing.task.override).toEqual({ verdict: 'suitable', reason: 'seen it done' })
})
