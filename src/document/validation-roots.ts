import * as v from 'valibot'
import {
  ANSWER_WAYS,
  type LineAnswerRecord,
  PROMPT_LANGUAGES,
  type RecordingRecord,
  type RevisionRecord,
  type ValidationRecord,
  type ValidationSessionRecord,
} from '../records/answer.ts'
import { VALIDATION_VERDICTS } from '../records/case-file.ts'
import type { ScoreRoundRecord } from '../records/score-round.ts'
import {
  READING_KINDS,
  READING_OUTCOMES,
  type ReadingRemarkRecord,
  type SecondReadingRecord,
} from '../records/second-reading.ts'
import { readPrefixed } from './prefixed-fields.ts'
import { type Root, rootOf } from './root.ts'
import { extra, id, maybeText, members, oneOf, text } from './schemas.ts'

export interface ValidationRoots {
  readonly validations: Root<ValidationRecord>
  readonly lineAnswers: Root<LineAnswerRecord>
  readonly revisions: Root<RevisionRecord>
  readonly validationSessions: Root<ValidationSessionRecord>
  readonly recordings: Root<RecordingRecord>
  readonly secondReadings: Root<SecondReadingRecord>
  readonly readingRemarks: Root<ReadingRemarkRecord>
  readonly scoreRounds: Root<ScoreRoundRecord>
}

const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null)
const moment = v.fallback(v.nullable(v.string()), null)

const answer = {
  id,
  personId: id,
  verdict: v.picklist(VALIDATION_VERDICTS),
  text: maybeText,
  at: text,
  way: v.fallback(v.optional(v.picklist(ANSWER_WAYS)), undefined),
  shown: maybeText,
  by: maybeText,
  sessionId: maybeText,
  recordingId: maybeText,
}

const statement = v.variant('kind', [
  v.object({ kind: v.literal('finding'), findingId: id, text: v.string() }),
  v.object({ kind: v.literal('line'), interviewId: id, noteId: id, text: v.string() }),
])
const statements = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((each) => v.is(statement, each))),
  ),
  [],
)
const consent = v.object({ given: v.boolean(), scope: v.string(), at: v.string() })
const signature = v.object({
  width: v.number(),
  height: v.number(),
  strokes: v.array(v.array(v.number())),
})
const brought = v.object({ statements: v.number(), skipped: v.number(), signed: v.boolean() })
const settled = v.object({
  by: id,
  at: v.string(),
  outcome: v.picklist(READING_OUTCOMES),
  findingId: v.optional(v.string()),
})

/** Sound comes in pieces, each a field of its own under its number. */
export const PIECE = 'piece.'
const recording = v.object({
  id,
  personId: id,
  mime: text,
  at: text,
  sessionId: maybeText,
  about: maybeText,
})
const RECORDINGS: Root<RecordingRecord> = {
  name: 'recordings',
  kinds: {},
  read: (key, fields) => {
    const facts = v.safeParse(recording, { ...fields, id: key })
    if (!facts.success) return null
    const pieces = Object.entries(readPrefixed(fields, PIECE, v.string()) ?? {})
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, piece]) => piece)
    return { ...facts.output, pieces } as unknown as RecordingRecord
  },
}

/** What is in it is looked at where it is used (`independent-scores.ts`). */
const KEPT_SCORES = v.custom<object>((held) => typeof held === 'object' && held !== null)
const SCORE_ROUNDS: Root<ScoreRoundRecord> = {
  name: 'scoreRounds',
  kinds: {},
  read: (key, fields) => {
    const facts = v.safeParse(v.object({ id, by: id, at: text, closedAt: moment }), { ...fields, id: key })
    if (!facts.success) return null
    const done = readPrefixed(fields, 'done.', v.string()) ?? {}
    const scores = readPrefixed(fields, 'scores.', KEPT_SCORES)
    return { ...facts.output, done, ...(scores && { scores }) } as ScoreRoundRecord
  },
}

/** What came back from people, and how analysts read and scored each for themselves. */
export const VALIDATION_ROOTS: ValidationRoots = {
  validations: rootOf(
    'validations',
    {},
    v.object({ ...answer, findingId: id, revisionId: maybeText, extra }),
  ),
  lineAnswers: rootOf('lineAnswers', {}, v.object({ ...answer, interviewId: id, noteId: id })),
  revisions: rootOf(
    'revisions',
    { text: 'text' },
    v.object({ id, findingId: id, text, answers: members, by: id, at: text }),
  ),
  validationSessions: rootOf(
    'validationSessions',
    { missing: 'text' },
    v.object({
      id,
      personId: id,
      by: id,
      at: text,
      way: oneOf(ANSWER_WAYS, 'device'),
      language: oneOf(PROMPT_LANGUAGES, 'nl'),
      purpose: oneOf(['validate', 'result'], 'validate'),
      statements,
      skipped: members,
      missing: text,
      consent: maybe(consent),
      signature: maybe(signature),
      endedAt: moment,
      settledNo: maybeText,
      code: maybeText,
      brought: v.fallback(v.optional(brought), undefined),
    }),
  ),
  recordings: RECORDINGS,
  secondReadings: rootOf(
    'secondReadings',
    {},
    v.object({ id, interviewId: id, by: id, at: text, doneAt: moment }),
  ),
  readingRemarks: rootOf(
    'readingRemarks',
    { text: 'text' },
    v.object({
      id,
      interviewId: id,
      noteId: v.fallback(v.nullable(id), null),
      kind: oneOf(READING_KINDS, 'question'),
      text,
      read: text,
      by: id,
      at: text,
      settled: maybe(settled),
    }),
  ),
  scoreRounds: SCORE_ROUNDS,
}
