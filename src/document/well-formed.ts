/**
 * The value with halves of surrogate pairs replaced by U+FFFD, in texts at any depth. Some keyboards delete half an
 * emoji; UTF-8 cannot carry the other half, so this device would read something else than all others.
 */
export function wellFormed<T>(value: T): T {
  return (hasHalf(value) ? repaired(value) : value) as T
}

function hasHalf(value: unknown): boolean {
  if (typeof value === 'string') return HALF.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => HALF.test(key) || hasHalf(inner))
}

function repaired(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALVES, '\ufffd')
  if (Array.isArray(value)) return value.map(repaired)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [repaired(key) as string, repaired(inner)]),
  )
}

/** With the `u` flag a whole pair is one sign, so this finds halves only. */
const HALF = /\p{Cs}/u
const HALVES = /\p{Cs}/gu
