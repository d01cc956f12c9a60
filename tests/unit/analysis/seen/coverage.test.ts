import { describe, expect, test } from 'vitest'
import { coverageGrid } from '../../../../src/analysis/seen/coverage-grid.ts'
import { stopAdvice as adviceOf } from '../../../../src/analysis/seen/stop-rule.ts'
import { type SeenObservation, seenStreams } from '../../../../src/analysis/seen/streams.ts'
import type { Job } from '../../../../src/records/case-file.ts'
import type { Daypart } from '../../../../src/records/daypart.ts'
import type { JobId, ProcessId, TaskId } from '../../../../src/records/ids.ts'

const JOB = 'j1' as JobId
const jobs = [{ id: JOB, departmentId: 'd', name: 'Zorg', fte: 1 }] as unknown as Job[]
const task = (id: string, hoursPerWeek: number, dayparts: Daypart[], processId: string | null = 'p1') => ({
  id: id as TaskId,
  jobIds: [JOB],
  hoursPerWeek,
  dayparts,
  processId: processId as ProcessId | null,
})
let made = 0
/** 2 November 2026 is a Monday. */
const seen = (taskId: string | null, day: number, from: string, to: string) =>
  ({
    id: `o${made++}`,
    kind: 'interval',
    start: `2026-11-0${day}T${from}:00+01:00`,
    end: `2026-11-0${day}T${to}:00+01:00`,
    by: 'ana',
    jobId: JOB,
    taskId,
  }) as unknown as SeenObservation
const stateIn = (grid: ReturnType<typeof coverageGrid>, daypart: Daypart, processId: string | null = 'p1') =>
  grid.cells.find((cell) => cell.daypart === daypart && cell.processId === processId)!.state

describe('job, daypart and process', () => {
  const tasks = [
    task('a', 8, ['mon-am', 'tue-am']),
    task('b', 4, ['mon-pm'], null),
    task('c', 2, [], 'p3'),
    task('d', 2, ['wed-am']),
  ]
  const streams = seenStreams([
    seen('a', 2, '09:00', '10:00'),
    seen('d', 2, '14:00', '14:40'),
    seen('a', 4, '09:00', '09:10'),
    seen(null, 5, '09:00', '10:00'),
  ])
  const grid = coverageGrid(tasks, jobs, streams)

  test('each cell says what is told, seen, contradicted or missing', () => {
    expect(stateIn(grid, 'mon-am')).toBe('seen')
    expect(stateIn(grid, 'tue-am')).toBe('told')
    expect(stateIn(grid, 'mon-pm')).toBe('notTold')
    // Three turns of 42 minutes are not expected of forty minutes.
    expect(stateIn(grid, 'mon-pm', null)).toBe('told')
    expect(stateIn(grid, 'wed-am')).toBe('seen')
    expect(stateIn(grid, 'thu-am')).toBe('nothing')
    expect(stateIn(grid, 'fri-pm')).toBe('missing')
  })

  test('hours go where they were told and seen, and those without a daypart are said', () => {
    const cell = grid.cells.find(({ daypart, processId }) => daypart === 'mon-am' && processId === 'p1')!
    expect(cell).toMatchObject({ toldHours: 4, seenHours: 1, watchedHours: 1 })
    expect(grid.hoursWithoutDaypart).toBe(2)
    expect(grid.outside).toEqual({ night: 0, weekend: 0 })
    expect(grid.cells).toHaveLength(1 * 10 * 3)
  })

  test('watching a moment without seeing it says nothing yet', () => {
    const short = coverageGrid(
      [task('a', 4, ['mon-am']), task('b', 1, [], 'p2')],
      jobs,
      seenStreams([seen('b', 2, '09:00', '09:20')]),
    )
    expect(stateIn(short, 'mon-am')).toBe('told')
  })
})

