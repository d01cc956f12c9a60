import * as v from 'valibot'
import type { ObservationRecord } from '../records/document-records.ts'
import type { FloorPlanRecord, MediaRecord, PlaceRecord } from '../records/media.ts'
import { MEDIA_KINDS } from '../records/media.ts'
import { storedPieces } from '../records/media-pieces.ts'
import {
  COMPANY,
  CORRECTED_ROOTS,
  CORRECTION_ACTIONS,
  type CorrectionRecord,
  type ExclusionRecord,
  INTERRUPTION_KINDS,
  type InterruptionRecord,
  MODIFIER_KINDS,
  type ModifierRecord,
  PACES,
  SCHEME_KEY,
  type SchemeRecord,
  SECTORS,
  type SituationRecord,
} from '../records/observing.ts'
import type { PracticeRunRecord } from '../records/practice.ts'
import {
  MISSED_REASONS,
  SAMPLE_STATES,
  SAMPLING_MODES,
  type SampleRecord,
  type SamplingPlanRecord,
  type SamplingRoundRecord,
} from '../records/sampling.ts'
import { readPrefixed } from './prefixed-fields.ts'
import { type Fields, type Root, rootOf } from './root.ts'
import { flag, id, maybeText, members, oneOf, optionalId, rank, text } from './schemas.ts'

export interface ObservingRoots {
  readonly interruptions: Root<InterruptionRecord>
  readonly situations: Root<SituationRecord>
  readonly modifiers: Root<ModifierRecord>
  readonly exclusions: Root<ExclusionRecord>
  readonly schemes: Root<SchemeRecord>
  readonly corrections: Root<CorrectionRecord>
  readonly samplingPlans: Root<SamplingPlanRecord>
  readonly samplingRounds: Root<SamplingRoundRecord>
  readonly samples: Root<SampleRecord>
  readonly media: Root<MediaRecord>
  readonly floorPlans: Root<FloorPlanRecord>
  readonly places: Root<PlaceRecord>
  readonly practiceRuns: Root<PracticeRunRecord>
}

/** Prefixes of fields that are kept apart. */
export const WITH = 'with.'
export const MODIFIER = 'mod.'
export const OPTION = 'option.'
export const STROKE = 'stroke.'

const moment = v.fallback(v.nullable(v.string()), null)
const maybeNumber = v.fallback(v.nullable(v.number()), null)
const number = (otherwise: number) => v.fallback(v.number(), otherwise)
const listOf = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((each): each is T => v.is(schema, each))),
    ),
    [],
  )
/** Additions of an observation that are plain values. */
export const OBSERVATION_VALUES = {
  pace: v.fallback(v.optional(v.picklist(PACES)), undefined),
  resumes: maybeText,
  placeId: maybeText,
  firstStart: maybeText,
  firstEnd: maybeText,
}

/** @param facts the fields that are kept as they are */
export const observationRoot = (facts: v.GenericSchema<unknown, object>): Root<ObservationRecord> =>
  withApart('observations', { load: 'set', note: 'text' }, facts, (fields) => {
    const held = readPrefixed(fields, WITH, v.literal(true)) ?? {}
    const company = COMPANY.filter((code) => Object.hasOwn(held, code))
    const modifiers = readPrefixed(fields, MODIFIER, v.union([v.string(), v.array(v.string()), v.number()]))
    return { ...(company.length > 0 && { company }), ...(modifiers && { modifiers }) }
  })

/** A root of which some fields are kept apart under a prefix and read into one. */
function withApart<T>(
  name: string,
  kinds: Root<T>['kinds'],
  facts: v.GenericSchema<unknown, object>,
  apart: (fields: Fields) => object,
): Root<T> {
  return {
    name,
    kinds,
    read: (key, fields) => {
      const read = v.safeParse(facts, { ...fields, id: key })
      return read.success ? ({ ...read.output, ...apart(fields) } as T) : null
    },
  }
}

const option = v.object({ name: v.string(), rank: v.string() })
const piece = v.object({ id, bytes: v.number() })
const about = v.object({
  kind: v.picklist(['task', 'finding', 'place', 'observation', 'interview', 'floorPlan']),
  id,
})
const subject = v.object({
  key: id,
  personId: v.optional(id),
  jobId: v.optional(id),
  placeId: v.optional(id),
  label: v.optional(v.string()),
})
const change = v.object({
  root: v.optional(v.picklist(CORRECTED_ROOTS)),
  observationId: id,
  field: v.string(),
  was: v.nullable(v.string()),
  now: v.nullable(v.string()),
})
const planScale = v.object({
  line: v.pipe(v.array(v.number()), v.length(4)),
  metres: v.pipe(v.number(), v.gtValue(0)),
})
const clockPoint = v.object({ real: v.number(), floor: v.number(), speed: v.number() })

