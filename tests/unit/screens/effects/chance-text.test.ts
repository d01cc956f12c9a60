import { expect, test } from 'vitest'
import { chanceText } from '../../../../src/screens/effects/chance-text.ts'

const words = { almostSure: 'nearly sure', almostNever: 'nearly never' }
const percent = (share: number) => `${Math.round(share * 100)} %`

test('a likelihood is never told as certain, because draws prove nothing', () => {
  expect([0, 0.005, 0.01, 0.5, 0.99, 0.995, 1].map((each) => chanceText(each, words, percent))).toEqual([
    'nearly never',
    'nearly never',
    '1 %',
    '50 %',
    '99 %',
    'nearly sure',
    'nearly sure',
  ])
})
