import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth, wrapText } from '../../../../src/ui/charts/text-metrics.ts'

describe('wrapText', () => {
  test('breaks at spaces while words fit', () => {
    expect(wrapText('post openen en sorteren', { width: 110, size: 14 })).toEqual([
      'post openen',
      'en sorteren',
    ])
  })

  test('breaks a word that is too long for any line, with a hyphen and about at a syllable', () => {
    const lines = wrapText('Arbeidsongeschiktheidsverzekeringen', { width: 130, size: 14 })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(lines.join('').replaceAll('-', '')).toBe('Arbeidsongeschiktheidsverzekeringen')
    expect(wrapText('Administratief', { width: 70, size: 13 })).toEqual(['Admi-', 'nistratief'])
  })

  test('ends what does not fit in so many lines with an ellipsis', () => {
    const lines = wrapText('een naam die over heel veel regels gaat', { width: 80, size: 14, lines: 2 })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  test('keeps every letter, and every line within the width where a piece of a word can be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrapText(text, { width, size: 14 })
        const letters = (own: string) => own.replace(/[\s-]/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('ends also where nothing fits', () => {
    expect(wrapText('werk', { width: 1, size: 14 }).join('').replaceAll('-', '')).toBe('werk')
  })
})
