import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumptionsOf } from '../../../../src/analysis/scenario/assumption-facts.ts'
import {
  type GuidanceStep,
  type GuidedFunction,
  guidanceAgainstMoney,
  guidanceByQuarter,
  guidanceByWeek,
  guidanceStretches,
  usualGuidance,
} from '../../../../src/analysis/scenario/guidance-plan.ts'
import type { FunctionId } from '../../../../src/records/ids.ts'

const functionArbitrary = fc.record({
  hours: fc.integer({ min: 8, max: 36 }),
  days: fc.integer({ min: 1, max: 5 }),
})
const functionsArbitrary = fc
  .array(functionArbitrary, { maxLength: 3 })
  .map((list): GuidedFunction[] => list.map((fn, at) => ({ id: `f${at}` as FunctionId, ...fn })))
const stepArbitrary: fc.Arbitrary<GuidanceStep> = fc.record({
  functionId: fc.constantFrom<(FunctionId | null)[]>(null, 'f0' as FunctionId, 'gone' as FunctionId),
  fromWeek: fc.integer({ min: 1, max: 60 }),
  toWeek: fc.option(fc.integer({ min: 1, max: 60 })),
  hoursPerDay: fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4),
})
const stepsArbitrary = fc.array(stepArbitrary, { maxLength: 5 })
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)
const usual = assumptionsOf({}, { mentorHourlyCost: 40 })

describe('hours of guidance', () => {
  test('of a plan are those of its steps together', () => {
    fc.assert(
      fc.property(stepsArbitrary, functionsArbitrary, (steps, functions) => {
        const whole = guidanceByWeek(steps, functions)
        const apart = steps.map((step) => guidanceByWeek([step], functions))
        for (const [at, hours] of whole.entries()) {
          expect(hours).toBeCloseTo(total(apart.map((each) => each[at]!)), 9)
        }
      }),
    )
  })

  test('of the quarters and of the stretches are those of the year', () => {
    fc.assert(
      fc.property(stepsArbitrary, functionsArbitrary, (steps, functions) => {
        const byWeek = guidanceByWeek(steps, functions)
        expect(total(guidanceByQuarter(steps, functions))).toBeCloseTo(total(byWeek), 6)
        const stretches = guidanceStretches(byWeek)
        const inStretches = stretches.map(
          ({ fromWeek, toWeek, hoursPerWeek }) => (toWeek - fromWeek + 1) * hoursPerWeek,
        )
        expect(total(inStretches)).toBeCloseTo(total(byWeek), 6)
        expect(stretches[0]!.fromWeek).toBe(1)
        expect(stretches.at(-1)!.toWeek).toBe(52)
      }),
    )
  })

  test('as the method has them never grow, and fit the money they go by', () => {
    fc.assert(
      fc.property(fc.array(functionArbitrary, { minLength: 1, maxLength: 3 }), (list) => {
        // A working day of at least three hours, at most eight, as functions have.
        const functions = list
          .map((fn, at): GuidedFunction => ({ id: `f${at}` as FunctionId, ...fn }))
          .filter(({ hours, days }) => hours / days >= 3 && hours / days <= 8)
        fc.pre(functions.length > 0)
        const steps = usualGuidance(functions, usual)
        const byWeek = guidanceByWeek(steps, functions)
        for (let week = 1; week < byWeek.length; week++) {
          expect(byWeek[week]).toBeLessThanOrEqual(byWeek[week - 1]!)
        }
        expect(guidanceAgainstMoney(steps, functions, usual).stands).toBe('within')
      }),
    )
  })

  test('begin nearly one-to-one, then an hour a day, then a quarter of an hour', () => {
    const functions = [{ id: 'f' as FunctionId, hours: 20, days: 4 }]
    expect(usualGuidance(functions, usual)).toEqual([
      { functionId: 'f', fromWeek: 1, toWeek: 6, hoursPerDay: 4.5 },
      { functionId: null, fromWeek: 7, toWeek: 26, hoursPerDay: 1 },
      { functionId: null, fromWeek: 27, toWeek: null, hoursPerDay: 0.25 },
    ])
    expect(usualGuidance([], usual)).toEqual([])
  })

  test('are told to be more or less than the money counts with', () => {
    const functions = [{ id: 'f' as FunctionId, hours: 20, days: 4 }]
    const all = (hoursPerDay: number) => [{ functionId: null, fromWeek: 1, toWeek: null, hoursPerDay }]
    expect(guidanceAgainstMoney(all(5), functions, usual).stands).toBe('more')
    expect(guidanceAgainstMoney(all(0.25), functions, usual)).toMatchObject({
      stands: 'less',
      planned: 44,
      least: 104,
      most: 304,
    })
  })
})
