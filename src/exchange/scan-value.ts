import { FORBIDDEN_KEYS } from '../records/field-schema.ts'
import type { ProblemRule } from '../records/parsed.ts'

/** Told once per problem: where, which rule, what was found. */
export type Report = (field: string, rule: ProblemRule, detail?: string) => void

/** The format itself is five levels deep; unknown fields may go deeper, but not so deep that they exhaust a stack. */
export const MAX_DEPTH = 50

/**
 * Looks through a JSON value, unknown fields included, for what may never enter a document: names that reach a
 * prototype, control characters (other than tab and line ends), halves of a surrogate pair, numbers too large to
 * keep, and nesting deeper than `MAX_DEPTH`. Cost: linear, without recursion.
 */
export function scanValue(root: unknown, report: Report): void {
  const open: Place[] = [{ value: root, depth: 0, key: null, parent: null }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value } = place
    if (typeof value === 'string') {
      const sign = forbiddenSign(value)
      if (sign) report(pathOf(place), 'control-characters', sign)
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) report(pathOf(place), 'range', String(value))
    } else if (typeof value === 'object' && value !== null) {
      if (place.depth === MAX_DEPTH) report(pathOf(place), 'too-large', `> ${MAX_DEPTH}`)
      else pushInner(value, place, open, report)
    }
  }
}

/** Joins a path of keys and places in lists: `notes.#2.text`, places counted from 1. */
export const joinPath = (keys: readonly (string | number)[]): string =>
  keys.map((key) => (typeof key === 'number' ? `#${key + 1}` : key)).join('.')

interface Place {
  readonly value: unknown
  readonly depth: number
  /** Null at the root. */
  readonly key: string | number | null
  readonly parent: Place | null
}

/** In reverse, so that the stack gives them back in the order of the file. */
function pushInner(value: object, parent: Place, open: Place[], report: Report): void {
  const depth = parent.depth + 1
  if (Array.isArray(value)) {
    for (let i = value.length - 1; i >= 0; i--) open.push({ value: value[i], depth, key: i, parent })
    return
  }
  const fields = Object.entries(value)
  for (let i = fields.length - 1; i >= 0; i--) {
    const [key, inner] = fields[i]!
    const place = { value: inner, depth, key, parent }
    if (FORBIDDEN_KEYS.has(key)) report(pathOf(place), 'forbidden-key')
    else if (forbiddenSign(key)) report(pathOf(place), 'control-characters')
    open.push(place)
  }
}

function pathOf(place: Place): string {
  const keys: (string | number)[] = []
  for (let at: Place | null = place; at && at.key !== null; at = at.parent) keys.unshift(at.key)
  return joinPath(keys)
}

/** The text without signs that may not stand in one; an end of a line of long ago becomes one of now. */
export const withoutForbiddenSigns = (text: string): string =>
  SUSPECT.test(text) ? text.replace(/\r(?!\n)/g, '\n').replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '') : text

const SUSPECT = /[\p{Cc}\p{Cs}]/u
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/u

/** The first sign that may not stand in a text, as `U+0007`, or null. */
function forbiddenSign(text: string): string | null {
  if (!SUSPECT.test(text)) return null
  const found = FORBIDDEN.exec(text.replaceAll('\r\n', '\n'))?.[0]
  if (found === undefined) return null
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
