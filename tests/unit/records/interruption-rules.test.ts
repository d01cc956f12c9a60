import { describe, expect, test } from 'vitest'
import {
  beganAt,
  endingWith,
  interruptionEvents,
  lastingAsides,
  openInterruptions,
} from '../../../src/records/interruption-rules.ts'
import type { InterruptionRecord } from '../../../src/records/observing.ts'
import { observation } from '../screens/observe/sketch.ts'

const interruption = (fields: Partial<Record<keyof InterruptionRecord, unknown>> = {}): InterruptionRecord =>
  ({
    id: 'i1',
    observationId: 'o1',
    kind: 'phone',
    at: '2026-09-09T10:30:00+02:00',
    aside: false,
    endedAt: null,
    resumed: null,
    by: 'ana',
    device: 'tablet',
    count: 1,
    note: '',
    ...fields,
  }) as InterruptionRecord

const now = Date.parse('2026-09-09T10:35:00+02:00')
const here = { device: 'tablet', now }

describe('openInterruptions', () => {
  test('are those of this device of which nobody said yet how it went on', () => {
    const open = openInterruptions(
      [
        interruption(),
        interruption({ id: 'i2', observationId: 'o2', resumed: true }),
        interruption({ id: 'i3', observationId: 'o3', resumed: false }),
        interruption({ id: 'i4', observationId: 'o4', device: 'another' }),
        interruption({ id: 'i5', observationId: 'o5', aside: true }),
        interruption({ id: 'i6', observationId: 'gone' }),
      ],
      ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => observation({ id })),
      here,
    )
    expect(open.map((each) => [each.interruption.id, each.observation.id])).toEqual([['i1', 'o1']])
  })

  test('one of yesterday is no longer asked about', () => {
    const yesterday = interruption({ at: '2026-09-08T10:30:00+02:00' })
    expect(openInterruptions([yesterday], [observation()], here)).toEqual([])
  })

  test('come in the order in which they began', () => {
    const open = openInterruptions(
      [
        interruption({ id: 'i2', observationId: 'o2', at: '2026-09-09T10:31:00+02:00', count: 2 }),
        interruption({ count: 0 }),
      ],
      [observation(), observation({ id: 'o2' })],
      here,
    )
    expect(open.map((each) => each.interruption.id)).toEqual(['i1', 'i2'])
  })
})

test('what went on beside it lasts as long as the work runs', () => {
  const aside = interruption({ aside: true })
  expect(lastingAsides([aside], [observation({ end: null })])).toHaveLength(1)
  expect(lastingAsides([aside], [])).toEqual([])
  expect(lastingAsides([interruption({ aside: true, endedAt: aside.at })], [observation()])).toEqual([])
})

test('one call that stopped two tasks is one event', () => {
  const events = interruptionEvents([
    interruption({ id: 'i3', at: '2026-09-09T11:00:00+02:00' }),
    interruption({ id: 'i2', observationId: 'o2' }),
    interruption(),
    interruption({ id: 'i4', device: 'another' }),
  ])
  expect(events.map((event) => event.map(({ id }) => id))).toEqual([['i1', 'i2'], ['i4'], ['i3']])
})

test('with the end of the work moves what ended it, not what went on beside it', () => {
  const all = [
    interruption(),
    interruption({ id: 'i2', aside: true }),
    interruption({ id: 'i3', observationId: 'o2' }),
  ]
  expect(endingWith(all, observation()).map(({ id }) => id)).toEqual(['i1'])
})

test('one that is put right is never over before it began', () => {
  const at = '2026-09-09T10:45:00+02:00'
  expect(beganAt(interruption({ endedAt: '2026-09-09T10:40:00+02:00' }), at)).toEqual({ at, endedAt: at })
  expect(beganAt(interruption({ endedAt: '2026-09-09T10:50:00+02:00' }), at)).toEqual({ at })
  expect(beganAt(interruption(), at)).toEqual({ at })
})
