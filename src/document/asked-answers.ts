import * as v from 'valibot'
import { MAX_TEXT } from '../records/field-schema.ts'
import {
  type AskedAnswers,
  WEBA_ANSWERS,
  WEBA_QUESTIONS,
  type WebaQuestion,
} from '../records/work-quality.ts'

/** Each answer of a kept function is a field of its own, so that two people can answer at once. */
export const webaField = (question: WebaQuestion) => `weba.${question}`

const answer = v.looseObject({
  answer: v.picklist(WEBA_ANSWERS),
  reason: v.fallback(v.pipe(v.string(), v.maxLength(MAX_TEXT)), ''),
})

/** The answers among the entries of an object; what is none is left out. */
export function readAsked(held: unknown): AskedAnswers {
  const entries: Readonly<Record<string, unknown>> =
    typeof held === 'object' && held !== null ? { ...held } : {}
  return collectAsked((question) => entries[question])
}

/** The answers as `heldAt` holds them, by question. */
export function collectAsked(heldAt: (question: WebaQuestion) => unknown): AskedAnswers {
  const answers = WEBA_QUESTIONS.flatMap((question) => {
    const parsed = v.safeParse(answer, heldAt(question))
    return parsed.success ? [[question, parsed.output] as const] : []
  })
  return Object.fromEntries(answers)
}

/** All seven, those nobody answered without a value: writing answers writes every question. */
export const askedFields = (asked: AskedAnswers = {}): (readonly [field: string, value: unknown])[] =>
  WEBA_QUESTIONS.map((question) => [webaField(question), asked[question]])
