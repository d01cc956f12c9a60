import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursRange } from '../../../../src/analysis/uncertainty/hours-range.ts'
import { triangularValue } from '../../../../src/analysis/uncertainty/triangular.ts'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'

const told = (hoursPerWeek: number) => ({ id: 'a' as TaskId, hoursPerWeek })
const seen = (hoursPerWeek: number, turns: number, missing: string[] = []) => ({
  hoursPerWeek,
  turns,
  missingJobs: missing as JobId[],
})

test('hours that were only told may be a quarter off either way', () => {
  expect(hoursRange(told(8), undefined)).toMatchObject({ least: 6, likely: 8, most: 10, observed: null })
})

test('hours that were also seen lie between the two, widened by how few observations there are', () => {
  expect(hoursRange(told(8), seen(12, 4))).toMatchObject({ least: 6, most: 18, observed: 12, turns: 4 })
  expect(hoursRange(told(8), seen(12, 10)).likely).toBe(10)
  expect(hoursRange(told(8), seen(4, 4))).toMatchObject({ least: 2, most: 8 })
})

test('seen often, and on enough days to say how days differ, that is how far it is widened', () => {
  const between = { low: 9, high: 13 }
  expect(hoursRange(told(8), { ...seen(12, 25), between })).toMatchObject({ least: 8, most: 13 })
  expect(hoursRange(told(20), { ...seen(12, 25), between })).toMatchObject({ least: 9, most: 20 })
  expect(hoursRange(told(8), { ...seen(12, 4), between })).toMatchObject({ least: 6, most: 18 })
  expect(hoursRange(told(8), { ...seen(12, 25, ['k']), between })).toMatchObject({ least: 9, most: 13 })
})

test('what was seen in some of the jobs only raises the range and lowers nothing', () => {
  expect(hoursRange(told(8), seen(2, 4, ['k']))).toMatchObject({
    least: 6,
    likely: 8,
    most: 10,
    observed: null,
  })
  expect(hoursRange(told(8), seen(10, 4, ['k']))).toMatchObject({ least: 6, likely: 8, most: 15 })
  const sure = { ...seen(20, 25, ['k']), between: { low: 18, high: 22 } }
  expect(hoursRange(told(4), sure)).toMatchObject({ least: 18, likely: 18, most: 22 })
})

test('what analysts heard differently widens the range', () => {
  expect(hoursRange(told(8), undefined, [8, 12])).toMatchObject({ least: 6, likely: 8, most: 15 })
  expect(hoursRange(told(8), seen(9, 100), [8, 12])).toMatchObject({ least: 8, most: 12 })
})

test('a range ascends, and closes around hours that ever more observations confirm', () => {
  const anyHours = fc.double({ min: 0.1, max: 60, noNaN: true })
  fc.assert(
    fc.property(anyHours, anyHours, fc.integer({ min: 1, max: 500 }), (one, other, turns) => {
      for (const missing of [[], ['k']]) {
        const { least, likely, most } = hoursRange(told(one), seen(other, turns, missing))
        expect(least).toBeGreaterThanOrEqual(0)
        expect(least).toBeLessThanOrEqual(likely)
        expect(likely).toBeLessThanOrEqual(most)
      }
      const sure = hoursRange(told(one), seen(one, 1e8))
      expect(sure.most - sure.least).toBeLessThan(one * 1e-3)
    }),
  )
})

test('draws of a triangular distribution stay within it and have its mean', () => {
  const anyEnd = fc.double({ min: 0, max: 40, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(anyEnd, anyEnd, anyEnd), (ends) => {
      const [least, likely, most] = [...ends].sort((a, b) => a - b) as [number, number, number]
      const draws = Array.from({ length: 2000 }, (_, at) =>
        triangularValue(least, likely, most, (at + 0.5) / 2000),
      )
      expect(Math.min(...draws)).toBeGreaterThanOrEqual(least)
      expect(Math.max(...draws)).toBeLessThanOrEqual(most)
      const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
      expect(mean).toBeCloseTo((least + likely + most) / 3, 1)
    }),
  )
})
