import { describe, expect, test } from 'vitest'
import type { ObservationId } from '../../../../src/records/ids.ts'
import { lastSign, ownRecordings } from '../../../../src/screens/observe/offered-recordings.ts'
import { observation } from './sketch.ts'

const at = (clock: string) => Date.parse(`2026-09-09T${clock}:00+02:00`)
const running = observation({ end: null })
const NOTHING = { made: new Map<string, number>(), confirmed: new Map<string, number>() }
const HOUR = 3_600_000
const situation = { device: 'tablet', here: NOTHING, elapsed: HOUR }
const madeHere = (elapsed: number) => ({
  ...situation,
  here: { ...NOTHING, made: new Map([['o1', 0]]) },
  elapsed,
})
const ids = (list: readonly { id: ObservationId }[]) => list.map(({ id }) => id)

describe('recordings left running', () => {
  test('are offered unless they were started since the app was', () => {
    expect(ids(ownRecordings([running], situation).offered)).toEqual(['o1'])
    expect(ownRecordings([running], madeHere(HOUR)).offered).toEqual([])
  })

  test('are not asked about again once they go on, until twelve hours later', () => {
    const here = { ...NOTHING, confirmed: new Map([['o1', 0]]) }
    const known = ownRecordings([running], { ...situation, here })
    expect([ids(known.running), known.offered]).toEqual([['o1'], []])
    expect(ids(ownRecordings([running], { ...situation, here, elapsed: 13 * HOUR }).offered)).toEqual(['o1'])
  })

  test('are asked about when they run for longer than anybody observes', () => {
    expect(ownRecordings([running], madeHere(12 * HOUR)).offered).toEqual([])
    expect(ids(ownRecordings([running], madeHere(12 * HOUR + 1)).offered)).toEqual(['o1'])
  })

  test('of another device, and ones without a device, are left alone', () => {
    const others = [
      observation({ device: 'phone', end: null }),
      observation({ device: undefined, end: null }),
    ]
    expect(ownRecordings(others, situation)).toEqual({ running: [], offered: [] })
  })

  test('probably ended when this device last wrote something down before it stopped', () => {
    const here = { ...NOTHING, made: new Map([['o3', 0]]) }
    const signs = { device: 'tablet', here, now: at('12:00') }
    const log = [
      running,
      observation({ id: 'o2', kind: 'instant', start: '2026-09-09T10:41:00+02:00', end: null }),
      observation({ id: 'o3', kind: 'note', start: '2026-09-09T11:59:00+02:00', end: null }),
      observation({ id: 'o4', device: 'phone', end: '2026-09-09T10:58:00+02:00' }),
      observation({ id: 'ahead', kind: 'note', start: '2026-09-10T10:45:00+02:00', end: null }),
    ]
    expect(lastSign(running, log, signs)).toBe('2026-09-09T10:41:00+02:00')
    expect(lastSign(running, [running], signs)).toBeNull()
  })

  test('with nothing written since, ended when the app was last seen recording', () => {
    const signs = { device: 'tablet', here: NOTHING, now: at('12:00') }
    const seenAt = '2026-09-09T10:50:00+02:00'
    const later = observation({ id: 'o2', kind: 'note', start: '2026-09-09T10:55:00+02:00', end: null })
    expect(lastSign(running, [running], { ...signs, seenAt })).toBe(seenAt)
    expect(lastSign(running, [running, later], { ...signs, seenAt })).toBe(later.start)
    // A clock that ran ahead, and what was begun after it was seen, say nothing.
    expect(lastSign(running, [running], { ...signs, seenAt, now: at('10:30') })).toBeNull()
    expect(lastSign(running, [running], { ...signs, seenAt: '2026-09-08T10:50:00+02:00' })).toBeNull()
    const here = { ...NOTHING, made: new Map([['o1', 0]]) }
    expect(lastSign(running, [running], { ...signs, here, seenAt })).toBeNull()
  })

  test('that go on say when they began, but their end today says nothing about the others', () => {
    const here = { ...NOTHING, confirmed: new Map([['o2', 0]]) }
    const other = observation({
      id: 'o2',
      start: '2026-09-09T10:20:00+02:00',
      end: '2026-09-09T11:50:00+02:00',
    })
    expect(lastSign(running, [running, other], { device: 'tablet', here, now: at('12:00') })).toBe(
      other.start,
    )
  })
})
