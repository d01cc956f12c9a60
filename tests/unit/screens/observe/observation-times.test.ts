import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ObservationId } from '../../../../src/records/ids.ts'
import {
  durationMs,
  readEnd,
  readSplit,
  readStart,
  shiftSpan,
} from '../../../../src/screens/observe/observation-times.ts'
import { splitObservation, splitSources } from '../../../../src/screens/observe/split-observation.ts'
import { writeMoment } from '../../../../src/screens/observe/wall-moment.ts'
import { observation } from './sketch.ts'

const zone = () => 120
const at = (clock: string, day = '09') => Date.parse(`2026-09-${day}T${clock}:00+02:00`)
const present = { now: at('12:00'), zone }
const half = observation()
const running = observation({ end: null })

describe('durations', () => {
  test('come from the timestamps, also over a change of offset', () => {
    const night = { start: '2026-10-25T02:50:00+02:00', end: '2026-10-25T02:10:00+01:00' }
    expect(durationMs(observation(night), 0)).toBe(20 * 60_000)
  })

  test('run up to now while there is no end, and are never negative', () => {
    expect(durationMs(running, at('10:07'))).toBe(7 * 60_000)
    expect(durationMs(running, at('09:00'))).toBe(0)
  })

  test('are nothing for moments and notes', () => {
    expect(durationMs(observation({ kind: 'instant', end: null }), at('12:00'))).toBe(0)
  })
})

describe('a typed end', () => {
  test('before the start is refused', () => {
    expect(readEnd(half, '09:59', present)).toEqual({ ok: false, problem: 'end-before-start' })
  })

  test('in the future is refused', () => {
    expect(readEnd(half, '12:01', present)).toEqual({ ok: false, problem: 'future' })
  })

  test('in the minute of the start is the start itself', () => {
    const quick = observation({ start: '2026-09-09T10:00:40+02:00', end: null })
    expect(readEnd(quick, '10:00', present)).toEqual({ ok: true, time: '2026-09-09T10:00:40+02:00' })
  })

  test('after midnight belongs to the next day when it began in the evening', () => {
    const late = observation({ start: '2026-09-08T23:50:00+02:00', end: null })
    expect(readEnd(late, '0:10', present)).toEqual({ ok: true, time: '2026-09-09T00:10:00+02:00' })
  })

  test('is a slip when the next day would make it longer than a night', () => {
    const late = observation({ start: '2026-09-08T20:00:00+02:00', end: null })
    expect(readEnd(late, '19:59', { now: at('23:59'), zone })).toMatchObject({ ok: false })
  })
})

describe('a typed start', () => {
  test('after the end is refused', () => {
    expect(readStart(half, '10:31', present)).toEqual({ ok: false, problem: 'start-after-end' })
  })

  test('of something that runs may be any time up to now', () => {
    expect(readStart(running, '08:15', present)).toEqual({ ok: true, time: '2026-09-09T08:15:00+02:00' })
    expect(readStart(running, '12:15', present)).toEqual({ ok: false, problem: 'future' })
  })
})

describe('shifting', () => {
  test('moves both ends and keeps the duration', () => {
    expect(shiftSpan(half, -5, present)).toEqual({
      start: '2026-09-09T09:55:00+02:00',
      end: '2026-09-09T10:25:00+02:00',
    })
  })

  test('moves only the start of what runs, and nothing past now', () => {
    expect(shiftSpan(running, 1, present)).toEqual({ start: '2026-09-09T10:01:00+02:00' })
    expect(shiftSpan(half, 1, { now: at('10:30'), zone })).toBeNull()
  })
})

describe('splitting', () => {
  test('only takes a moment between the ends', () => {
    for (const typed of ['10:00', '10:30', '9:00', '11:00']) {
      expect(readSplit(half, typed, present)).toEqual({ ok: false, problem: 'outside' })
    }
    expect(readSplit(half, '10:12', present)).toEqual({ ok: true, time: '2026-09-09T10:12:00+02:00' })
    expect(readSplit(running, '11:59', present)).toMatchObject({ ok: true })
  })

  test('gives two parts that together last as long and meet where it was cut', () => {
    const day = fc.integer({ min: at('00:00'), max: at('12:00') })
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), fc.boolean(), (times, runs) => {
        const [start, cut, end] = [...times].sort((a, b) => a - b).map((time) => writeMoment(time, zone))
        const whole = observation({ start: start!, end: runs ? null : end!, load: ['lifting'], note: 'x' })
        const { first, second } = splitObservation(whole, cut!, 'o2' as ObservationId)
        const now = at('12:00')
        expect(durationMs({ ...whole, ...first }, now) + durationMs(second, now)).toBe(durationMs(whole, now))
        expect(second).toMatchObject({ start: first.end, end: whole.end, taskId: 't1', load: ['lifting'] })
        expect(second.note).toBeUndefined()
      }),
    )
  })

  test('lets what rested on the whole rest on both parts', () => {
    const [whole, second] = ['o1' as ObservationId, 'o2' as ObservationId]
    const other = { observationId: 'o7' as ObservationId }
    expect(splitSources([{ observationId: whole }, other], whole, second)).toEqual([
      { observationId: whole },
      { observationId: second },
      other,
    ])
    expect(splitSources([other], whole, second)).toBeNull()
  })
})
