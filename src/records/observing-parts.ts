import * as v from 'valibot'
import { MEDIA_KINDS } from './media.ts'
import {
  COMPANY,
  CORRECTED_ROOTS,
  CORRECTION_ACTIONS,
  INTERRUPTION_KINDS,
  MODIFIER_KINDS,
  PACES,
  SECTORS,
} from './observing.ts'
import { MISSED_REASONS, SAMPLE_STATES, SAMPLING_MODES } from './sampling.ts'

/*
 * The shapes of what our own case files say of observing. An object reads when what it cannot do without is there; what it can
 * falls back.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.fallback(v.string(), '')
const flag = v.fallback(v.boolean(), false)
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null)
const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined)
const moment = maybe(v.string())
const finite = v.pipe(v.number(), v.finite())

const MODIFIER_VALUE = v.union([v.string(), v.array(v.string()), finite])

/** What an observation has beside the format. */
export const OBSERVED = {
  company: v.pipe(v.array(v.picklist(COMPANY)), v.minLength(1)),
  pace: v.picklist(PACES),
  modifiers: v.pipe(v.array(v.object({ id, value: MODIFIER_VALUE })), v.minLength(1)),
  resumes: id,
  placeId: id,
  firstStart: v.string(),
  firstEnd: v.string(),
} as const

const INTERRUPTION = v.object({
  observationId: id,
  kind: v.picklist(INTERRUPTION_KINDS),
  at: v.string(),
  aside: flag,
  endedAt: moment,
  resumed: maybe(v.boolean()),
  by: text,
  note: text,
  event: optional(id),
})
const SITUATION = v.object({ name: text, start: v.string(), end: moment, by: text, note: text })
const MODIFIER = v.object({
  id,
  name: text,
  kind: v.picklist(MODIFIER_KINDS),
  options: v.array(v.object({ id, name: v.string() })),
  unit: text,
  taskIds: v.array(id),
})
const EXCLUSION = v.object({ taskId: id, stops: id })
const CORRECTION = v.object({
  action: v.picklist(CORRECTION_ACTIONS),
  reason: text,
  changes: v.array(
    v.object({
      root: v.optional(v.picklist(CORRECTED_ROOTS)),
      observationId: id,
      field: v.string(),
      was: v.nullable(v.string()),
      now: v.nullable(v.string()),
    }),
  ),
  by: text,
  at: v.string(),
})
const SUBJECT = v.object({
  key: id,
  personId: optional(id),
  jobId: optional(id),
  placeId: optional(id),
  label: optional(v.string()),
})
const SAMPLING_PLAN = v.object({
  id,
  name: text,
  mode: v.picklist(SAMPLING_MODES),
  firstDay: v.string(),
  lastDay: v.string(),
  weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  from: v.string(),
  until: v.string(),
  every: v.pipe(finite, v.minValue(1)),
  subjects: v.array(SUBJECT),
  margin: finite,
  confidence: finite,
  seed: finite,
  by: text,
  at: v.string(),
  endedAt: moment,
})
const SAMPLING_ROUND = v.object({
  id,
  planId: id,
  due: moment,
  startedAt: moment,
  endedAt: moment,
  missed: maybe(v.picklist(MISSED_REASONS)),
  by: text,
})
const SAMPLE = v.object({
  planId: id,
  roundId: id,
  subject: id,
  state: v.picklist(SAMPLE_STATES),
  taskId: maybe(id),
  at: v.string(),
  by: text,
})
const FLOOR_PLAN = v.object({
  id,
  name: text,
  mediaId: maybe(id),
  ratio: finite,
  strokes: v.array(v.array(finite)),
  scale: optional(
    v.object({
      line: v.pipe(v.array(finite), v.length(4)),
      metres: v.pipe(finite, v.gtValue(0)),
    }),
  ),
})
const PLACE = v.object({ id, name: text, floorPlanId: maybe(id), x: finite, y: finite })
const MEDIA_ABOUT = v.object({
  kind: v.picklist(['task', 'finding', 'place', 'observation', 'interview', 'floorPlan']),
  id,
})
/** `bytes` is how much it was: the photo or the sound itself is in no case file. */
const MEDIA = v.object({
  id,
  kind: v.picklist(MEDIA_KINDS),
  mime: text,
  about: maybe(MEDIA_ABOUT),
  width: maybe(finite),
  height: maybe(finite),
  seconds: maybe(finite),
  at: v.string(),
  endedAt: moment,
  note: text,
  by: text,
  bytes: finite,
})

/** The lists a department has in a file, by root. */
export const OBSERVING_LISTS = {
  interruptions: INTERRUPTION,
  situations: SITUATION,
  modifiers: MODIFIER,
  exclusions: EXCLUSION,
  corrections: CORRECTION,
  samplingPlans: SAMPLING_PLAN,
  samplingRounds: SAMPLING_ROUND,
  samples: SAMPLE,
  floorPlans: FLOOR_PLAN,
  places: PLACE,
  media: MEDIA,
} as const
export type ObservingList = keyof typeof OBSERVING_LISTS

/** How the department is observed. */
export const SCHEME = v.object({
  sector: maybe(v.picklist(SECTORS)),
  locked: maybe(v.object({ by: id, at: v.string() })),
})

/** What was recorded of a department beside its observations, as a file says it. */
export type WholeObserving = {
  readonly [List in ObservingList]: readonly v.InferOutput<(typeof OBSERVING_LISTS)[List]>[]
} & { readonly departmentId: string; readonly scheme?: v.InferOutput<typeof SCHEME> }
