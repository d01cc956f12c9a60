import type { SessionConsent, Signature, Statement } from '../records/answer.ts'
import { type GivenAnswer, statementKey } from '../records/handover-answers.ts'
import type { AnswerId, FindingId, PersonId } from '../records/ids.ts'
import type { RemoteAnswer, RemoteAnswers, RemoteQuestions } from '../records/remote-validation.ts'

/** What was filled in so far. In memory only. */
export interface Given {
  readonly answers: ReadonlyMap<string, RemoteAnswer>
  readonly skipped: readonly string[]
  readonly missing: string
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
}

export const NOTHING: Given = {
  answers: new Map(),
  skipped: [],
  missing: '',
  consent: null,
  signature: null,
}

/** Another answer to a statement takes the place of the one before: the file was not sent yet. */
export function withAnswer(given: Given, statement: Statement, answer: Omit<RemoteAnswer, 'key'>): Given {
  const key = statementKey(statement)
  const before = given.answers.get(key)
  if (before?.verdict === answer.verdict && before.text === answer.text) return given
  return {
    ...given,
    answers: new Map(given.answers).set(key, { ...answer, key }),
    skipped: given.skipped.filter((each) => each !== key),
  }
}

/** Passing a statement over; what was answered to it stays. */
export function withSkip(given: Given, statement: Statement): Given {
  const key = statementKey(statement)
  if (given.answers.has(key) || given.skipped.includes(key)) return given
  return { ...given, skipped: [...given.skipped, key] }
}

export const withConsent = (given: Given, consent: SessionConsent): Given => ({
  ...given,
  consent,
  ...(!consent.given && { signature: null }),
})

/** The answers as the steps on the tablet show them. */
export function shownAnswers({ answers }: Given): ReadonlyMap<string, GivenAnswer> {
  return new Map(
    [...answers.values()].map(({ id, key, verdict, text, at }) => [
      key,
      { id: id as AnswerId, personId: '' as PersonId, findingId: key as FindingId, verdict, text, at },
    ]),
  )
}

/** What goes into the file, in the order of the statements. */
export function answersOf(
  { sessionId, statements }: RemoteQuestions,
  given: Given,
  endedAt: string,
): RemoteAnswers {
  const { skipped, missing, consent, signature } = given
  const answers = statements.flatMap((statement) => given.answers.get(statementKey(statement)) ?? [])
  return { sessionId, answers, skipped, missing: missing.trim(), consent, signature, endedAt }
}
