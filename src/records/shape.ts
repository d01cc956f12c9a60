import type * as v from 'valibot'

/** What may stand in a place: fields of these names, a list of these, or a value of this kind. */
export type Shape =
  | { readonly kind: 'fields'; readonly of: Readonly<Record<string, Shape>> }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'value'; readonly fits: (value: unknown) => boolean }

export const fields = (of: Readonly<Record<string, Shape>>): Shape => ({ kind: 'fields', of })
export const list = (of: Shape): Shape => ({ kind: 'list', of })

/** Fields of these names, all of one shape. */
export const keyed = (keys: readonly string[], of: Shape): Shape =>
  fields(Object.fromEntries(keys.map((key) => [key, of])))

/** The fields of one shape with others beside them. */
export const joined = (first: Shape, others: Readonly<Record<string, Shape>>): Shape =>
  fields({ ...(first.kind === 'fields' && first.of), ...others })

/** What a valibot schema says of its kind; the parts differ by `type`. */
interface Described {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Described[]
  readonly wrapped?: Described
  readonly item?: Described
  readonly entries?: Readonly<Record<string, Described>>
  readonly key?: Described
  readonly value?: Described
  readonly options?: readonly unknown[]
}

/** The shape a schema reads: the fields it names and no others, also where it lets others pass. */
export const shapeOf = (schema: v.GenericSchema): Shape => described(schema as unknown as Described)

function described({ pipe, wrapped, item, entries, key, value, ...schema }: Described): Shape {
  const inner = pipe?.filter((part) => part.kind === 'schema' && part.type !== 'custom').at(-1)
  if (inner && inner.pipe === undefined) return described(inner)
  if (wrapped) return described(wrapped)
  if (item) return list(described(item))
  if (entries) {
    return fields(Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, described(each)])))
  }
  if (key && value) return keyed((key.options ?? []).map(String), described(value))
  return { kind: 'value', fits: fits(schema) }
}

const PRIMITIVES: readonly string[] = ['string', 'number', 'boolean']

const fits =
  ({ type, options }: Pick<Described, 'type' | 'options'>) =>
  (value: unknown): boolean => {
    if (value === null) return true
    if (type === 'picklist') return options?.includes(value) ?? false
    const kind: string = typeof value
    return PRIMITIVES.includes(type) ? kind === type : kind !== 'object'
  }

/** What is done with a field no shape names: told by its path without places in lists; undefined leaves it out. */
export type OnUnknown = (path: readonly string[], value: unknown) => unknown

/** The value without what its shape does not name. What needs no change stays the same object. */
export const keptOf = <T>(value: T, shape: Shape, onUnknown: OnUnknown = () => undefined): T =>
  keep(value, shape, [], onUnknown) as T

function keep(value: unknown, shape: Shape, path: readonly string[], onUnknown: OnUnknown): unknown {
  if (value === null || value === undefined) return value
  if (shape.kind === 'value') return shape.fits(value) ? value : onUnknown(path, value)
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return onUnknown(path, value)
    const kept = value.map((each) => keep(each, shape.of, path, onUnknown))
    const isSame = kept.every((each, place) => each === value[place])
    return isSame ? value : kept.filter((each) => each !== undefined)
  }
  if (typeof value !== 'object' || Array.isArray(value)) return onUnknown(path, value)
  return mapFields(value, (inner, key) =>
    Object.hasOwn(shape.of, key)
      ? keep(inner, shape.of[key]!, [...path, key], onUnknown)
      : onUnknown([...path, key], inner),
  )
}

/** The object with each field changed; those that become undefined are left out. */
export function mapFields(row: object, change: (value: unknown, key: string) => unknown): object {
  const entries = Object.entries(row)
  const changed = entries.map(([key, value]) => [key, change(value, key)] as const)
  if (changed.every(([, value], place) => value === entries[place]![1])) return row
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined))
}
