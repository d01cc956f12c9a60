import { ADDED_FIELDS, KNOWN_FIELDS } from './case-fields.ts'
import type { CaseFile } from './case-file.ts'

/*
 * A file somebody else made may hold names in fields this version does not know, and those are carried through an import. They
 * do not go out again: of people only what is known goes, elsewhere a field goes unless it is called like a name or a way to
 * reach somebody.
 */
const NAME_LIKE =
  /name|naam|mail|phone|telefoon|mobiel|mobile|address|adres|birth|geboor|contact|woonplaats|postcode|zipcode|bsn|signature|handtekening/i

/** Fields of ours that are called like a name and hold none of an interviewee. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  regulations: ['name'],
  acceptances: ['byName'],
  weba: ['contact'],
}

const PEOPLE: readonly string[] = [...KNOWN_FIELDS.people, ...(ADDED_FIELDS.people ?? [])]
const CONSENT = ['given', 'date', 'scope', 'withdrawnAt']

/** The case without what may be a name in fields that are not known. What needs no change stays the same object. */
export function withoutNames<T extends CaseFile>(file: T): T {
  const fields = Object.entries(only(file, isNoName(knownOf('file')))).map(([field, value]) => {
    if (field === 'people') return [field, each(value, withoutOther)] as const
    if (field === 'project') return [field, cleanRow(value, knownOf('project'))] as const
    return [field, Object.hasOwn(KNOWN_FIELDS, field) ? cleanList(field, value) : clean(value, [])] as const
  })
  return Object.fromEntries(fields) as unknown as T
}

type List = keyof typeof KNOWN_FIELDS

const knownOf = (list: List): readonly string[] => [...KNOWN_FIELDS[list], ...(ADDED_FIELDS[list] ?? [])]

const cleanList = (list: string, value: unknown) => {
  const known = knownOf(list as List)
  return each(value, (row) => cleanRow(row, known))
}

function cleanRow(row: unknown, known: readonly string[]): unknown {
  return isObject(row)
    ? mapped(only(row, isNoName(known)), (value, key) => clean(value, ALLOWED[key] ?? []))
    : row
}

/** Of people nothing but what is known. */
function withoutOther(person: unknown): unknown {
  if (!isObject(person)) return person
  const kept = only(person, (key) => PEOPLE.includes(key))
  return mapped(kept, (value, key) =>
    key === 'consent' && isObject(value) ? only(value, (field) => CONSENT.includes(field)) : value,
  )
}

function clean(value: unknown, allowed: readonly string[]): unknown {
  if (Array.isArray(value)) return each(value, (inner) => clean(inner, allowed))
  return isObject(value)
    ? mapped(only(value, isNoName(allowed)), (inner, key) => clean(inner, ALLOWED[key] ?? []))
    : value
}

const isNoName = (allowed: readonly string[]) => (key: string) =>
  allowed.includes(key) || !NAME_LIKE.test(key)

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function only(row: object, isKept: (key: string) => boolean): Fields {
  const entries = Object.entries(row)
  const kept = entries.filter(([key]) => isKept(key))
  return kept.length === entries.length ? (row as Fields) : Object.fromEntries(kept)
}

function each(list: unknown, change: (value: unknown) => unknown): unknown {
  if (!Array.isArray(list)) return list
  const changed = list.map(change)
  return changed.some((value, place) => value !== list[place]) ? changed : list
}

function mapped(row: Fields, change: (value: unknown, key: string) => unknown): Fields {
  const entries = Object.entries(row)
  const changed = entries.map(([key, value]) => [key, change(value, key)] as const)
  return changed.some(([, value], place) => value !== entries[place]![1]) ? Object.fromEntries(changed) : row
}
