import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ASSUMPTION_FACTS,
  type Assumptions,
  assumptionsOf,
} from '../../../../src/analysis/scenario/assumption-facts.ts'
import {
  MONEY_KEYS,
  type MoneyKey,
  type ScenarioWork,
  scenarioMoney,
  type YearMoney,
} from '../../../../src/analysis/scenario/scenario-money.ts'
import { ASSUMPTIONS, type Assumption } from '../../../../src/records/scenario-advice.ts'

const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100)
const hours = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4)

const anyWork: fc.Arbitrary<ScenarioWork> = fc.record({
  functions: fc.array(fc.record({ hours, days: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 }),
  freed: fc.array(fc.record({ hours, hourlyCost: fc.option(money(100)) }), { maxLength: 5 }),
  otherBenefits: money(10_000),
  otherCosts: money(10_000),
})

const anyAssumed = (name: Assumption) => {
  const { least, most, isRange } = ASSUMPTION_FACTS[name]
  const value = fc.integer({ min: 0, max: 1000 }).map((part) => least + ((most - least) * part) / 1000)
  return isRange
    ? fc.tuple(value, value).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
    : value.map((at) => ({ from: at, to: at }))
}
const anyAssumptions = fc.record(
  Object.fromEntries(ASSUMPTIONS.map((name) => [name, anyAssumed(name)])),
) as unknown as fc.Arbitrary<Assumptions>

/** Each at one of its ends: no range is left. */
const settled = (assumptions: Assumptions, end: 'from' | 'to' = 'from'): Assumptions =>
  Object.fromEntries(
    ASSUMPTIONS.map((name) => {
      const value = assumptions[name][end]
      return [name, { from: value, to: value }]
    }),
  ) as Assumptions

const anySettled = anyAssumptions.map((assumptions) => settled(assumptions))

const years = (work: ScenarioWork, assumptions: Assumptions): YearMoney[] => {
  const { firstYear, laterYears } = scenarioMoney(work, assumptions)
  return [firstYear.least, laterYears.least]
}

const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(a)))

const ONCE: readonly MoneyKey[] = ['course', 'preparation', 'sessions', 'adaptation']
/** What rests on the number of functions alone. */
const PER_FUNCTION: readonly MoneyKey[] = ['course', 'adaptation']

