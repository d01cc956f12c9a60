import { expect, test } from 'vitest'
import { observedWeeks } from '../../../../src/analysis/observed-week.ts'
import { observedBetween, withBetween } from '../../../../src/analysis/seen/observed-between.ts'
import type { SeenObservation } from '../../../../src/analysis/seen/streams.ts'
import { timeBudget } from '../../../../src/analysis/time-budget.ts'
import { hoursRange } from '../../../../src/analysis/uncertainty/hours-range.ts'
import type { Job } from '../../../../src/records/case-file.ts'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'

const [A, B] = ['a' as TaskId, 'b' as TaskId]
const jobs = [{ id: 'j', departmentId: 'd', name: 'Zorg', fte: 1 }] as unknown as Job[]
const tasks = [A, B].map((id) => ({ id, hoursPerWeek: 12, jobIds: ['j' as JobId] }))
/** So many days of an hour: 14 to 16 minutes of a, the rest b. */
const watched = (days: number) =>
  Array.from({ length: days }, (_, n) => {
    const piece = (taskId: string, from: string, to: string) => ({
      id: `${taskId}${n}`,
      kind: 'interval',
      start: `2026-11-${String(n + 2).padStart(2, '0')}T09:${from}:00+01:00`,
      end: `2026-11-${String(n + 2).padStart(2, '0')}T09:${to}:00+01:00`,
      by: 'ana',
      jobId: 'j',
      personId: 'm1',
      taskId,
    })
    const cut = String(14 + (n % 3))
    return [piece('a', '00', cut), piece('b', cut, '59')] as unknown as SeenObservation[]
  }).flat()

test('seen on enough days the hours lie in their interval, and the grouping takes it over', () => {
  const observations = watched(14)
  const weeks = observedWeeks(tasks, jobs, timeBudget(observations))
  const between = observedBetween(tasks, jobs, observations)
  const seen = withBetween(weeks, between).get(A)!
  expect(seen.between!.low).toBeLessThan(seen.hoursPerWeek)
  expect(seen.between!.high).toBeGreaterThan(seen.hoursPerWeek)
  const range = hoursRange(tasks[0]!, seen)
  expect(range).toMatchObject({ least: seen.between!.low, most: 12 })
  // Days that hardly differ say more than a count of fourteen.
  expect(range.least).toBeGreaterThan(hoursRange(tasks[0]!, weeks.get(A)).least)
})

test('a few days say nothing of a week', () => {
  expect(observedBetween(tasks, jobs, watched(3)).size).toBe(0)
  expect(observedBetween(tasks, jobs, []).size).toBe(0)
})
