import { describe, expect, test } from 'vitest'
import type { ObservationId } from '../../../../src/records/ids.ts'
import { logOfDay, neighbourDays } from '../../../../src/screens/observe/day-log.ts'
import { observation } from './sketch.ts'

const ids = (list: readonly { id: ObservationId }[]) => list.map(({ id }) => id)

describe('the log of a day', () => {
  const night = observation({
    id: 'night' as ObservationId,
    start: '2026-09-08T23:50:00+02:00',
    end: '2026-09-09T00:20:00+02:00',
  })
  const morning = observation({ id: 'morning' as ObservationId })
  const elsewhere = observation({
    id: 'west' as ObservationId,
    start: '2026-09-08T22:30:00-05:00',
    end: null,
  })

  test('is newest first, by the wall clock it was written with', () => {
    expect(ids(logOfDay([night, morning], '2026-09-09', '2026-09-09'))).toEqual(['morning', 'night'])
    expect(ids(logOfDay([night, morning, elsewhere], '2026-09-08', '2026-09-08'))).toEqual(['west', 'night'])
  })

  test('holds what ended on that day too', () => {
    expect(ids(logOfDay([night], '2026-09-08', '2026-09-09'))).toEqual(['night'])
  })

  test('can be turned to every day on which something began, and to today', () => {
    const around = (day: string) => neighbourDays([morning, night], day, '2026-09-12')
    expect(around('2026-09-12')).toEqual({ before: '2026-09-09', after: undefined })
    expect(around('2026-09-09')).toEqual({ before: '2026-09-08', after: '2026-09-12' })
    expect(around('2026-09-08')).toEqual({ before: undefined, after: '2026-09-09' })
  })

  test('has what was made last on top, though the clock was set back in between', () => {
    const before = observation({ id: 'before', count: 1, start: '2026-09-09T11:50:00+02:00' })
    const after = observation({ id: 'after', count: 2, start: '2026-09-09T10:01:00+02:00' })
    expect(ids(logOfDay([before, after], '2026-09-09', '2026-09-09'))).toEqual(['after', 'before'])
  })

  test('holds what runs, though a clock that ran a day ahead wrote its start', () => {
    const ahead = observation({ id: 'ahead', start: '2026-09-10T10:00:00+02:00', end: null })
    expect(ids(logOfDay([morning, ahead], '2026-09-09', '2026-09-09'))).toEqual(['ahead', 'morning'])
  })
})