describe('a contradiction has a margin', () => {
  const short = (taskId: string, from: number, count: number) =>
    Array.from({ length: count }, (_, n) => {
      const clock = (minutes: number) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      return seen(taskId, 2, clock(from + n * 10), clock(from + n * 10 + 10))
    })

  test('told and not seen: when three turns of it would have been expected', () => {
    // 0.9 of 3.6 hours of the daypart are told: a quarter. Turns of ten minutes: three are expected in two hours.
    const tasks = [task('a', 0.9, ['mon-am']), task('b', 2, ['mon-am'], 'p2')]
    const cell = (count: number) =>
      coverageGrid(tasks, jobs, seenStreams(short('b', 8 * 60, count))).cells.find(
        ({ daypart, processId }) => daypart === 'mon-am' && processId === 'p1',
      )!
    expect(cell(11)).toMatchObject({ state: 'told' })
    expect(cell(12)).toMatchObject({ state: 'notSeen' })
    expect(cell(12).expectedTurns).toBeCloseTo(3)
  })

  test('seen and not told: from a quarter of an hour, not around noon', () => {
    const tasks = [task('a', 4, ['tue-am'])]
    const stateOf = (from: string, to: string, daypart: Daypart) =>
      stateIn(coverageGrid(tasks, jobs, seenStreams([seen('a', 2, from, to)])), daypart)
    expect(stateOf('09:00', '09:01', 'mon-am')).toBe('little')
    expect(stateOf('09:00', '09:14', 'mon-am')).toBe('little')
    expect(stateOf('09:00', '09:15', 'mon-am')).toBe('notTold')
    expect(stateOf('12:00', '12:29', 'mon-am')).toBe('little')
    expect(stateOf('12:31', '13:10', 'mon-pm')).toBe('little')
    expect(stateOf('12:31', '13:20', 'mon-pm')).toBe('notTold')
  })

  test('of what people told, but not when, being seen is no contradiction', () => {
    const grid = coverageGrid([task('a', 4, [])], jobs, seenStreams([seen('a', 2, '09:00', '11:00')]))
    expect(stateIn(grid, 'mon-am')).toBe('seen')
    expect(stateIn(grid, 'mon-pm')).toBe('missing')
  })

  test('what goes on past half past twelve is cut there', () => {
    const tasks = [task('a', 4, ['mon-am'])]
    const { cells } = coverageGrid(tasks, jobs, seenStreams([seen('a', 2, '11:30', '14:00')]))
    const hours = (daypart: Daypart) => cells.find((cell) => cell.daypart === daypart)!.seenHours
    expect(hours('mon-am')).toBeCloseTo(1)
    expect(hours('mon-pm')).toBeCloseTo(1.5)
  })

  test('nights and weekends are in no daypart, and are told', () => {
    const tasks = [task('a', 4, ['mon-am'])]
    const grid = coverageGrid(
      tasks,
      jobs,
      seenStreams([
        seen('a', 2, '05:00', '06:30'),
        seen('a', 2, '21:00', '23:00'),
        seen('a', 7, '10:00', '12:45'),
      ]),
    )
    expect(grid.outside).toEqual({ night: 2, weekend: 2.75 })
    expect(grid.cells.find(({ daypart }) => daypart === 'mon-am')).toMatchObject({ seenHours: 0.5 })
    expect(grid.cells.find(({ daypart }) => daypart === 'mon-pm')).toMatchObject({ seenHours: 1 })
  })
})