/** How a floor is looked at, and what was seen, heard and put right there. */
export const OBSERVING_ROOTS: ObservingRoots = {
  interruptions: rootOf(
    'interruptions',
    { note: 'text' },
    v.object({
      id,
      observationId: id,
      kind: oneOf(INTERRUPTION_KINDS, 'other'),
      by: text,
      at: text,
      device: text,
      count: number(0),
      aside: flag,
      endedAt: moment,
      resumed: v.fallback(v.nullable(v.boolean()), null),
      note: text,
      event: maybeText,
    }),
  ),
  situations: rootOf(
    'situations',
    { note: 'text' },
    v.object({ id, name: text, start: v.string(), end: moment, by: text, device: text, note: text }),
  ),
  modifiers: withApart(
    'modifiers',
    { taskIds: 'set' },
    v.object({ id, name: text, kind: oneOf(MODIFIER_KINDS, 'single'), unit: text, taskIds: members, rank }),
    (fields) => ({ options: readPrefixed(fields, OPTION, option) ?? {} }),
  ),
  exclusions: rootOf('exclusions', {}, v.object({ id, taskId: id, stops: id })),
  schemes: rootOf(
    'schemes',
    {},
    v.object({
      id: v.literal(SCHEME_KEY),
      sector: v.fallback(v.nullable(v.picklist(SECTORS)), null),
      locked: v.fallback(v.nullable(v.object({ by: id, at: v.string() })), null),
    }),
  ),
  corrections: rootOf(
    'corrections',
    {},
    v.object({
      id,
      action: v.picklist(CORRECTION_ACTIONS),
      reason: text,
      changes: listOf(change),
      by: text,
      at: text,
    }),
  ),
  samplingPlans: rootOf(
    'samplingPlans',
    {},
    v.object({
      id,
      name: text,
      mode: oneOf(SAMPLING_MODES, 'fixed'),
      firstDay: v.string(),
      lastDay: v.string(),
      weekdays: listOf(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
      from: v.string(),
      until: v.string(),
      every: v.pipe(v.number(), v.minValue(1)),
      subjects: listOf(subject),
      margin: number(0.05),
      confidence: number(0.95),
      seed: number(1),
      by: text,
      at: text,
      endedAt: moment,
    }),
  ),
  samplingRounds: rootOf(
    'samplingRounds',
    {},
    v.object({
      id,
      planId: id,
      due: moment,
      startedAt: moment,
      endedAt: moment,
      missed: v.fallback(v.nullable(v.picklist(MISSED_REASONS)), null),
      by: text,
      device: text,
    }),
  ),
  samples: rootOf(
    'samples',
    {},
    v.object({
      id,
      planId: id,
      roundId: id,
      subject: id,
      state: v.picklist(SAMPLE_STATES),
      taskId: optionalId,
      at: text,
      by: text,
      device: text,
    }),
  ),
  media: withApart(
    'media',
    { note: 'text' },
    v.object({
      id,
      kind: v.picklist(MEDIA_KINDS),
      mime: text,
      about: v.fallback(v.nullable(about), null),
      width: maybeNumber,
      height: maybeNumber,
      seconds: maybeNumber,
      at: text,
      endedAt: moment,
      note: text,
      by: text,
      device: text,
    }),
    (fields) => ({
      pieces: storedPieces(Object.entries(fields)).flatMap((each) => {
        const read = v.safeParse(piece, each)
        return read.success ? [read.output] : []
      }),
    }),
  ),
  floorPlans: withApart(
    'floorPlans',
    {},
    v.object({
      id,
      name: text,
      mediaId: v.fallback(v.nullable(id), null),
      ratio: number(4 / 3),
      scale: v.fallback(v.optional(planScale), undefined),
      rank,
    }),
    (fields) => ({ strokes: readPrefixed(fields, STROKE, v.array(v.number())) ?? {} }),
  ),
  places: rootOf(
    'places',
    {},
    v.object({
      id,
      name: text,
      floorPlanId: v.fallback(v.nullable(id), null),
      x: number(0.5),
      y: number(0.5),
      rank,
    }),
  ),
  practiceRuns: rootOf(
    'practiceRuns',
    {},
    v.object({ id, seed: v.number(), clock: listOf(clockPoint), by: text, at: text, endedAt: moment }),
  ),
}
