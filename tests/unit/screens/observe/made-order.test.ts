import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JobId } from '../../../../src/records/ids.ts'
import { lastContext } from '../../../../src/screens/observe/floor-context.ts'
import { lastFollow } from '../../../../src/screens/observe/follow.ts'
import { inMadeOrder } from '../../../../src/screens/observe/made-order.ts'
import { observation } from './sketch.ts'

/** Made one after the other on this tablet, at what its clock said then. */
const made = (...starts: string[]) =>
  starts.map((start, count) =>
    observation({ id: `o${count}`, count, start, jobId: `job ${count}` as JobId, location: `plek ${count}` }),
  )
const order = (list: Parameters<typeof inMadeOrder>[0]) => inMadeOrder(list).map(({ id }) => id)
const shuffled = <T>(list: readonly T[]): T[] => [...list].reverse()

const CHANGES = [
  [
    'set back two hours',
    made('2026-09-09T11:30:00+02:00', '2026-09-09T11:50:00+02:00', '2026-09-09T10:00:00+02:00'),
  ],
  [
    'set forward a day and back',
    made('2026-09-09T10:00:00+02:00', '2026-09-10T10:05:00+02:00', '2026-09-09T10:10:00+02:00'),
  ],
  [
    'turned to winter time',
    made('2026-10-25T02:50:00+02:00', '2026-10-25T02:10:00+01:00', '2026-10-25T02:20:00+01:00'),
  ],
] as const

describe('the order in which things were made', () => {
  test.each(CHANGES)('holds with a clock that was %s', (_, list) => {
    expect(order(shuffled(list))).toEqual(['o0', 'o1', 'o2'])
  })

  test.each(CHANGES)('tells whom and what was last, with a clock that was %s', (_, list) => {
    expect(lastFollow(shuffled(list), 'tablet').jobId).toBe('job 2')
    expect(lastContext(shuffled(list), 'tablet', list[2]!.start.slice(0, 10)).location).toBe('plek 2')
  })

  test('goes by the start where somebody put it right by hand', () => {
    const [first, second, third] = made(
      '2026-09-09T10:00:00+02:00',
      '2026-09-09T10:10:00+02:00',
      '2026-09-09T10:20:00+02:00',
    )
    const corrected = { ...third!, count: undefined, start: '2026-09-09T10:05:00+02:00' }
    expect(order([first!, second!, corrected])).toEqual(['o0', 'o2', 'o1'])
  })

  test('goes by the start between devices', () => {
    const elsewhere = observation({ id: 'x', device: 'phone', count: 0, start: '2026-09-09T10:05:00+02:00' })
    const here = made('2026-09-09T10:00:00+02:00', '2026-09-09T10:10:00+02:00')
    expect(order([...here, elsewhere])).toEqual(['o0', 'x', 'o1'])
  })

  test('never puts what a device made later before what it made earlier, and comes out the same from any order', () => {
    const some = fc.record({
      device: fc.constantFrom('tablet', 'phone'),
      count: fc.option(fc.nat(20), { nil: undefined }),
      minute: fc.integer({ min: 10, max: 59 }),
    })
    const drawn = fc.uniqueArray(some, {
      selector: ({ device, count, minute }) => `${device} ${count ?? `at ${minute}`}`,
      maxLength: 12,
    })
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (sketches, keys) => {
        const list = sketches.map(({ minute, ...rest }, at) =>
          observation({ ...rest, id: `o${at}`, start: `2026-09-09T10:${minute}:00+02:00` }),
        )
        const ordered = inMadeOrder(list)
        for (const device of ['tablet', 'phone']) {
          const counts = ordered.flatMap((each) => (each.device === device ? (each.count ?? []) : []))
          expect(counts).toEqual([...counts].sort((a, b) => a - b))
        }
        const mixed = list
          .map((each) => [keys.next().value, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each)
        expect(inMadeOrder(mixed)).toEqual(ordered)
      }),
    )
  })
})
