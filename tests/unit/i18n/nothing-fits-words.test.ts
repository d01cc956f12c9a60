import { expect, test } from 'vitest'
import { analysis as english } from '../../../src/i18n/en/analysis.ts'
import { analysis as dutch } from '../../../src/i18n/nl/analysis.ts'

test('why no function fits is said with the numbers of the department, also of one task', () => {
  expect(dutch.nothingFitsWhy({ count: 3, least: '12', most: '20 uur', days: 3 })).toContain(
    'Er zijn geschikte taken, maar samen vormen ze geen inclusieve functie van 12 tot 20 uur in hooguit drie dagen.',
  )
  expect(dutch.nothingFitsWhy({ count: 1, least: '16', most: '24 uur', days: 1 })).toContain(
    'Er is één geschikte taak, en die vormt alleen geen inclusieve functie van 16 tot 24 uur in hooguit één dag.',
  )
  expect(english.nothingFitsWhy({ count: 1, least: '16', most: '24 hours', days: 4 })).toContain(
    'There is one suitable task, and alone it makes no function of 16 to 24 hours in at most four days.',
  )
})
