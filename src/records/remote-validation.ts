import * as v from 'valibot'
import {
  PROMPT_LANGUAGES,
  type PromptLanguage,
  type SessionConsent,
  type Signature,
  type Statement,
} from './answer.ts'
import type { ValidationSessionId } from './ids.ts'
import { isDateTime } from './moment.ts'

/*
 * What goes to somebody who checks from afar, and what comes back. Both are sealed under one code. Permanent forms: a page that was
 * sent may be answered by the time of a later version.
 */

export const ANSWER_FORMAT = 'werkvloer-answer'
export const REMOTE_VERSION = 1
export const ANSWER_ENDING = '.wvantwoord'

/** What the sealing of each is bound to, so that neither passes for the other or for that of somebody else. */
export const pagePurpose = (sessionId: string): string => JSON.stringify(['werkvloer-page', 1, sessionId])
export const answerPurpose = (sessionId: string): string => JSON.stringify(['werkvloer-answer', 1, sessionId])

/** In the page, sealed. */
export interface RemoteQuestions {
  readonly sessionId: ValidationSessionId
  readonly language: PromptLanguage
  /** Language the statements are in. */
  readonly writtenIn: string
  readonly statements: readonly Statement[]
}

export const REMOTE_VERDICTS = ['agree', 'correct', 'reject'] as const
export type RemoteVerdict = (typeof REMOTE_VERDICTS)[number]

export interface RemoteAnswer {
  /** Random, of the page: read in on two devices, it is one record. */
  readonly id: string
  /** The finding or note it is about. */
  readonly key: string
  readonly verdict: RemoteVerdict
  readonly text: string
  /** Wall time where it was given. */
  readonly at: string
}

/** In the file that comes back, sealed. */
export interface RemoteAnswers {
  readonly sessionId: ValidationSessionId
  readonly answers: readonly RemoteAnswer[]
  readonly skipped: readonly string[]
  readonly missing: string
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
  readonly endedAt: string
}

/** More than anybody types; a longer text is not from our page. */
export const MOST_WORDS = 20_000

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const moment = v.pipe(v.string(), v.check(isDateTime))
const words = v.pipe(v.string(), v.maxLength(MOST_WORDS))

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600))

const answers = v.strictObject({
  sessionId: key,
  answers: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[0-9A-Z]{26}$/)),
        key,
        verdict: v.picklist(REMOTE_VERDICTS),
        text: words,
        at: moment,
      }),
    ),
    v.maxLength(2_000),
  ),
  skipped: v.array(key),
  missing: words,
  consent: v.nullable(v.strictObject({ given: v.boolean(), scope: words, at: moment })),
  signature: v.nullable(
    v.strictObject({
      width: v.literal(600),
      height: v.literal(180),
      strokes: v.pipe(v.array(v.pipe(v.array(place), v.maxLength(10_000))), v.maxLength(5_000)),
    }),
  ),
  endedAt: moment,
})

const statement = v.variant('kind', [
  v.object({ kind: v.literal('finding'), findingId: key, text: v.string() }),
  v.object({ kind: v.literal('line'), interviewId: key, noteId: key, text: v.string() }),
])
const questions = v.object({
  sessionId: key,
  language: v.picklist(PROMPT_LANGUAGES),
  writtenIn: v.fallback(v.string(), 'nl'),
  statements: v.array(statement),
})

/** Null for what no page of ours holds. */
export function readQuestions(value: unknown): RemoteQuestions | null {
  const read = v.safeParse(questions, value)
  return read.success ? (read.output as unknown as RemoteQuestions) : null
}

/** The answers, or the place of each thing in them that no page of ours writes (`answers.2.verdict`). */
export function readAnswers(
  value: unknown,
):
  | { readonly ok: true; readonly answers: RemoteAnswers }
  | { readonly ok: false; readonly places: string[] } {
  const read = v.safeParse(answers, value)
  if (read.success) return { ok: true, answers: read.output as unknown as RemoteAnswers }
  return { ok: false, places: [...new Set(read.issues.map((issue) => v.getDotPath(issue) ?? '.'))] }
}
