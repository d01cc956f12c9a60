import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohenKappa } from '../../../../src/analysis/agreement/cohen-kappa.ts'
import { eventKappa } from '../../../../src/analysis/watching/event-kappa.ts'
import { timeUnits, turned, unitTable } from '../../../../src/analysis/watching/time-units.ts'
import { SECOND, stretchOf, WHOLE, watches } from './watch-maker.ts'

const tables = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.nat(20), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
)

/** No example with figures was found in print for kappa with a cell that cannot be filled, so what must hold is tried. */
test('where neither missed anything the event kappa is that of Cohen', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const plain = cohenKappa(table)
      fc.pre(plain.value !== null && plain.value < 1)
      const withNone = [...table.map((row) => [...row, 0]), new Array<number>(table.length + 1).fill(0)]
      expect(eventKappa(withNone).value).toBeCloseTo(plain.value!, 5)
    }),
  )
})

test('with one task there is nothing to name: the event kappa is undefined, and says why', () => {
  for (const table of [
    [
      [8, 2],
      [3, 0],
    ],
    [
      [8, 0, 2],
      [0, 0, 0],
      [3, 0, 0],
    ],
  ])
    expect(eventKappa(table)).toEqual({ value: null, reason: 'oneCategory' })
})

test('what is never read is the cell of both missing it; missing events lowers the event kappa', () => {
  fc.assert(
    fc.property(tables, fc.nat(50), (table, unread) => {
      const changed = table.map((row) => [...row])
      changed[table.length - 1]![table.length - 1] = unread
      expect(eventKappa(changed)).toEqual(eventKappa(table))
    }),
  )
  const alike = [
    [10, 0, 0],
    [0, 10, 0],
    [0, 0, 0],
  ]
  const missed = [
    [10, 0, 4],
    [0, 10, 4],
    [3, 3, 0],
  ]
  expect(eventKappa(alike).value).toBeCloseTo(1, 9)
  expect(eventKappa(missed).value!).toBeLessThan(0.7)
})

test('a tolerance never takes agreement away, and enough of it forgives a late tap', () => {
  const agreed = (table: readonly (readonly number[])[]) => table.reduce((sum, row, at) => sum + row[at]!, 0)
  fc.assert(
    fc.property(watches, watches, fc.nat(9), ({ events: one }, { events: other }, tolerance) => {
      const units = timeUnits(one, other, WHOLE, SECOND)
      const whole = unitTable(units)
        .flat()
        .reduce((sum, each) => sum + each, 0)
      expect(agreed(unitTable(units, tolerance + 1))).toBeGreaterThanOrEqual(
        agreed(unitTable(units, tolerance)),
      )
      expect(
        unitTable(turned(units), tolerance)
          .flat()
          .reduce((sum, each) => sum + each, 0),
      ).toBe(whole)
    }),
    { numRuns: 30 },
  )
  const units = timeUnits(
    [stretchOf('beds', 60 * SECOND, 120 * SECOND)],
    [stretchOf('beds', 63 * SECOND, 123 * SECOND)],
    WHOLE,
    SECOND,
  )
  expect(cohenKappa(unitTable(units, 3)).value).toBe(1)
  expect(cohenKappa(unitTable(units)).value).toBeLessThan(1)
})

test('what runs at once is one code, and a stretch ends before its end', () => {
  const { codes, rows } = timeUnits(
    [stretchOf('beds', 0, 3 * SECOND), stretchOf('watch', 2 * SECOND, 4 * SECOND)],
    [],
    { from: 0, until: 5 * SECOND },
    SECOND,
  )
  expect([...rows[0]!.first].map((code) => codes[code])).toEqual([
    'beds',
    'beds',
    'beds\nwatch',
    'watch',
    '',
    '',
  ])
})
