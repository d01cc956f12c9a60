import * as v from 'valibot'
import * as Y from 'yjs'

/** How a field is kept: a whole value, a `Y.Text`, or a `Y.Map` of member -> true. */
export type FieldKind = 'value' | 'text' | 'set'

/**
 * One root map of a document and how its records read. Names and kinds are permanent: documents in the field
 * depend on them. Add fields; never rename one or change its kind.
 */
export interface Root<T> {
  readonly name: string
  /** Fields that are not plain values. Created with the record, so that two devices never create them twice. */
  readonly kinds: Readonly<Record<string, Exclude<FieldKind, 'value'>>>
  /** Reads a record, or null where this version cannot; such a record is skipped and stays in place. */
  readonly read: (id: string, fields: Fields) => T | null
}

/** A record's fields as plain values: text as string, a set as its members in code-unit order. */
export type Fields = Readonly<Record<string, unknown>>

export type RecordMap = Y.Map<unknown>

/** A root whose records are read by a schema over all their fields. */
export function rootOf<T>(
  name: string,
  kinds: Root<T>['kinds'],
  schema: v.GenericSchema<unknown, unknown>,
): Root<T> {
  return {
    name,
    kinds,
    read: (id, fields) => {
      const parsed = v.safeParse(schema, { ...fields, id })
      return parsed.success ? (parsed.output as T) : null
    },
  }
}

export const openRecords = (doc: Y.Doc, root: string): Y.Map<RecordMap> => doc.getMap<RecordMap>(root)

export function plainFields(record: RecordMap): Fields {
  const fields: Record<string, unknown> = {}
  // Walked in place, without a pair for each field: every record of a document is read when it is opened.
  record.forEach((value, name) => {
    if (name === '__proto__') Object.defineProperty(fields, name, { ...OWN_FIELD, value: plainValue(value) })
    else fields[name] = plainValue(value)
  })
  return fields
}

/** A field of that name is one like others. */
const OWN_FIELD = { enumerable: true, configurable: true, writable: true }

/** The fields of a record, also of one that was removed; null when there is none. */
export function readFields(doc: Y.Doc, root: string, id: string): Fields | null {
  const record = openRecords(doc, root).get(id)
  return record instanceof Y.Map ? plainFields(record) : null
}

function plainValue(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toString()
  if (value instanceof Y.Map) return [...value.keys()].sort()
  return value instanceof Y.AbstractType ? value.toJSON() : value
}
