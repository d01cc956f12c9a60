import { expect, test } from 'vitest'
import { renewedText } from '../../../../src/analysis/scenario/renewed-text.ts'

const BEFORE = 'Ochtendhulp: 5 collega’s kunnen invallen.\nNiemand kent nu: was.'
const NOW = 'Ochtendhulp: 4 collega’s kunnen invallen.\nNiemand kent nu: was.'

test('what was taken over as it stood is what the records say now', () => {
  expect(renewedText(BEFORE, BEFORE, NOW)).toBe(NOW)
})

test('somebody’s own words around it stay', () => {
  const own = 'Let op.\nOchtendhulp: 5 collega’s kunnen invallen. Vraag hen.'
  expect(renewedText(own, BEFORE, NOW)).toBe('Let op.\nOchtendhulp: 4 collega’s kunnen invallen. Vraag hen.')
})

test('nothing is out of date where the text says something else, or the records say the same', () => {
  expect(renewedText('Wij regelen dit zelf.', BEFORE, NOW)).toBeNull()
  expect(renewedText(NOW, BEFORE, NOW)).toBeNull()
  expect(renewedText(NOW, NOW, NOW)).toBeNull()
  expect(renewedText('', BEFORE, NOW)).toBeNull()
})

test('what the records say no more at all goes', () => {
  expect(renewedText(BEFORE, BEFORE, 'Niemand kent nu: was.')).toBe('Niemand kent nu: was.')
})

test('a sentence to which somebody added words is known, and the words stay', () => {
  const own = 'Ochtendhulp: 5 collega’s kunnen invallen, dat is krap.'
  expect(renewedText(own, BEFORE, NOW)).toBe('Ochtendhulp: 4 collega’s kunnen invallen, dat is krap.')
  expect(renewedText(own, BEFORE, 'Niemand kent nu: was.')).toBe('dat is krap.')
})

test('a number that only ends the same is another', () => {
  for (const own of ['Er zijn 15 collega’s.', 'Er zijn 1,5 collega’s.', 'Er zijn 5 collega’sbanen.'])
    expect(renewedText(own, '5 collega’s.', '4 collega’s.')).toBeNull()
  expect(renewedText('Er zijn 5 collega’s.', '5 collega’s.', '4 collega’s.')).toBe('Er zijn 4 collega’s.')
})

test('what the records say now is never out of date, whatever they said before', () => {
  const [before, now] = ['Marja kan dit.', 'Marja kan dit, Wim ook. (A-B) 3+1?']
  expect(renewedText(now, before, now)).toBeNull()
  expect(renewedText(before, before, now)).toBe(now)
})