describe('the money of a scenario', () => {
  test('is what its lines add up to, at both ends', () => {
    fc.assert(
      fc.property(anyWork, anyAssumptions, (work, assumptions) => {
        const { firstYear, laterYears } = scenarioMoney(work, assumptions)
        for (const { least, most } of [firstYear, laterYears]) {
          for (const { lines, net } of [least, most]) {
            near(
              net,
              MONEY_KEYS.reduce((sum, key) => sum + lines[key], 0),
            )
          }
          expect(least.net).toBeLessThanOrEqual(most.net)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('lies within its range wherever in their ranges the assumptions are', () => {
    const anyPart = fc.array(fc.integer({ min: 0, max: 100 }), {
      minLength: ASSUMPTIONS.length,
      maxLength: ASSUMPTIONS.length,
    })
    fc.assert(
      fc.property(anyWork, anyAssumptions, anyPart, (work, assumptions, parts) => {
        const within = Object.fromEntries(
          ASSUMPTIONS.map((name, at) => {
            const { from, to } = assumptions[name]
            const value = from + ((to - from) * parts[at]!) / 100
            return [name, { from: value, to: value }]
          }),
        ) as Assumptions
        const range = scenarioMoney(work, assumptions)
        const one = scenarioMoney(work, within)
        for (const year of ['firstYear', 'laterYears'] as const) {
          const slack = 1e-6 * Math.max(1, Math.abs(one[year].least.net))
          expect(one[year].least.net).toBeGreaterThanOrEqual(range[year].least.net - slack)
          expect(one[year].least.net).toBeLessThanOrEqual(range[year].most.net + slack)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('doubles where hours, cost and rates double, the units being euro and hours', () => {
    fc.assert(
      fc.property(anyWork, anySettled, (work, assumptions) => {
        const double = {
          ...work,
          functions: work.functions.map((fn) => ({ ...fn, hours: 2 * fn.hours, days: 2 * fn.days })),
          freed: work.freed.map((each) => ({ ...each, hours: 2 * each.hours })),
        }
        const [one, two] = [years(work, assumptions), years(double, assumptions)]
        one.forEach(({ lines }, at) => {
          for (const key of ['freed', 'wage', 'subsidy', 'guidance'] as const)
            near(2 * lines[key], two[at]!.lines[key])
        })
      }),
    )
  })

  test('does not change when a function is split in halves by days, but for what each function costs once', () => {
    fc.assert(
      fc.property(anyWork, anySettled, (work, assumptions) => {
        const halves = {
          ...work,
          functions: work.functions.flatMap(({ hours, days }) => {
            const half = { hours: hours / 2, days: days / 2 }
            return [half, half]
          }),
        }
        const [whole, split] = [years(work, assumptions), years(halves, assumptions)]
        whole.forEach(({ lines }, at) => {
          for (const key of MONEY_KEYS) {
            const times = PER_FUNCTION.includes(key) ? 2 : 1
            near(times * lines[key], split[at]!.lines[key])
          }
        })
      }),
    )
  })

  test('counts nobody’s hours twice: freed work divided over jobs of one cost is the same money', () => {
    fc.assert(
      fc.property(anyWork, anySettled, fc.integer({ min: 1, max: 4 }), (work, assumptions, jobs) => {
        const divided = {
          ...work,
          freed: work.freed.flatMap(({ hours, hourlyCost }) =>
            Array.from({ length: jobs }, () => ({ hours: hours / jobs, hourlyCost })),
          ),
        }
        const [whole, parts] = [years(work, assumptions), years(divided, assumptions)]
        for (const [at, { net }] of whole.entries()) near(net, parts[at]!.net)
      }),
    )
  })

  test('pays what is done once in the first year only, and never more subsidy than wage', () => {
    fc.assert(
      fc.property(anyWork, anyAssumptions, (work, assumptions) => {
        const { firstYear, laterYears } = scenarioMoney(work, assumptions)
        for (const { lines } of [laterYears.least, laterYears.most]) {
          for (const key of ONCE) expect(lines[key]).toBe(0)
        }
        for (const { lines } of [firstYear.least, firstYear.most, laterYears.least, laterYears.most]) {
          expect(lines.subsidy).toBeGreaterThanOrEqual(0)
          expect(lines.subsidy).toBeLessThanOrEqual(-lines.wage + 1e-6)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is nothing at all when nothing changes', () => {
    const nothing = { functions: [], freed: [], otherBenefits: 0, otherCosts: 0 }
    fc.assert(
      fc.property(anyAssumptions, (any) => {
        const zero = { from: 0, to: 0 }
        const assumptions = { ...any, otherBenefits: zero, otherCosts: zero }
        for (const { net, lines } of years(nothing, assumptions)) {
          expect(net).toBe(0)
          for (const key of MONEY_KEYS) expect(lines[key]).toBe(0)
        }
      }),
      { numRuns: 20 },
    )
  })
})

test('counts a function by hand', () => {
  const at = (value: number) => ({ from: value, to: value })
  const assumptions = settled(
    assumptionsOf(
      {
        presentWeeks: at(40),
        usedShare: at(0.5),
        wage: at(10),
        employerShare: at(0.2),
        subsidyShare: at(0.25),
        guidanceHours: at(0.5),
        startWeeks: at(4),
        startGuidance: at(1),
        startOutput: at(0.5),
        coursePrice: at(100),
        preparationHours: at(10),
        adaptation: at(500),
        teamSessions: at(2),
        sessionHours: at(1),
        sessionPeople: at(5),
      },
      { mentorHourlyCost: 30 },
    ),
  )
  const work = {
    functions: [{ hours: 20, days: 4 }],
    freed: [{ hours: 20, hourlyCost: 30 }],
    otherBenefits: 0,
    otherCosts: 0,
  }
  const { firstYear, laterYears } = scenarioMoney(work, assumptions)
  expect(laterYears.least.lines).toMatchObject({
    freed: 40 * 20 * 30 * 0.5,
    wage: -20 * 52 * 12,
    subsidy: 20 * 52 * 12 * 0.25,
    guidance: -40 * 4 * 0.5 * 30,
  })
  expect(firstYear.least.lines).toMatchObject({
    freed: 38 * 20 * 30 * 0.5,
    guidance: -(4 * 20 + 36 * 4 * 0.5) * 30,
    course: -(32 * 30 + 100),
    preparation: -300,
    sessions: -2 * 5 * 30,
    adaptation: -500,
  })
})
