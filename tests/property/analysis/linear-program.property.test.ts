import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { LinearProgram } from '../../../src/analysis/grouping/linear-program.ts'

const highs = await loadHighs()
/** An optimum that is the floor itself may come out on either side of it. */
const ROUNDING = 1e-9
const whole = (min: number, max: number) => fc.integer({ min, max })

const anyProgram = whole(1, 6).chain((columns) =>
  fc.record({
    columns: fc.array(fc.record({ lower: whole(-2, 2), width: whole(0, 5), cost: whole(-4, 6) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(
      fc.record({
        factors: fc.array(whole(-3, 3), { minLength: columns, maxLength: columns }),
        lower: fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), whole(-8, 4)),
        width: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), whole(0, 12)),
      }),
      { maxLength: 8 },
    ),
    early: fc.nat(8),
  }),
)
type Program = typeof anyProgram extends fc.Arbitrary<infer Value> ? Value : never

test('finds the optimum another solver finds, rows added before or between solves', () => {
  const solver = new LinearProgram()
  fc.assert(
    fc.property(anyProgram, (program) => {
      const reference = solveByHighs(program)
      const outcome = solveByOurs(solver, program, Number.NEGATIVE_INFINITY)
      expect(outcome).toBe(reference === null ? 'infeasible' : 'optimal')
      if (reference !== null) expect(solver.objective).toBeCloseTo(reference, 6)
    }),
  )
})

test('says below only of programs whose optimum is below the floor', () => {
  const solver = new LinearProgram()
  fc.assert(
    fc.property(anyProgram, whole(-20, 20), (program, floor) => {
      const reference = solveByHighs(program)
      const outcome = solveByOurs(solver, program, floor)
      if (outcome === 'below') expect(reference ?? Number.NEGATIVE_INFINITY).toBeLessThan(floor + ROUNDING)
      if (outcome === 'optimal') expect(solver.objective).toBeCloseTo(reference ?? Number.NaN, 6)
    }),
  )
})

function solveByOurs(solver: LinearProgram, { columns, rows, early }: Program, floor: number) {
  solver.start(columns.length)
  columns.forEach(({ lower, width, cost }, column) => {
    solver.setColumn(column, lower, lower + width, cost)
  })
  const add = ({ factors, lower, width }: Program['rows'][number]) => {
    solver.addRow(lower, upperOf(lower, width))
    factors.forEach((factor, column) => {
      if (factor !== 0) solver.addTerm(column, factor)
    })
  }
  rows.slice(0, early).forEach(add)
  const outcome = solver.solve(floor)
  if (outcome !== 'optimal' || rows.length <= early) return outcome
  rows.slice(early).forEach(add)
  return solver.solve(floor)
}

const upperOf = (lower: number, width: number): number => (Number.isFinite(lower) ? lower + width : width - 4)

function solveByHighs({ columns, rows }: Program): number | null {
  const { constants, infinity } = highs
  const finite = (bound: number) => (Number.isFinite(bound) ? bound : Math.sign(bound) * infinity)
  const data = {
    numCols: columns.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ lower, width }) => lower + width),
    rowLower: rows.map(({ lower }) => finite(lower)),
    rowUpper: rows.map(({ lower, width }) => finite(upperOf(lower, width))),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts: rows.map((_, row) => row * columns.length).concat(rows.length * columns.length),
      indices: rows.flatMap(() => columns.map((_, column) => column)),
      values: rows.flatMap(({ factors }) => factors),
    },
  }
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false })
    const { modelStatus } = model.run()
    return modelStatus === constants.modelStatus.optimal ? model.getObjectiveValue() : null
  })
}
