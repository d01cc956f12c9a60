import { expect, test } from 'vitest'
import type { Observation } from '../../../../src/records/case-file.ts'
import { taskSources, usedLocations } from '../../../../src/screens/tasks/task-sources.ts'
import { taskRecord } from './task-sketch.ts'

const seen = (start: string, end: string | null, taskId = 'beds') =>
  ({ id: start, departmentId: 'ward', kind: 'interval', start, end, taskId }) as unknown as Observation

test('sources count what was seen, for how long and when last, by the moment and not by its text', () => {
  const observations = [
    seen('2026-10-25T02:30:00+02:00', '2026-10-25T02:40:00+02:00'),
    seen('2026-10-25T02:10:00+01:00', '2026-10-25T02:15:00+01:00'),
    seen('2026-10-20T09:00:00+02:00', null),
    seen('2026-10-26T09:00:00+01:00', '2026-10-26T10:00:00+01:00', 'other'),
  ]
  expect(taskSources(taskRecord('beds'), observations)).toEqual({
    observations: 3,
    observedMs: 15 * 60_000,
    lastSeen: '2026-10-25T02:10:00+01:00',
    interviews: 0,
  })
})

test('places used before come most used first, the own and the empty left out', () => {
  const tasks = ['kamer', 'gang', 'gang', '', 'hal'].map((location, place) =>
    taskRecord(`t${place}`, { location }),
  )
  expect(usedLocations(tasks, tasks[4]!.id)).toEqual(['gang', 'kamer'])
})
