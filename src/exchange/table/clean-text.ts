/** Signs nobody sees and a screen might act on; tabs and line ends are kept for `cleanText` to decide. */
const INVISIBLE = /[\p{Cs}\p{Bidi_Control}\u200B\uFEFF]|(?![\t\n\r])\p{Cc}/gu

/** Nothing to clean but blanks around it: nearly every cell, and tables have millions. */
const PLAIN = /^[ -~]*$/

/** Text of a cell without invisible signs, line ends as `\n`, no blanks around it. */
export const cleanText = (text: string): string =>
  PLAIN.test(text) ? text.trim() : text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim()

/** The same on one line: for names and codes. */
export const cleanName = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** Names that differ in case, blanks or accents alone are one name. */
export const foldName = (text: string): string =>
  cleanName(text)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
