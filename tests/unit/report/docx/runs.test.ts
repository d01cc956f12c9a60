import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cleanText,
  directedTexts,
  keptTogether,
  startsRightToLeft,
} from '../../../../src/report/docx/clean-text.ts'
import { columnWidths } from '../../../../src/report/docx/table-child.ts'
import { xmlProblem } from '../../../support/docx-parts.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

test('a cleaned text can stand in a file, whatever was typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = cleanText(`${text}\ud800\u0000`).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      expect(xmlProblem(`<p>${escaped}</p>`)).toBeNull()
    }),
  )
})

test('stretches of direction are the text again', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('שלום', ' ', 'مرحبا', '42'))), (parts) => {
      const text = parts.join('')
      expect(
        directedTexts(text)
          .map((each) => each.text)
          .join(''),
      ).toBe(text)
    }),
  )
  expect(directedTexts('zei שלום, עולם toen').map(({ isRightToLeft }) => isRightToLeft)).toEqual([
    false,
    true,
    false,
  ])
  expect(startsRightToLeft('42 שלום dag')).toBe(true)
  expect(startsRightToLeft('dag שלום')).toBe(false)
})

test('columns fill the width, whatever their shares', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 }),
      (shares) => {
        const widths = columnWidths(shares)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(columnWidths([1])[0])
        expect(widths.every((width) => width >= 0)).toBe(true)
      },
    ),
  )
})

test('a column has room for its longest word, while others have some over', () => {
  const whole = columnWidths([1])[0]!
  const least = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 9, maxLength: 9 })
  const shares = fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(shares, least, (share, room) => {
      const widths = columnWidths(share, room)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(whole)
      // A few twentieths of a point are lost in rounding.
      for (const [at, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(room[at]! - 9)
    }),
  )
  expect(columnWidths([1, 1], [whole, whole])).toEqual(columnWidths([1, 1]))
})

test('a number stays with its sign of percent', () => {
  expect(keptTogether('samen 35 % van 7,5 uur')).toBe('samen 35\u00a0% van 7,5 uur')
})
