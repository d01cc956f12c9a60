import { expect, test } from 'vitest'
import { cohenKappa } from '../../../../src/analysis/agreement/cohen-kappa.ts'
import { alignSequences } from '../../../../src/analysis/watching/align-sequences.ts'
import { concordanceOf } from '../../../../src/analysis/watching/concordance.ts'
import { timeUnits, unitTable } from '../../../../src/analysis/watching/time-units.ts'
import { momentOf } from './watch-maker.ts'

/**
 * Times two students recorded "move" at, and the kappas BORIS 7.8.2 printed for them, in olivierfriard/BORIS#228. It samples from the first
 * moment of either up to the last (264.855 s).
 */
const STUDENT_A = [155_105, 169_855, 264_855]
const STUDENT_B = [156_405, 170_852, 264_606]
const RECORDED = { from: 155_105, until: 264_855 }

test.for([
  { unitMs: 2_000, printed: '-0.038' },
  { unitMs: 3_000, printed: '1.000' },
])('time-unit kappa of the published moments at $unitMs ms', ({ unitMs, printed }) => {
  const [a, b] = [STUDENT_A, STUDENT_B].map((times) => times.map((at) => momentOf('move', at)))
  const kappa = cohenKappa(unitTable(timeUnits(a!, b!, RECORDED, unitMs)))
  expect(kappa.value?.toFixed(3)).toBe(printed)
})

/** Two peak flow meters, first measurements of 17 people; r = 0.94 is printed in Bland and Altman, 1986, Lancet 327, 307-310. */
const WRIGHT = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427]
const MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451]

test('correlation of the published peak flows, and a concordance no greater', () => {
  const { correlation, concordance } = concordanceOf(WRIGHT.map((a, at) => [a, MINI[at]!]))
  expect(correlation.value?.toFixed(2)).toBe('0.94')
  expect(concordance.value!).toBeLessThanOrEqual(correlation.value!)
  expect(concordance.value?.toFixed(3)).toBe('0.943')
})

test('alignment of the sequences of the textbook (GCATGCG and GATTACA, score 0)', () => {
  expect(alignSequences([...'GCATGCG'], [...'GATTACA']).score).toBe(0)
})
