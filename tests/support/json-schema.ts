import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The keywords of JSON Schema 2020-12 that the case format's contract uses. */
interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
}

const SUPPORTED: ReadonlySet<string> = new Set([
  ...['$schema', 'title', 'type', 'const', 'enum', 'required', 'properties', 'propertyNames', 'items'],
  ...[
    'additionalProperties',
    'minItems',
    'uniqueItems',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'format',
  ],
])

/** The contract of the case format. */
export const caseContract = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../docs/case.schema.json'), 'utf8'),
) as Schema

/**
 * Paths at which `value` breaks `schema`, with the keyword; empty when it satisfies it. Throws on a keyword it does
 * not know, so that a changed contract is never checked half.
 */
export function schemaErrors(schema: Schema, value: unknown, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !SUPPORTED.has(keyword))
  if (unknown.length > 0) throw new Error(`keyword not supported: ${unknown}`)
  const own = [...brokenByAny(schema, value)].map((keyword) => `${path}: ${keyword}`)
  if (typeof value === 'string')
    return [...own, ...brokenText(schema, value).map((word) => `${path}: ${word}`)]
  if (Array.isArray(value)) return [...own, ...brokenList(schema, value, path)]
  if (typeof value === 'object' && value !== null) return [...own, ...brokenObject(schema, value, path)]
  return own
}

/** Names of all properties the contract knows, at any depth. */
export function propertyNames(schema: Schema): string[] {
  const inner = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties]
  const names = [...Object.keys(schema.properties ?? {}), ...((schema.propertyNames?.enum ?? []) as string[])]
  return [...names, ...inner.flatMap((part) => (part ? propertyNames(part) : []))]
}

function* brokenByAny(schema: Schema, value: unknown): Generator<string> {
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types && !types.some((type) => isOfType(type, value))) yield 'type'
  if ('const' in schema && value !== schema.const) yield 'const'
  if (schema.enum && !schema.enum.includes(value)) yield 'enum'
  if (typeof value !== 'number') return
  if (schema.minimum !== undefined && value < schema.minimum) yield 'minimum'
  if (schema.maximum !== undefined && value > schema.maximum) yield 'maximum'
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function brokenText(schema: Schema, value: string): string[] {
  const signs = [...value].length
  const broken: string[] = []
  if (schema.minLength !== undefined && signs < schema.minLength) broken.push('minLength')
  if (schema.maxLength !== undefined && signs > schema.maxLength) broken.push('maxLength')
  if (schema.format && !hasFormat(schema.format, value)) broken.push('format')
  return broken
}

/** Written apart from the product's own reader, by going there and back through `Date`. */
function hasFormat(format: string, value: string): boolean {
  if (format === 'date') return isRealDay(value)
  if (format !== 'date-time') throw new Error(`format not supported: ${format}`)
  const isShaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
  return isShaped && isRealDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
}

function isRealDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === value
}

function brokenList(schema: Schema, value: readonly unknown[], path: string): string[] {
  const broken: string[] = []
  if (schema.minItems !== undefined && value.length < schema.minItems) broken.push(`${path}: minItems`)
  if (schema.uniqueItems && new Set(value).size < value.length) broken.push(`${path}: uniqueItems`)
  const items = schema.items
  if (items) broken.push(...value.flatMap((item, i) => schemaErrors(items, item, `${path}[${i}]`)))
  return broken
}

function brokenObject(schema: Schema, value: object, path: string): string[] {
  const broken = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${path}: required ${name}`)
  for (const [key, inner] of Object.entries(value)) {
    const named = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined
    if (schema.propertyNames) broken.push(...schemaErrors(schema.propertyNames, key, `${path}.${key}`))
    const rule = named ?? schema.additionalProperties
    if (rule) broken.push(...schemaErrors(rule, inner, `${path}.${key}`))
  }
  return broken
}
