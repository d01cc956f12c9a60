import { describe, expect, test } from 'vitest'
import type { YearRange } from '../../../../src/analysis/scenario/scenario-money.ts'
import { scenarios } from '../../../../src/i18n/nl/scenarios.ts'
import {
  comparedViews,
  type ScenarioView,
  toggledChoice,
} from '../../../../src/screens/scenarios/scenario-view.ts'
import { netWords } from '../../../../src/screens/scenarios/scenario-words.ts'

const year = (least: number, most: number) => ({ least: { net: least }, most: { net: most } }) as YearRange

describe('what a year comes to, in words', () => {
  test.each([
    [-3_000, -1_000, 'Kost € 1.000 tot € 3.000 meer dan het opbrengt.'],
    [1_000, 3_000, 'Brengt € 1.000 tot € 3.000 meer op dan het kost.'],
    [-3_000, 1_000, 'Ligt tussen € 3.000 meer kosten en € 1.000 meer opbrengst.'],
    [2_000, 2_000, 'Brengt € 2.000 meer op dan het kost.'],
    [-0.4, 0.3, 'Geen verschil met nu.'],
  ])('%d to %d', (least, most, words) => {
    // A space that does not break stands between sign and number.
    expect(netWords(year(least, most), scenarios).replaceAll('\u00a0', ' ')).toBe(words)
  })
})

describe('which scenarios are beside each other', () => {
  const views = ['a', 'b', 'c', 'd'].map((id) => ({ record: { id } }) as unknown as ScenarioView)
  const ids = (chosen: readonly string[] | null) =>
    comparedViews(views, chosen).map(({ record }) => record.id)

  test('the first three while nobody chose, and never none', () => {
    expect(ids(null)).toEqual(['a', 'b', 'c'])
    expect(ids(['gone'])).toEqual(['a', 'b', 'c'])
  })

  test('stand in their own order, whatever was chosen first', () => {
    expect(ids(['d', 'a'])).toEqual(['a', 'd'])
  })

  test('a fourth choice takes the place of the oldest, and the last one stays', () => {
    expect(toggledChoice(['a', 'b', 'c'], 'd')).toEqual(['b', 'c', 'd'])
    expect(toggledChoice(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggledChoice(['b'], 'b')).toEqual(['b'])
  })
})
