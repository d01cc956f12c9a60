import { expect, test } from 'vitest'
import { wallTime } from '../../../src/app/clock.ts'

const at = Date.UTC(2026, 8, 9, 11, 48, 5)

test('writes the wall clock with its offset', () => {
  expect(wallTime({ now: () => at, offsetMinutes: () => 120 })).toBe('2026-09-09T13:48:05+02:00')
})

test('writes an offset behind UTC with half an hour, across midnight', () => {
  const clock = { now: () => Date.UTC(2026, 0, 1, 1, 0, 0), offsetMinutes: () => -210 }
  expect(wallTime(clock)).toBe('2025-12-31T21:30:00-03:30')
})

test('asks the offset of the moment itself, so that a summer time reads as summer in winter', () => {
  const clock = {
    now: () => Date.UTC(2026, 11, 1),
    offsetMinutes: (moment: number) => (moment === at ? 120 : 60),
  }
  expect(wallTime(clock, at)).toBe('2026-09-09T13:48:05+02:00')
})
