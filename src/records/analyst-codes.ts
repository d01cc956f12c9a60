import type { CaseFile } from './case-file.ts'
import { compareText } from './ids.ts'
import { looksLikeCode } from './person-code.ts'

/** Fields that say which analyst it was. */
const BY: ReadonlySet<string> = new Set(['observer', 'interviewer', 'by'])

/** A letter, a code, or an id as devices mint them. */
const STANDS_FOR = /^(?:[a-z]|[0-9A-HJKMNP-TV-Z]{26})$/i

/** The case with analysts as codes: who is called by anything else gets a letter, the same one everywhere in the file. */
export function withAnalystCodes<T extends CaseFile>(file: T): T {
  const said = new Set<string>()
  eachName(file, (name) => {
    said.add(name)
    return name
  })
  const isCode = (name: string) => name === '' || STANDS_FOR.test(name) || looksLikeCode(name)
  const named = [...said].filter((name) => !isCode(name)).sort(compareText)
  if (named.length === 0) return file
  const taken = new Set([...said].map((name) => name.toUpperCase()))
  const free = lettersBeside(taken)
  const codes = new Map(named.map((name) => [name, free.next().value as string]))
  return eachName(file, (name) => codes.get(name) ?? name) as T
}

function* lettersBeside(taken: ReadonlySet<string>): Generator<string, never> {
  for (let count = 0; ; count += 1) {
    const code = count < 26 ? String.fromCharCode(65 + count) : `A${count - 25}`
    if (!taken.has(code)) yield code
  }
}

function eachName(value: unknown, change: (name: string) => string, key = ''): unknown {
  if (typeof value === 'string') return BY.has(key) ? change(value) : value
  if (Array.isArray(value)) return value.map((each) => eachName(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, eachName(inner, change, field)]),
  )
}
