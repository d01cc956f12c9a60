import * as v from 'valibot'
import { isCalendarDate, isDateTime } from './moment.ts'
import type { ProblemRule } from './parsed.ts'
import { LEVELS, type Level } from './scales.ts'

/*
 * Building blocks of the record schemas. Every message is the `ProblemRule` that was broken; words for people come
 * from the catalogues.
 */
const rule = (name: ProblemRule) => name

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object whose unknown fields stay. Valibot's own loose object also takes arrays: those are refused here. */
export const record = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(v.custom<object>(isPlainObject, rule('type')), v.looseObject(entries, rule('missing')))

/** Longest text of a field, in code points. */
export const MAX_TEXT = 20_000

/** Text of at most `most` code points. */
export const text = (most = MAX_TEXT) =>
  v.pipe(
    v.string(rule('type')),
    v.check((value) => value.length <= most || [...value].length <= most, rule('too-long')),
  )

export const name = (most: number) => v.pipe(text(most), v.minLength(1, rule('missing')))

/** An id as this list's branded type: 1 to 200 signs, and no word that would reach an object's prototype. */
export const id = <Id extends string>() =>
  v.pipe(
    name(200),
    v.check((value) => !FORBIDDEN_KEYS.has(value), rule('forbidden-key')),
  ) as unknown as v.GenericSchema<string, Id>

/** Names that reach an object's prototype when used as a key. Refused as keys and as ids, which become keys. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A reference that may be null. That it resolves is checked against the whole file. */
export const optionalId = <Id extends string>() =>
  v.optional(v.nullable(v.string(rule('type')))) as unknown as v.OptionalSchema<
    v.GenericSchema<string | null, Id | null>,
    undefined
  >

export const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, rule('type'))

/** A list that names each thing once. */
export const distinct = <Item extends v.GenericSchema<unknown, string>>(item: Item) =>
  v.pipe(
    listOf(item),
    v.check((items) => new Set(items).size === items.length, rule('duplicate')),
  )

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, rule('unknown-value'))

export const flag = () => v.boolean(rule('type'))

/** A finite number from `least` to `most`. */
export const amount = (least: number, most = Number.MAX_VALUE) =>
  v.pipe(v.number(rule('type')), v.minValue(least, rule('range')), v.maxValue(most, rule('range')))

/** Whole number 0 to 4. */
export const level = () =>
  v.pipe(
    v.number(rule('type')),
    v.integer(rule('type')),
    v.minValue(LEVELS[0]!, rule('range')),
    v.maxValue(LEVELS.at(-1)!, rule('range')),
  ) as unknown as v.GenericSchema<number, Level>

export const calendarDate = () => v.pipe(v.string(rule('type')), v.check(isCalendarDate, rule('date')))
export const dateTime = () => v.pipe(v.string(rule('type')), v.check(isDateTime, rule('date')))

/** An object with one entry per name of a closed set, all of the same schema and none required. */
export const partialOf = <const Names extends readonly string[], Value extends v.GenericSchema>(
  names: Names,
  value: Value,
) =>
  record(
    Object.fromEntries(names.map((key) => [key, v.optional(value)])) as {
      [Key in Names[number]]: v.OptionalSchema<Value, undefined>
    },
  )
