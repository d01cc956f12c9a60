import { KNOWN_FIELDS } from '../records/case-fields.ts'

/* Fields that documents do not keep apart are kept in `extra`. */
type Extra = Readonly<Record<string, unknown>>

/** The fields of `record` that are not known, or undefined when there are none. */
export function unknownFields(record: object, list: keyof typeof KNOWN_FIELDS): Extra | undefined {
  const known: readonly string[] = KNOWN_FIELDS[list]
  const unknown = Object.entries(record).filter(([field]) => !known.includes(field))
  return unknown.length > 0 ? Object.fromEntries(unknown) : undefined
}

/** The known fields of `record`. */
export function knownFields<T extends object>(record: T, list: keyof typeof KNOWN_FIELDS): T {
  const known: readonly string[] = KNOWN_FIELDS[list]
  return Object.fromEntries(Object.entries(record).filter(([field]) => known.includes(field))) as T
}

/** The record with its unknown fields moved to `extra`. */
export function keptApart<T extends object>(
  record: T,
  list: keyof typeof KNOWN_FIELDS,
): T & { readonly extra?: Readonly<Record<string, unknown>> } {
  const extra = unknownFields(record, list)
  return { ...knownFields(record, list), ...(extra && { extra }) }
}

/** `extra` with the unknown fields of an object inside the record added to it. */
export function withInner(extra: Extra | undefined, field: string, inner: Extra | undefined) {
  return inner ? { ...extra, [field]: inner } : extra
}

/** The unknown fields of an object inside the record, out of its `extra`. */
export function innerExtra(extra: Extra | undefined, field: string): Extra {
  const inner = extra?.[field]
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Extra) : {}
}
