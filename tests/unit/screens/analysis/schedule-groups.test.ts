import { expect, test } from 'vitest'
import { scheduleGroups } from '../../../../src/screens/analysis/schedule-groups.ts'

test('takes days together on which the same is done at the same time', () => {
  const groups = scheduleGroups({ 'mon-am': 1, 'tue-am': 1.004, 'wed-am': 2, 'wed-pm': 0.5, 'thu-am': 1 })
  expect(groups).toEqual([
    { days: ['mon', 'tue', 'thu'], morning: 1, afternoon: 0 },
    { days: ['wed'], morning: 2, afternoon: 0.5 },
  ])
})

test('keeps blocks to the minute', () => {
  const groups = scheduleGroups({ 'mon-am': 0.75, 'mon-pm': 1.05 })
  expect(groups).toEqual([{ days: ['mon'], morning: 0.75, afternoon: 1.05 }])
})

test('leaves out days with less than three minutes', () => {
  expect(scheduleGroups({ 'fri-pm': 0.04 })).toEqual([])
})
