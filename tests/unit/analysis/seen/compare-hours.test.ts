import { expect, test } from 'vitest'
import { observedWeeks } from '../../../../src/analysis/observed-week.ts'
import { compareHours } from '../../../../src/analysis/seen/compare-hours.ts'
import type { SeenObservation } from '../../../../src/analysis/seen/streams.ts'
import { timeBudget } from '../../../../src/analysis/time-budget.ts'
import type { Job } from '../../../../src/records/case-file.ts'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'

const jobs = [
  { id: 'j1' as JobId, departmentId: 'd', name: 'Zorg', fte: 1 },
  { id: 'j2' as JobId, departmentId: 'd', name: 'Keuken' },
] as unknown as Job[]
const task = (id: string, hoursPerWeek: number, ...jobIds: string[]) => ({
  id: id as TaskId,
  hoursPerWeek,
  jobIds: jobIds as JobId[],
})
/** Twelve days with one person each: `minutes` of a, the rest of the hour b. */
const watched = (minutes: (day: number) => number) =>
  Array.from({ length: 12 }, (_, n) => {
    const day = String(n + 2).padStart(2, '0')
    const at = (minute: number) =>
      `2026-11-${day}T${minute === 60 ? '10:00' : `09:${String(minute).padStart(2, '0')}`}:00+01:00`
    const piece = (taskId: string, from: number, to: number) =>
      ({
        id: `${taskId}${n}`,
        kind: 'interval',
        start: at(from),
        end: at(to),
        by: 'ana',
        jobId: 'j1',
        personId: 'm1',
        taskId,
      }) as unknown as SeenObservation
    return [piece('a', 0, minutes(n)), piece('b', minutes(n), 60)]
  }).flat()

const tasks = [task('a', 20, 'j1'), task('b', 10, 'j1'), task('c', 4, 'j2')]

test('hours are those of the observed weeks, with a range around them, and what was told outside it differs', () => {
  const observations = watched((day) => (day % 2 === 0 ? 14 : 16))
  const { tasks: compared } = compareHours(tasks, jobs, observations)
  const weeks = observedWeeks(tasks, jobs, timeBudget(observations))
  expect(compared.map(({ taskId }) => taskId)).toEqual(['a', 'b', 'c'])
  for (const { taskId, seen } of compared.slice(0, 2)) {
    expect(seen!.hours).toBeCloseTo(weeks.get(taskId)!.hoursPerWeek, 9)
    expect(seen!.low).toBeLessThan(seen!.hours)
    expect(seen!.high).toBeGreaterThan(seen!.hours)
    expect(seen!.differs).toBe(true)
  }
  expect(compared[2]).toEqual({ taskId: 'c', told: 4, seen: null })
})

test('nothing is said of a week from a few days, nor of holders that were not watched', () => {
  const few = compareHours(tasks, jobs, watched(() => 15).slice(0, 6))
  expect(few.tasks[0]!.seen!.differs).toBeNull()
  const shared = [task('a', 20, 'j1', 'j2'), task('b', 10, 'j1')]
  const [a] = compareHours(
    shared,
    jobs,
    watched((day) => (day % 2 === 0 ? 14 : 16)),
  ).tasks
  expect(a!.seen).toMatchObject({ missingJobs: ['j2'], differs: false })
})

test('few and different days leave room for what was told', () => {
  const { tasks: compared } = compareHours(tasks, jobs, watched((day) => 5 + ((day * 17) % 50)).slice(0, 6))
  expect(compared[0]!.seen!.high! - compared[0]!.seen!.low!).toBeGreaterThan(5)
  const fits = compareHours(
    [task('a', 10, 'j1'), task('b', 30, 'j1')],
    jobs,
    watched(() => 15),
  )
  expect(fits.tasks.map(({ seen }) => seen!.differs)).toEqual([false, false])
})

test('a job has its roster, what was told of it, and how long it was watched', () => {
  expect(
    compareHours(
      tasks,
      jobs,
      watched(() => 30),
    ).jobs,
  ).toEqual([
    { jobId: 'j1', roster: 36, told: 30, watched: 12 },
    { jobId: 'j2', roster: null, told: 4, watched: 0 },
  ])
})

test('a holder that was watched and not seen at it may have it all the same', () => {
  const own = watched((day) => (day % 2 === 0 ? 14 : 16))
  const other = own.map(
    (each) =>
      ({
        ...each,
        id: `${each.id}k`,
        jobId: 'j2',
        taskId: each.taskId === 'a' ? 'b' : 'c',
      }) as SeenObservation,
  )
  const both = [
    { ...jobs[0]!, fte: 1 },
    { ...jobs[1]!, fte: 1 },
  ] as Job[]
  const told = [task('a', 12, 'j1', 'j2'), task('b', 30, 'j1', 'j2'), task('c', 30, 'j2')]
  const seenOf = (holders: typeof told, list: SeenObservation[]) =>
    compareHours(holders, both, list).tasks.find(({ taskId }) => taskId === 'a')!.seen!
  const one = seenOf([task('a', 12, 'j1'), ...told.slice(1)], [...own, ...other])
  const two = seenOf(told, [...own, ...other])
  expect(one.differs).toBe(true)
  expect(two.high! - two.hours).toBeGreaterThan(one.high! - one.hours + 2)
  expect(two).toMatchObject({ differs: false, missingJobs: [] })
  // Of a holder watched on a few days only nothing is said.
  expect(seenOf(told, [...own, ...other.slice(0, 6)]).differs).toBeNull()
})
