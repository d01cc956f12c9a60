import { describe, expect, test } from 'vitest'
import type { ObservationId } from '../../../../src/records/ids.ts'
import { daysOf, logOfDay } from '../../../../src/screens/observe/day-log.ts'
import { lastSign, ownRecordings } from '../../../../src/screens/observe/offered-recordings.ts'
import { observation } from './sketch.ts'

const at = (clock: string) => Date.parse(`2026-09-09T${clock}:00+02:00`)
const running = observation({ end: null })
const situation = {
  device: 'tablet',
  sessionStartedAt: at('11:00'),
  now: at('12:00'),
  confirmed: new Set<string>(),
}
const ids = (list: readonly { id: ObservationId }[]) => list.map(({ id }) => id)

describe('recordings left running', () => {
  test('are offered when they began before the app was started', () => {
    expect(ids(ownRecordings([running], situation).offered)).toEqual(['o1'])
    expect(ownRecordings([running], { ...situation, sessionStartedAt: at('09:00') }).offered).toEqual([])
  })

  test('are not asked about again once they go on', () => {
    const known = ownRecordings([running], { ...situation, confirmed: new Set(['o1']) })
    expect([ids(known.running), known.offered]).toEqual([['o1'], []])
  })

  test('are asked about when they run for longer than anybody observes', () => {
    const forgotten = { ...situation, sessionStartedAt: at('09:00'), now: at('23:00') }
    expect(ids(ownRecordings([running], forgotten).offered)).toEqual(['o1'])
  })

  test('of another device, and ones without a device, are left alone', () => {
    const others = [
      observation({ device: 'phone', end: null }),
      observation({ device: undefined, end: null }),
    ]
    expect(ownRecordings(others, situation)).toEqual({ running: [], offered: [] })
  })

  test('probably ended when this device last wrote something down before it stopped', () => {
    const before = { device: 'tablet', before: at('11:00') }
    const log = [
      running,
      observation({
        id: 'o2' as ObservationId,
        kind: 'instant',
        start: '2026-09-09T10:41:00+02:00',
        end: null,
      }),
      observation({ id: 'o3' as ObservationId, kind: 'note', start: '2026-09-09T11:59:00+02:00', end: null }),
      observation({ id: 'o4' as ObservationId, device: 'phone', end: '2026-09-09T10:58:00+02:00' }),
    ]
    expect(lastSign(running, log, before)).toBe('2026-09-09T10:41:00+02:00')
    expect(lastSign(running, [running], before)).toBeNull()
  })
})

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
    expect(daysOf([morning, night], '2026-09-12')).toEqual(['2026-09-08', '2026-09-09', '2026-09-12'])
  })
})
