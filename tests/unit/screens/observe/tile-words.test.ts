import { describe, expect, test } from 'vitest'
import { breaksOf, longestWord } from '../../../../src/screens/observe/tile-words.ts'

describe('the name on a tile', () => {
  test('is as wide as its longest word, which may end at a hyphen or a slash', () => {
    expect(longestWord('Koffie rondbrengen')).toBe(11)
    expect(longestWord('Studenten-/docentenhandleiding')).toBe(19)
    expect(longestWord('Coördinatie')).toBe(11)
    expect(longestWord('')).toBe(1)
  })

  test('breaks a word only on tiles where it fits on no line', () => {
    expect(breaksOf(longestWord('docentenhandleiding maken'))).toBe('none')
    expect(breaksOf(longestWord('Aanwezigheidsregistratie verwerken'))).toBe('narrow')
    expect(breaksOf(longestWord('Arbeidsongeschiktheidsverzekering'))).toBe('all')
  })
})
