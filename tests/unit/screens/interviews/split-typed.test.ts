import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertLines, MAX_LINE, splitTyped } from '../../../../src/screens/interviews/split-typed.ts'

describe('lines that come into a paragraph', () => {
  test('a paste of three lines in the middle makes three, the caret behind what was pasted', () => {
    expect(insertLines('Eerst ', 'koffie\nbedden\nwas', ' dan rust')).toEqual({
      pieces: ['Eerst koffie', 'bedden', 'was dan rust'],
      caret: 3,
    })
  })

  test('empty lines in a paste are no paragraphs', () => {
    expect(insertLines('', 'een\r\n\r\n \r\ntwee', '')?.pieces).toEqual(['een', 'twee'])
  })

  test('a new line that was dictated or typed cuts the paragraph there', () => {
    expect(splitTyped('een twee', 'een\n twee')).toEqual({ pieces: ['een', ' twee'], caret: 0 })
  })

  test('a line end that was there before cuts nothing', () => {
    expect(splitTyped('een\ntwee', 'een\ntwee!')).toBeNull()
    expect(splitTyped('een', 'eend')).toBeNull()
  })

  test('what is too long for one paragraph goes on in the next, and no sign is lost', () => {
    const word = fc.constantFrom('woord ', 'x'.repeat(700), '😀', 'a b ')
    const long = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join('').repeat(4))
    fc.assert(
      fc.property(long, fc.constantFrom('', 'voor '), fc.constantFrom('', ' na'), (text, head, tail) => {
        const cut = insertLines(head, text, tail)
        const pieces = cut?.pieces ?? [head + text + tail]
        expect(pieces.join('')).toBe(head + text + tail)
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(MAX_LINE)
          expect(piece.isWellFormed?.() ?? true).toBe(true)
        }
        if (cut) expect(cut.caret).toBeLessThanOrEqual(cut.pieces.at(-1)!.length)
      }),
      { numRuns: 30 },
    )
  })
})