describe('whether watching may end', () => {
  const seenIn = (streams: ReturnType<typeof seenStreams>) =>
    new Set(streams.flatMap(({ spans }) => spans.flatMap(({ observation }) => observation.taskId ?? [])))
  const stopAdvice = (
    grid: ReturnType<typeof coverageGrid>,
    streams: ReturnType<typeof seenStreams>,
    jobIds: JobId[],
    told: ReturnType<typeof task>[] = [],
  ) => adviceOf(grid, streams, jobIds, told, seenIn(streams))

  test('not while much of what was told was never seen', () => {
    const streams = seenStreams([seen('a', 2, '08:00', '09:00')])
    const all = [task('a', 8, []), task('b', 1, []), task('c', 2, []), task('d', 0, [])]
    const reason = (told: ReturnType<typeof task>[]) =>
      stopAdvice(coverageGrid(told, jobs, streams), streams, [JOB], told).reasons.find(
        ({ kind }) => kind === 'unseen',
      )
    expect(reason(all)).toMatchObject({ isMet: false, taskIds: ['c', 'b'], share: 3 / 11 })
    expect(reason([task('a', 30, []), task('b', 1, [])])).toMatchObject({ isMet: true, taskIds: ['b'] })
    expect(reason([task('a', 8, [])])).toMatchObject({ isMet: true, taskIds: [] })
  })

  test('not before anything was seen', () => {
    const grid = coverageGrid([task('a', 4, ['mon-am'])], jobs, [])
    const advice = stopAdvice(grid, [], [JOB])
    expect(advice.mayStop).toBe(false)
    expect(advice.reasons.flatMap(({ kind, isMet }) => (isMet ? [kind] : []))).toEqual(['untimed'])
  })

  test('when each job was watched, what was told was seen, and hardly anything new turns up', () => {
    const tasks = [task('a', 8, ['mon-am', 'tue-am'])]
    const often = [2, 3].flatMap((day) =>
      Array.from({ length: 24 }, (_, n) => {
        const hour = String(8 + Math.floor(n / 6)).padStart(2, '0')
        return seen(
          'a',
          day,
          `${hour}:${(n % 6) * 10 || '00'}`,
          `${hour}:${String((n % 6) * 10 + 9).padStart(2, '0')}`,
        )
      }),
    )
    const streams = seenStreams(often)
    expect(stopAdvice(coverageGrid(tasks, jobs, streams), streams, [JOB])).toMatchObject({ mayStop: true })
    const fresh = seenStreams([
      ...often,
      seen('x', 2, '11:30', '12:00'),
      seen('y', 3, '11:30', '12:00'),
      seen('z', 3, '11:40', '11:50'),
    ])
    const more = [...tasks, task('x', 0, []), task('y', 0, []), task('z', 0, [])]
    const advice = stopAdvice(coverageGrid(more, jobs, fresh), fresh, [JOB])
    expect(advice.mayStop).toBe(false)
    expect(advice.reasons.find(({ kind }) => kind === 'newTasks')).toMatchObject({
      isMet: false,
      chance: 3 / 51,
    })
  })

  test('not after two turns of one task, nor while told hours have no daypart', () => {
    const streams = seenStreams([seen('a', 2, '08:00', '09:00'), seen('a', 2, '09:10', '10:10')])
    const all = [task('a', 4, ['mon-am']), task('b', 20, [])]
    const { mayStop, reasons } = stopAdvice(coverageGrid(all, jobs, streams), streams, [JOB])
    expect(mayStop).toBe(false)
    expect(reasons.find(({ kind }) => kind === 'newTasks')!.isMet).toBe(false)
    expect(reasons.find(({ kind }) => kind === 'untimed')).toMatchObject({ isMet: false, share: 20 / 24 })
  })

  test('what holds for the few told hours with a daypart says nothing of the rest', () => {
    const streams = seenStreams([seen('a', 2, '08:00', '09:00')])
    const reasonsOf = (untimed: number) => {
      const all = [task('a', 4, ['mon-am']), task('b', untimed, [])]
      const { reasons } = stopAdvice(coverageGrid(all, jobs, streams), streams, [JOB], all)
      return ['watched', 'contradicted'].map((kind) => reasons.find((each) => each.kind === kind))
    }
    const thin = { isMet: false, timed: 4 / 24, leastTimed: 0.5, isThin: true }
    expect(reasonsOf(20)).toMatchObject([
      { ...thin, share: 1 },
      { ...thin, cells: 0 },
    ])
    expect(reasonsOf(4)).toMatchObject([
      { isMet: true, timed: 0.5, isThin: false },
      { isMet: true, isThin: false },
    ])
    const none = [task('b', 20, [])]
    expect(stopAdvice(coverageGrid(none, jobs, streams), streams, [JOB], none).reasons).toContainEqual(
      expect.objectContaining({ kind: 'contradicted', isMet: false, timed: 0, isThin: true }),
    )
  })

  test('nothing is in order with what nobody told', () => {
    const streams = seenStreams([seen('a', 2, '08:00', '11:00')])
    const told = [task('a', 0, [])]
    const { reasons } = stopAdvice(coverageGrid(told, jobs, streams), streams, [JOB], told)
    for (const kind of ['unseen', 'contradicted'])
      expect(reasons.find((each) => each.kind === kind)).toMatchObject({ isMet: false, isTold: false })
    expect(reasons.find(({ kind }) => kind === 'untimed')).toMatchObject({ isMet: false, share: null })
  })

  test('a job that was hardly watched is named', () => {
    const other = { ...jobs[0]!, id: 'j2' as JobId }
    const streams = seenStreams([seen('a', 2, '08:00', '11:00')])
    const grid = coverageGrid([task('a', 4, ['mon-am'])], [...jobs, other], streams)
    expect(
      stopAdvice(grid, streams, [JOB, other.id]).reasons.find(({ kind }) => kind === 'jobs'),
    ).toMatchObject({
      isMet: false,
      jobIds: ['j2'],
    })
  })
})
