import type { CaseFile } from './case-file.ts'

/** A code as it stands in texts: signs and digits, such as M1. A bare letter or word is left alone there. */
const IN_TEXTS = /^\p{L}{1,3}\d{1,3}$/u

/** The case with the codes of people counted anew (P1, P2 in the order of the list), also where texts mention one. */
export function withoutCodes<T extends CaseFile>(file: T): T {
  const codes = new Map<string, string>()
  const people = file.people.map((person, at) => {
    if (IN_TEXTS.test(person.code)) codes.set(person.code, codes.get(person.code) ?? `P${at + 1}`)
    return { ...person, code: `P${at + 1}` }
  })
  const { people: _, ...others } = file
  const renamed = codes.size > 0 ? (inTexts(others, codes) as Omit<T, 'people'>) : others
  return { ...renamed, people } as unknown as T
}

const WORD = /[\p{L}\p{N}_]+/gu

function inTexts(value: unknown, codes: ReadonlyMap<string, string>, key = ''): unknown {
  if (typeof value === 'string') {
    return isId(key) ? value : value.replace(WORD, (word) => codes.get(word) ?? word)
  }
  if (Array.isArray(value)) return value.map((inner) => inTexts(inner, codes, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, inTexts(inner, codes, field)]),
  )
}

/** Fields that lead from record to record. */
const isId = (key: string) =>
  /^(id|by)$|Ids?$/.test(key) || ['asked', 'spoke', 'claim', 'part', 'suggestion'].includes(key)
