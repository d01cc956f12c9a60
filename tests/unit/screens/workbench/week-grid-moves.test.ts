import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAYPARTS, type WeekSchedule } from '../../../../src/records/daypart.ts'
import {
  besides,
  brokenAt,
  hoursAt,
  stepped,
  weekSum,
  withHours,
  withMoved,
} from '../../../../src/screens/workbench/week-grid-moves.ts'

const anyDaypart = fc.constantFrom(...DAYPARTS)
const anySchedule: fc.Arbitrary<WeekSchedule> = fc.dictionary(
  anyDaypart,
  fc.integer({ min: 1, max: 16 }).map((q) => q / 4),
)

test('moving keeps the sum of the week, and takes no more than there is', () => {
  fc.assert(
    fc.property(
      anySchedule,
      anyDaypart,
      anyDaypart,
      fc.double({ min: 0, max: 20, noNaN: true }),
      (week, from, to, hours) => {
        const moved = withMoved(week, from, to, hours)
        expect(weekSum(moved)).toBeCloseTo(weekSum(week), 4)
        for (const daypart of DAYPARTS) {
          expect(hoursAt(moved, daypart)).toBeGreaterThanOrEqual(0)
          if (daypart !== from && daypart !== to) expect(hoursAt(moved, daypart)).toBe(hoursAt(week, daypart))
        }
      },
    ),
  )
})

test('a cell without hours is not written', () => {
  expect(withMoved({ 'mon-am': 2 }, 'mon-am', 'tue-pm')).toEqual({ 'tue-pm': 2 })
  expect(withHours({ 'mon-am': 2 }, 'mon-am', 0)).toEqual({})
})

test('a quarter more or less first goes to the next quarter', () => {
  expect([stepped(1, 1), stepped(1, -1), stepped(1.1, 1), stepped(1.1, -1), stepped(0.1, -1)]).toEqual([
    1.25, 0.75, 1.25, 1, 0,
  ])
})

test('the arrows stop at the ends of the week', () => {
  expect([besides('mon-am', -1), besides('mon-am', 3), besides('fri-pm', 1)]).toEqual([
    'mon-am',
    'tue-pm',
    'fri-pm',
  ])
})

test('marks each broken rule where it breaks and nowhere else', () => {
  const at = brokenAt([
    { rule: 'max-day-hours', day: 'mon', amount: 7, bound: 6 },
    { rule: 'max-daypart-hours', day: 'tue', daypart: 'tue-am', amount: 5, bound: 4 },
    { rule: 'closed-daypart', taskId: 'a' as never, daypart: 'wed-am', amount: 1, bound: 0 },
    { rule: 'task-day-hours', taskId: 'b' as never, day: 'thu', amount: 3, bound: 2 },
    { rule: 'min-task-hours', taskId: 'c' as never, amount: 1, bound: 2 },
  ])
  expect([at.day('mon'), at.day('tue'), at.daypart('tue-am'), at.daypart('tue-pm')]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect([at.cell('a' as never, 'wed-am'), at.cell('a' as never, 'wed-pm')]).toEqual([true, false])
  expect([at.cell('b' as never, 'thu-am'), at.cell('b' as never, 'thu-pm'), at.day('thu')]).toEqual([
    true,
    true,
    false,
  ])
  expect([at.task('c' as never), at.task('a' as never)]).toEqual([true, false])
})
