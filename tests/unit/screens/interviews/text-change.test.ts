import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween, mergeTyped, moveCaret } from '../../../../src/screens/interviews/text-change.ts'

/** Few letters, so that stretches repeat and meet. */
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 })

describe('the change between two texts', () => {
  test('makes the second of the first, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { at, removed, inserted } = changeBetween(before, after)
        expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after)
      }),
    )
  })

  test('touches only the stretch that differs', () => {
    expect(changeBetween('de was', 'de droge was')).toEqual({ at: 3, removed: 0, inserted: 'droge ' })
  })
})

describe('the caret', () => {
  test('is pushed along by words that come before it and stays where words come after it', () => {
    const before = 'Ik ren veel'
    const after = 'Soms: Ik ren heel veel'
    const change = changeBetween(before, 'Soms: Ik ren veel')
    expect(moveCaret(6, change)).toBe(12)
    expect(moveCaret(6, changeBetween(before, 'Ik ren heel veel'))).toBe(6)
    expect(moveCaret(0, changeBetween(before, after))).toBe(0)
  })

  test('never leaves the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(12), (before, after, at) => {
        const caret = moveCaret(Math.min(at, before.length), changeBetween(before, after))
        expect(caret).toBeGreaterThanOrEqual(0)
        expect(caret).toBeLessThanOrEqual(after.length)
      }),
    )
  })
})

describe('words typed while somebody else wrote', () => {
  test('both stay', () => {
    expect(mergeTyped('Ik ren', 'Ik ren veel', 'Nou, Ik ren')).toBe('Nou, Ik ren veel')
    expect(mergeTyped('Ik ren', 'Nou, Ik ren', 'Ik ren veel')).toBe('Nou, Ik ren veel')
    expect(mergeTyped('', 'mijn', 'jouw')).toMatch(/^(mijnjouw|jouwmijn)$/)
  })

  test('what only one of them removed is gone', () => {
    expect(mergeTyped('een twee drie', 'een drie', 'een twee drie vier')).toBe('een drie vier')
  })

  test('alone it is just what was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (base, typed) => {
        expect(mergeTyped(base, typed, base)).toBe(typed)
      }),
    )
  })

  test('every letter either of them inserted is there', () => {
    const [mine, theirs] = ['MMM', 'TTT']
    fc.assert(
      fc.property(anyText, fc.nat(12), fc.nat(12), (base, a, b) => {
        const insert = (text: string, at: number) => {
          const place = Math.min(at, base.length)
          return base.slice(0, place) + text + base.slice(place)
        }
        const merged = mergeTyped(base, insert(mine, a), insert(theirs, b))
        expect(merged).toContain(mine)
        expect(merged).toContain(theirs)
        expect(merged.replace(mine, '').replace(theirs, '')).toBe(base)
      }),
    )
  })
})
