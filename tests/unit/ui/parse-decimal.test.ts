import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal, writeDecimal } from '../../../src/ui/parse-decimal.ts'

describe('parseDecimal', () => {
  test.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    [' 12 ', 12],
    [',5', 0.5],
    ['7,', 7],
    ['1.200', 1200],
    ['1.200,5', 1200.5],
    ['0.250', 0.25],
    ['-3', -3],
    ['−3', -3],
    ['', null],
    ['   ', null],
  ])('reads %j as %s in Dutch', (text, value) => {
    expect(parseDecimal(text)).toBe(value)
  })

  test.each(['7,5 uur', 'x', '1,2,3', '7:30', '--2', '.', ',', '1e5', 'NaN', '½'])(
    'calls %j unreadable instead of guessing',
    (text) => {
      expect(parseDecimal(text)).toBe('unreadable')
    },
  )

  test('groups thousands with a comma in English', () => {
    expect(parseDecimal('1,200.5', '.')).toBe(1200.5)
    expect(parseDecimal('1,200', '.')).toBe(1200)
  })

  test('reads back every number it writes', () => {
    const anyHours = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100)
    fc.assert(
      fc.property(anyHours, fc.constantFrom(',' as const, '.' as const), (hours, decimal) => {
        expect(parseDecimal(writeDecimal(hours, decimal), decimal)).toBe(hours)
      }),
    )
  })
})
