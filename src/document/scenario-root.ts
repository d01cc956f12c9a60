import * as v from 'valibot'
import type { ScenarioRecord } from '../records/document-records.ts'
import {
  ASSUMPTIONS,
  type Assumed,
  type AssumedValues,
  type Assumption,
  SCENARIO_LISTS,
  type ScenarioLines,
  type ScenarioList,
  VALUE_POINTS,
  type ValueCase,
  type ValuePoint,
} from '../records/scenario-advice.ts'
import { CHECK_STATES, PRECONDITION_LINES } from '../records/scenario-parts.ts'
import { readPrefixed } from './prefixed-fields.ts'
import type { Root } from './root.ts'
import { extra, id, json, mark, maybeText, text } from './schemas.ts'

/** Each assumption is a value of its own, so that two people can fill in different ones at once. */
export const assumedField = (name: Assumption) => `assumed.${name}`
/** Each point of the value case, and each list, is a text of its own: two people's words both stay. */
export const valueField = (point: ValuePoint) => `value.${point}`
export const linesField = (list: ScenarioList) => `lines.${list}`

export const assumed: v.GenericSchema<unknown, Assumed> = v.object({
  from: v.pipe(v.number(), v.finite()),
  to: v.pipe(v.number(), v.finite()),
})

const TEXT_FIELDS = ['implications', ...VALUE_POINTS.map(valueField), ...SCENARIO_LISTS.map(linesField)]

export const SCENARIO_ROOT: Root<ScenarioRecord> = {
  name: 'scenarios',
  kinds: Object.fromEntries(TEXT_FIELDS.map((field) => [field, 'text' as const])),
  read: (key, fields) => {
    const facts = v.safeParse(scenarioFacts, { ...fields, id: key })
    if (!facts.success) return null
    const read = {
      lines: textsIn<ScenarioLines>(SCENARIO_LISTS, (list) => fields[linesField(list)]),
      valueCase: textsIn<ValueCase>(VALUE_POINTS, (point) => fields[valueField(point)]),
      assumed: assumedIn((name) => fields[assumedField(name)]),
      checks: checksIn(readPrefixed(fields, CHECK, checked) ?? {}),
    }
    const filled = Object.entries(read).filter(([, part]) => Object.keys(part).length > 0)
    return { ...facts.output, ...Object.fromEntries(filled) } as unknown as ScenarioRecord
  },
}

/** Lists that were imported by versions without `lines`, or whose entries are no lines, are values as the file had them. */
const scenarioFacts = v.object({
  id,
  name: text,
  functionIds: v.fallback(v.optional(v.array(v.string())), undefined),
  implications: maybeText,
  preconditions: json,
  costs: json,
  benefits: json,
  advantages: json,
  disadvantages: json,
  actions: json,
  rank: maybeText,
  advised: mark,
  extra,
})

/** Each line of the checklist of preconditions is a value of its own. */
export const CHECK = 'check.'
const checked = v.object({ state: v.picklist(CHECK_STATES), note: text })

/** Lines of newer versions are left out. */
const checksIn = (held: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(PRECONDITION_LINES.flatMap((line) => (held[line] ? [[line, held[line]] as const] : [])))

/** The assumptions `heldAt` holds; what is none is left out. */
export function assumedIn(heldAt: (name: Assumption) => unknown): AssumedValues {
  const read = ASSUMPTIONS.flatMap((name) => {
    const parsed = v.safeParse(assumed, heldAt(name))
    return parsed.success ? [[name, parsed.output] as const] : []
  })
  return Object.fromEntries(read)
}

function textsIn<T>(keys: readonly (keyof T & string)[], heldAt: (key: never) => unknown): T {
  const read = keys.flatMap((key) => {
    const held = heldAt(key as never)
    return typeof held === 'string' && held !== '' ? [[key, held] as const] : []
  })
  return Object.fromEntries(read) as T
}

type Stored = readonly [field: string, value: unknown]

/** The named ones: writing some leaves the others as they are. One without a value is taken away. */
export const assumedFields = (values: AssumedValues = {}): Stored[] =>
  ASSUMPTIONS.flatMap((name) =>
    Object.hasOwn(values, name) ? [[assumedField(name), values[name]] as const] : [],
  )
export const valueFields = (values: ValueCase = {}): Stored[] =>
  VALUE_POINTS.flatMap((point) =>
    Object.hasOwn(values, point) ? [[valueField(point), values[point]] as const] : [],
  )
export const linesFields = (lines: ScenarioLines = {}): Stored[] =>
  SCENARIO_LISTS.flatMap((list) =>
    Object.hasOwn(lines, list) ? [[linesField(list), lines[list]] as const] : [],
  )
