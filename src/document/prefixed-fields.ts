import * as v from 'valibot'
import type { Fields } from './root.ts'

/*
 * Fields of a record that belong together are kept apart, each under `<prefix><key>`, so that two people can write different
 * ones at once.
 */

/** Those that can be read, by key, keys in code-unit order; undefined when there are none. */
export function readPrefixed<T>(
  fields: Fields,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
): Readonly<Record<string, T>> | undefined {
  const read = Object.keys(fields)
    .filter((field) => field.startsWith(prefix))
    .sort()
    .flatMap((field) => {
      const parsed = v.safeParse(schema, fields[field])
      return parsed.success ? [[field.slice(prefix.length), parsed.output] as const] : []
    })
  return read.length > 0 ? Object.fromEntries(read) : undefined
}

/** The named ones as documents hold them: writing some leaves the others. One without a value is taken away. */
export const prefixedFields = (
  prefix: string,
  held: object = {},
): (readonly [field: string, value: unknown])[] =>
  Object.entries(held).map(([key, value]) => [`${prefix}${key}`, value] as const)
