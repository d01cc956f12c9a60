import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, directedTexts, startsRightToLeft } from '../../../../src/report/docx/clean-text.ts'
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
