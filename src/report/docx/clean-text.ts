/** Signs XML 1.0 does not know, lone surrogates, and what no reader shows. Tab and line end stay. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu

/** A text that can stand in a file; markup in it stays text. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')

/** As it is read: a number stays with its sign of percent. */
export const keptTogether = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%')

export interface DirectedText {
  readonly text: string
  readonly isRightToLeft: boolean
}

const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefe'
/** Words of a script from right to left, with what stands between them. */
const STRETCH = new RegExp(`[${RIGHT_TO_LEFT}]+(?:[^\\p{L}${RIGHT_TO_LEFT}\\n]+[${RIGHT_TO_LEFT}]+)*`, 'gu')

/** A text in stretches of one direction, in order. */
export function directedTexts(text: string): DirectedText[] {
  const found: DirectedText[] = []
  let at = 0
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    if (index > at) found.push({ text: text.slice(at, index), isRightToLeft: false })
    found.push({ text: stretch, isRightToLeft: true })
    at = index + stretch.length
  }
  if (at < text.length) found.push({ text: text.slice(at), isRightToLeft: false })
  return found
}

const FIRST_LETTER = /\p{L}/u
const IS_RIGHT_TO_LEFT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')

/** Whether a paragraph runs from right to left: its first letter says. */
export const startsRightToLeft = (text: string): boolean =>
  IS_RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '')
