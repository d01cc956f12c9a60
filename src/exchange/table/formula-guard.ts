/** Signs with which a spreadsheet takes a text for a formula, behind any apostrophes of our own or others' making. */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet runs: an apostrophe before what would start a formula. `unguard` takes it off again. */
export const guardFormula = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)

/** Takes off the apostrophe that `guardFormula` puts there; other texts stay. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
