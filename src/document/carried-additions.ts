import * as v from 'valibot'
import { compareText } from '../records/ids.ts'
import { compareNatural } from './natural-order.ts'

/*
 * What our own files say beside the format becomes records where it is whole ours. What is not (a field of a newer version, or
 * somebody else's use of the name) stays in `extra` as it came, and goes out behind ours.
 */
export type Carried = Readonly<Record<string, unknown>> | undefined

/** Those of a list that read without losing anything, and `extra` without them. */
export function takeList<T>(
  extra: Carried,
  field: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly taken: readonly T[]; readonly extra: Carried } {
  const list = extra?.[field]
  if (!Array.isArray(list)) return { taken: [], extra }
  const read = list.map((each: unknown) => ({ each, whole: readWhole(each, schema) }))
  const taken = read.flatMap(({ whole }) => (whole ? [whole.value] : []))
  const rest = read.flatMap(({ each, whole }) => (whole ? [] : [each]))
  return {
    taken,
    extra: taken.length > 0 ? withField(extra, field, rest.length > 0 ? rest : undefined) : extra,
  }
}

/** One value that reads without losing anything, and `extra` without it. */
export function takeOne<T>(
  extra: Carried,
  field: string,
  schema: v.GenericSchema<unknown, T>,
): { readonly taken: T | undefined; readonly extra: Carried } {
  const whole = extra && Object.hasOwn(extra, field) ? readWhole(extra[field], schema) : null
  return whole
    ? { taken: whole.value, extra: withField(extra, field, undefined) }
    : { taken: undefined, extra }
}

/** Those of an object's keys that read without losing anything, and `extra` without them. */
export function takeKeyed<Key extends string, T>(
  extra: Carried,
  field: string,
  [keys, schema]: readonly [readonly Key[], v.GenericSchema<unknown, T>],
): { readonly taken: Partial<Record<Key, T>>; readonly extra: Carried } {
  const held = extra?.[field]
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return { taken: {}, extra }
  const fields = held as Readonly<Record<string, unknown>>
  const read = keys.flatMap((key) => {
    const whole = Object.hasOwn(fields, key) ? readWhole(fields[key], schema) : null
    return whole ? [[key, whole.value] as const] : []
  })
  if (read.length === 0) return { taken: {}, extra }
  const known = new Set<string>(read.map(([key]) => key))
  const rest = Object.entries(fields).filter(([key]) => !known.has(key))
  return {
    taken: Object.fromEntries(read) as Partial<Record<Key, T>>,
    extra: withField(extra, field, rest.length > 0 ? Object.fromEntries(rest) : undefined),
  }
}

/** Ours with what was carried behind it; no field where there is nothing of ours (what was carried is there already). */
export const joinList = (extra: Carried, field: string, own: readonly unknown[]): object => {
  const carried = extra?.[field]
  return own.length > 0 ? { [field]: [...own, ...(Array.isArray(carried) ? carried : [])] } : {}
}

/** By moment, then by what is said: the same on every device, whatever ids the records got. */
export const inOrderOf = <T extends { readonly at: string; readonly id?: unknown }>(
  records: readonly T[],
): T[] => [...records].sort((a, b) => compareNatural(a.at, b.at) || compareText(saidIn(a), saidIn(b)))

/** Without what holds ids, which are made anew when a file is brought in. */
function saidIn(record: object): string {
  const said = Object.entries(record).filter(([field]) => !IDS.has(field))
  return JSON.stringify(said.sort(([a], [b]) => compareText(a, b)))
}

const IDS: ReadonlySet<string> = new Set([
  ...['id', 'revisionId', 'sessionId', 'findingId', 'recordingId', 'noteId', 'interviewId', 'answers'],
  ...['about', 'part', 'claim', 'settled'],
])

/** Whether a schema reads something without losing any of it. */
export const readsWhole = (raw: unknown, schema: v.GenericSchema): boolean => readWhole(raw, schema) !== null

function readWhole<T>(raw: unknown, schema: v.GenericSchema<unknown, T>): { readonly value: T } | null {
  const read = v.safeParse(schema, raw)
  return read.success && isSame(read.output, raw) ? { value: read.output } : null
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return (
    one.length === other.length &&
    one.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  )
}

function withField(extra: Carried, field: string, value: unknown): Carried {
  const { [field]: _, ...others } = extra ?? {}
  const kept = value === undefined ? others : { ...others, [field]: value }
  return Object.keys(kept).length > 0 ? kept : undefined
}
