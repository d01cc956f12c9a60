import { describe, expect, test } from 'vitest'
import { clockOf, isCompleteClock, readClock } from '../../../../src/screens/observe/clock-text.ts'
import { momentAt, shiftMoment, writeMoment } from '../../../../src/screens/observe/wall-moment.ts'

const summer = () => 120
/** Amsterdam in the autumn of 2026: the clock goes back at 03:00 on 25 October. */
const autumn = (at: number) => (at < Date.parse('2026-10-25T01:00:00Z') ? 120 : 60)

describe('a wall moment', () => {
  test('writes the clock of the zone with its offset', () => {
    expect(writeMoment(Date.parse('2026-09-09T11:48:07Z'), summer)).toBe('2026-09-09T13:48:07+02:00')
    expect(writeMoment(Date.parse('2026-09-09T11:48:07Z'), () => -210)).toBe('2026-09-09T08:18:07-03:30')
  })

  test('shifts by real minutes, over midnight too', () => {
    expect(shiftMoment('2026-09-09T00:02:30+02:00', -5, summer)).toBe('2026-09-08T23:57:30+02:00')
  })

  test('follows the zone of the device when the clock goes back', () => {
    expect(shiftMoment('2026-10-25T02:30:00+02:00', 60, autumn)).toBe('2026-10-25T02:30:00+01:00')
  })

  test('keeps the offset of a moment that was written elsewhere', () => {
    expect(shiftMoment('2026-09-09T13:48:00-05:00', 10, summer)).toBe('2026-09-09T13:58:00-05:00')
    expect(momentAt('2026-09-09T13:48:00-05:00', '14:00:00', summer)).toBe('2026-09-09T14:00:00-05:00')
  })

  test('puts another clock on the same day, with the offset that holds then', () => {
    expect(momentAt('2026-10-25T01:30:00+02:00', '09:00:00', autumn)).toBe('2026-10-25T09:00:00+01:00')
    expect(momentAt('2026-09-09T13:48:00+02:00', '08:05:00', summer, 1)).toBe('2026-09-10T08:05:00+02:00')
  })
})

describe('a typed clock', () => {
  test.each([
    ['13:48', '13:48:00'],
    ['13.48', '13:48:00'],
    ['1348', '13:48:00'],
    ['9:05', '09:05:00'],
    ['905', '09:05:00'],
    [' 0:00 ', '00:00:00'],
    ['13:48:20', '13:48:20'],
    ['134820', '13:48:20'],
  ])('reads %s', (typed, clock) => expect(readClock(typed)).toBe(clock))

  test.each(['', '1', '24:00', '13:60', '13:48:60', 'half twee', '1:4', '13:48 pm'])(
    'refuses "%s"',
    (typed) => expect(readClock(typed)).toBeNull(),
  )

  test('knows when no more digits have to follow', () => {
    expect(['1', '13', '134', '1348', '13:4', '13:48'].map(isCompleteClock)).toEqual([
      false,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  test('shows seconds only where there are any', () => {
    expect(clockOf('2026-09-09T13:48:00+02:00')).toBe('13:48')
    expect(clockOf('2026-09-09T13:48:09+02:00')).toBe('13:48:09')
  })
})
