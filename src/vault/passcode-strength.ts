import { plainPasscode } from './passcode.ts'

/** Why a passcode is refused. */
export type PasscodeProblem =
  /** Fewer than six digits, or a phrase of fewer than eight signs. */
  | 'short'
  /** The same signs again and again: `000000`, `123123`. */
  | 'repeated'
  /** `123456`, `abcdefgh`: each sign the same step from the last. */
  | 'sequence'
  /** A date, or a year at the beginning or the end. */
  | 'date'
  /** Made of what everybody tries first. */
  | 'common'

export type PasscodeJudgement =
  | { readonly ok: false; readonly problem: PasscodeProblem }
  | {
      readonly ok: true
      /** How many others are as likely, at the most for digits, cautiously for a phrase. */
      readonly possibilities: number
      /** Seconds until it is found on average, by somebody with a copy of the device's files and one strong graphics card. */
      readonly secondsToGuess: number
    }

export const LEAST_DIGITS = 6
export const LEAST_SIGNS = 8
/** As many as six digits have. */
const LEAST_POSSIBILITIES = 1e6

/**
 * A card that moves 1 TB/s through its memory, while each try writes and reads 64 MiB four times: some 1,900 a second. Not measured.
 */
export const TRIES_PER_SECOND = 2_000

/** Judges by shape, not by lists of what leaked: a passcode it lets through may still be one somebody would think of. */
export function judgePasscode(typed: string): PasscodeJudgement {
  const passcode = plainPasscode(typed)
  const problem = isDigits(passcode) ? problemOfDigits(passcode) : problemOfPhrase(passcode)
  if (problem) return { ok: false, problem }
  const possibilities = isDigits(passcode) ? 10 ** passcode.length : 2 ** bitsOfPhrase(passcode)
  if (possibilities < LEAST_POSSIBILITIES) return { ok: false, problem: 'common' }
  return { ok: true, possibilities, secondsToGuess: possibilities / 2 / TRIES_PER_SECOND }
}

export const isDigits = (passcode: string): boolean => /^\d*$/.test(plainPasscode(passcode))

function problemOfDigits(digits: string): PasscodeProblem | null {
  if (digits.length < LEAST_DIGITS) return 'short'
  if (isRepeated(digits) || new Set(digits).size < 3) return 'repeated'
  if (isSequence(digits)) return 'sequence'
  return isDate(digits) ? 'date' : null
}

function problemOfPhrase(phrase: string): PasscodeProblem | null {
  if ([...phrase].length < LEAST_SIGNS) return 'short'
  if (isRepeated(phrase) || new Set(phrase).size < 4) return 'repeated'
  return isSequence(phrase) ? 'sequence' : null
}

const isRepeated = (text: string) => /^(.+?)\1+$/u.test(text)

function isSequence(text: string): boolean {
  const codes = Array.from(text, (sign) => sign.codePointAt(0)!)
  const steps = codes.slice(1).map((code, i) => (code - codes[i]! + 10) % 10)
  const isLetters = !isDigits(text)
  const plainSteps = codes.slice(1).map((code, i) => code - codes[i]!)
  return new Set(isLetters ? plainSteps : steps).size === 1
}

/** Day, month and year in any order, or a year of somebody's life at either end. */
function isDate(digits: string): boolean {
  if (/^(19\d\d|20[0-3]\d)|(19\d\d|20[0-3]\d)$/.test(digits)) return true
  if (digits.length !== 6) return false
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number)
  const isDayAndMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12
  return isDayAndMonth(a!, b!) || isDayAndMonth(b!, a!) || isDayAndMonth(c!, b!)
}

/** A word is one of some two thousand that come to mind; a name of the month or of the app is no secret at all. */
const WORD_BITS = 11
const LETTER_BITS = 4.7
const DIGIT_BITS = Math.log2(10)
const SIGN_BITS = 4
const YEAR_BITS = 6
const COMMON =
  /^(wachtwoord|welkom|werkvloer|geheim|toegangscode|password|passcode|letmein|iloveyou|admin|qwert\w*|azert\w*|asdf\w*|zxcv\w*|test|hallo)$/

function bitsOfPhrase(phrase: string): number {
  const parts = new Set(phrase.match(/\p{L}+|\d+|[^\p{L}\d\s]/gu) ?? [])
  return [...parts].reduce((bits, part) => bits + bitsOf(part), 0)
}

function bitsOf(part: string): number {
  if (/^\d/.test(part)) return Math.min(part.length * DIGIT_BITS, isGuessed(part) ? YEAR_BITS : Infinity)
  if (!/^\p{L}/u.test(part)) return SIGN_BITS
  if (COMMON.test(part) || isRepeated(part)) return 1
  return Math.min(WORD_BITS, part.length * LETTER_BITS)
}

const isGuessed = (digits: string) => isDate(digits) || isRepeated(digits) || isSequence(digits)
