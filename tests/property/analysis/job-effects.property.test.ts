import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { jobEffects } from '../../../src/analysis/effects/job-effects.ts'
import { qualityMends } from '../../../src/analysis/effects/quality-mends.ts'
import { functionQuality } from '../../../src/analysis/effects/work-quality.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import type { JobId } from '../../../src/records/ids.ts'
import { anyGroupingCase, anyParameters } from '../../support/grouping-case.ts'

const RUNS = { numRuns: process.env.WERKVLOER_FULL ? 100 : 30 }

/** A case with its tasks over up to three jobs, some of two, and a plan for it. */
const anyPlanned = fc
  .tuple(anyGroupingCase, anyParameters, fc.infiniteStream(fc.subarray(['j', 'k', 'l'], { minLength: 1 })))
  .map(([base, parameters, jobIds]) => {
    const job = base.jobs[0]!
    const file = {
      ...base,
      jobs: ['j', 'k', 'l'].map((id) => ({ ...job, id: id as JobId })),
      tasks: base.tasks.map((task) => ({ ...task, jobIds: jobIds.next().value as JobId[] })),
    }
    const problem = groupingProblem(file, '*', parameters)
    return { file, problem, plan: groupTasks(problem, { iterations: 200 }) }
  })

test('every hour of a plan is freed in a job or work taken up, and no job frees more than it has', () => {
  fc.assert(
    fc.property(anyPlanned, ({ file, plan }) => {
      const effects = jobEffects(file, '*', plan)
      const told = effects.reduce((sum, { freed, takenUp }) => sum + freed + takenUp, 0)
      const given = plan.functions
        .flatMap(({ allocations }) => allocations)
        .reduce((sum, { hours }) => sum + hours, 0)
      expect(told).toBeCloseTo(given, 6)
      for (const { hours, freed, coreBefore, coreAfter } of effects) {
        expect(freed).toBeLessThanOrEqual(hours + 1e-3)
        for (const share of [coreBefore, coreAfter]) {
          if (share !== null) expect(share).toBeGreaterThanOrEqual(-1e-6)
          if (share !== null) expect(share).toBeLessThanOrEqual(1 + 1e-6)
        }
      }
    }),
    RUNS,
  )
})

test('a plan takes no task that somebody wants to keep by the summary of the analysts', () => {
  fc.assert(
    fc.property(anyPlanned, ({ file, plan }) => {
      const wishes = jobEffects(file, '*', plan).flatMap((effect) => effect.wishes)
      for (const { wish, honoured } of wishes) if (wish !== 'shed') expect(honoured).toBe(true)
    }),
    RUNS,
  )
})

test('answers seven questions for every function, and marks it unfit exactly when no task is sound', () => {
  fc.assert(
    fc.property(anyPlanned, ({ file, plan }) => {
      plan.functions.forEach((_, place) => {
        const quality = functionQuality({ ...file, minutesSeen: new Map() }, plan, place)
        expect(quality.answers).toHaveLength(7)
        const isSound = quality.tasks.some(({ marks }) => marks.length === 0)
        expect(quality.fitness === 'unfit').toBe(!isSound)
      })
    }),
    RUNS,
  )
})

test('what mends a function keeps every rule, costs what it says and leaves the function fitter', () => {
  const rank = { fit: 0, doubtful: 1, unfit: 2 }
  fc.assert(
    fc.property(anyPlanned, ({ file, problem, plan }) => {
      const source = { ...file, minutesSeen: new Map() }
      plan.functions.forEach((_, place) => {
        const { fitness } = functionQuality(source, plan, place)
        for (const mend of qualityMends(source, problem, plan, place)) {
          const { problems, score } = checkPlan(problem, mend.plan)
          expect(problems).toEqual([])
          expect(score - plan.score).toBeCloseTo(mend.change, 3)
          expect(functionQuality(source, mend.plan, place).fitness).toBe(mend.fitness)
          expect(rank[mend.fitness]).toBeLessThan(rank[fitness])
        }
      })
    }),
    RUNS,
  )
})
