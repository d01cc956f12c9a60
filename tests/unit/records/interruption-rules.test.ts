import { describe, expect, test } from 'vitest'
import {
  interruptionEvents,
  lastingAsides,
  openInterruptions,
  sharedEvent,
  withEnd,
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

test('two that go on beside the same work are both there', () => {
  const asides = [
    interruption({ aside: true }),
    interruption({ id: 'i2', aside: true, kind: 'alarm', at: '2026-09-09T10:32:00+02:00' }),
  ]
  const lasting = lastingAsides(asides, [observation({ end: null })])
  expect(lasting.map((each) => each.interruption.id)).toEqual(['i1', 'i2'])
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

test('one that is put right stays in its event, and the event with what it was', () => {
  const all = [
    interruption(),
    interruption({ id: 'i2', observationId: 'o2' }),
    interruption({ id: 'i3', kind: 'alarm' }),
  ]
  const shared = sharedEvent(all, [all[1]!])
  expect([...shared].map(([{ id }, event]) => [id, event])).toEqual([
    ['i1', 'i1'],
    ['i2', 'i1'],
  ])
  const later = all.map((each) => ({ ...each, ...(shared.has(each) && { event: shared.get(each)! }) }))
  const moved = [{ ...later[0]!, at: '2026-09-09T10:45:00+02:00' }, ...later.slice(1)]
  expect(interruptionEvents(moved).map((event) => event.length)).toEqual([2, 1])
  expect([...sharedEvent(all, [all[2]!])]).toEqual([])
})

describe('with another end of the work', () => {
  const at = '2026-09-09T10:45:00+02:00'
  const was = { end: '2026-09-09T10:30:00+02:00' }

  test('what ended it moves, and is never over before it began', () => {
    expect(withEnd(interruption({ endedAt: '2026-09-09T10:40:00+02:00' }), was, at)).toEqual({
      at,
      endedAt: at,
    })
    expect(withEnd(interruption({ endedAt: '2026-09-09T10:50:00+02:00' }), was, at)).toEqual({ at })
    expect(withEnd(interruption(), was, at)).toEqual({ at })
  })

  test('what went on beside it keeps its moment and is over with it at last', () => {
    const aside = (endedAt: string | null) => interruption({ aside: true, endedAt })
    expect(withEnd(aside(null), { end: null }, at)).toEqual({ endedAt: at })
    expect(withEnd(aside(was.end), was, at)).toEqual({ endedAt: at })
    expect(withEnd(aside('2026-09-09T10:29:00+02:00'), was, at)).toEqual({})
    expect(withEnd(aside('2026-09-09T10:50:00+02:00'), was, at)).toEqual({ endedAt: at })
    expect(withEnd(aside(null), { end: null }, '2026-09-09T10:20:00+02:00')).toEqual({
      endedAt: interruption().at,
    })
  })
})
