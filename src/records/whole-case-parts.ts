import * as v from 'valibot'
import { ANSWER_WAYS, PROMPT_LANGUAGES } from './answer.ts'
import { FEEDBACK_GROUPS, REMARK_SORTS } from './feedback.ts'
import { FIGURE_KINDS, FINDING_CHECKS } from './finding-additions.ts'
import { STEPS } from './milestone.ts'
import { LEVELS, VERDICTS, WISHES } from './scales.ts'
import { ASSUMPTIONS, VALUE_POINTS } from './scenario-advice.ts'
import { ABOUT_PARTS, CHECK_STATES, PRECONDITION_LINES, REGULATIONS, RISK_KINDS } from './scenario-parts.ts'
import { READING_KINDS, READING_OUTCOMES } from './second-reading.ts'
import { WEBA_ANSWERS, WEBA_QUESTIONS } from './work-quality.ts'

/*
 * The shapes of what our own case files say beside the format. An object reads when what it cannot do without is there; what it
 * can is left out where it is something else.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.fallback(v.string(), '')
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null)
const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const finite = v.pipe(v.number(), v.finite())
const level = v.picklist(LEVELS)
const said = { by: id, at: v.string() }
const mark = v.object(said)
const picked = <const T extends readonly string[]>(values: T, otherwise: T[number]) =>
  v.fallback(v.picklist(values), otherwise)

/** What answers have beside the format. */
export const ANSWER = v.object({
  way: optional(v.picklist(ANSWER_WAYS)),
  shown: optional(v.string()),
  by: optional(id),
  revision: optional(count),
})
export const MARK = mark
export const FIGURE = v.object({ kind: v.picklist(FIGURE_KINDS), id, value: finite })
export const PASSED = v.object({ check: v.picklist(FINDING_CHECKS), ...said, reason: text })
export const REVISION = v.object({ ...said, text: v.string(), answers: v.fallback(v.array(count), []) })
export const ID = id
export const TEXT = v.pipe(v.string(), v.minLength(1))

export const LINE_ANSWER = v.object({
  noteId: id,
  verdict: v.picklist(['agree', 'correct', 'reject', 'add']),
  text: optional(v.string()),
  at: v.string(),
  way: optional(v.picklist(ANSWER_WAYS)),
  shown: optional(v.string()),
  by: optional(id),
})
export const SECOND_READING = v.object({ ...said, doneAt: maybe(v.string()) })
export const READING_REMARK = v.object({
  noteId: maybe(id),
  kind: v.picklist(READING_KINDS),
  text: v.string(),
  read: text,
  ...said,
  settled: maybe(v.object({ ...said, outcome: v.picklist(READING_OUTCOMES), findingId: optional(id) })),
})

const riskLevel = maybe(v.picklist([1, 2, 3]))
export const RISK = v.object({
  kind: picked(RISK_KINDS, 'other'),
  chance: riskLevel,
  effect: riskLevel,
  text,
  mitigation: text,
})
const week = v.pipe(v.number(), v.integer(), v.minValue(1))
export const GUIDANCE = v.object({
  functionId: v.nullable(id),
  fromWeek: week,
  toWeek: maybe(week),
  hoursPerDay: v.pipe(v.number(), v.minValue(0), v.maxValue(8)),
  who: text,
  text,
})
export const REGULATION = v.object({
  code: picked(REGULATIONS, 'other'),
  name: text,
  text,
  asOf: text,
  source: text,
})
export const JOB_IMPLICATION = v.object({ jobId: id, text: v.string() })
export const ACTION = v.object({
  what: v.string(),
  who: optional(v.string()),
  when: optional(v.string()),
  authority: optional(v.string()),
  means: optional(v.string()),
  from: optional(v.nullable(v.string())),
  to: optional(v.nullable(v.string())),
  step: optional(v.nullable(v.picklist(STEPS))),
  doneAt: optional(v.nullable(v.string())),
})

/** Objects of which each key stands alone, by key. */
export const KEYED = {
  checks: [PRECONDITION_LINES, v.object({ state: v.picklist(CHECK_STATES), note: text })],
  assumed: [ASSUMPTIONS, v.object({ from: finite, to: finite })],
  valueCase: [VALUE_POINTS, TEXT],
  about: [ABOUT_PARTS, TEXT],
  weba: [WEBA_QUESTIONS, v.object({ answer: v.picklist(WEBA_ANSWERS), reason: text })],
} as const

export const CONSENT = v.object({ given: v.boolean(), scope: v.string(), at: v.string() })
export const SESSION = v.object({
  id,
  personId: id,
  ...said,
  way: picked(ANSWER_WAYS, 'device'),
  language: picked(PROMPT_LANGUAGES, 'nl'),
  purpose: picked(['validate', 'result'], 'validate'),
  missing: text,
  endedAt: maybe(v.string()),
  consent: maybe(CONSENT),
  statements: v.fallback(count, 0),
  skipped: v.fallback(count, 0),
  signed: v.fallback(v.boolean(), false),
})

const about = v.object({ kind: v.picklist(['scenario', 'function', 'task']), id })
const hands = v.fallback(count, 0)
export const FEEDBACK_REMARK = v.object({
  about,
  sort: picked(REMARK_SORTS, 'idea'),
  text: v.string(),
  at: v.string(),
})
export const FEEDBACK_VOTE = v.object({ about, yes: hands, no: hands, unsure: hands, at: v.string() })
export const FEEDBACK = v.object({
  id,
  group: picked(FEEDBACK_GROUPS, 'other'),
  title: text,
  scenarioIds: v.fallback(v.array(id), []),
  present: maybe(count),
  ...said,
  endedAt: maybe(v.string()),
})

export const REPORT_TEXT = v.object({
  scenarioId: id,
  part: id,
  language: v.picklist(['nl', 'en']),
  text: v.string(),
  instead: text,
  ...said,
})
export const ACCEPTANCE = v.object({
  claim: id,
  said: v.string(),
  reason: text,
  ...said,
  byName: optional(v.string()),
})

/** What an analyst may have scored of a task, by field. */
export const scoreOf = (field: string): v.GenericSchema =>
  field === 'wish'
    ? v.picklist(WISHES)
    : field === 'hours'
      ? v.pipe(v.number(), v.minValue(0))
      : field === 'override'
        ? v.object({ verdict: v.picklist(VERDICTS), reason: text })
        : level

/** Those of a list that read. */
export const readList = <T>(list: unknown, schema: v.GenericSchema<unknown, T>): T[] =>
  Array.isArray(list)
    ? list.flatMap((each) => {
        const read = v.safeParse(schema, each)
        return read.success ? [read.output] : []
      })
    : []

/** Those of an object's keys that read, in the order the keys are known in. */
export function readKeyed<Key extends string, T>(
  held: unknown,
  [keys, schema]: readonly [readonly Key[], v.GenericSchema<unknown, T>],
): Partial<Record<Key, T>> {
  const fields = fieldsOf(held)
  return Object.fromEntries(
    keys.flatMap((key) => {
      const read = Object.hasOwn(fields, key) ? v.safeParse(schema, fields[key]) : null
      return read?.success ? [[key, read.output] as const] : []
    }),
  ) as Partial<Record<Key, T>>
}

/** The fields of what may be anything. */
export const fieldsOf = (held: unknown): Readonly<Record<string, unknown>> =>
  typeof held === 'object' && held !== null && !Array.isArray(held)
    ? (held as Readonly<Record<string, unknown>>)
    : {}
