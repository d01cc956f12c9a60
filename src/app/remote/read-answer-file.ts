import type { ValidationSessionRecord } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import {
  ANSWER_FORMAT,
  answerPurpose,
  REMOTE_VERSION,
  type RemoteAnswers,
  readAnswers,
} from '../../records/remote-validation.ts'
import { keyOfCode, openWithCode, readSealed } from '../../vault/sealed-by-code.ts'
import { VaultFailure } from '../../vault/vault-failure.ts'

/**
 * - `not-answer`: not a file of somebody who checked from afar, or a piece of one
 * - `newer`: made by a later version
 * - `elsewhere`: it answers nothing that was asked in this project
 * - `damaged`: not the bytes that were sealed, or not under the code of this session
 * - `content`: it opened, and says what no page of ours says; `places` names each
 */
export type AnswerProblem =
  | { readonly kind: 'not-answer' | 'newer' | 'elsewhere' | 'damaged' }
  | { readonly kind: 'content'; readonly places: readonly string[] }

export type ReadAnswer<Found> =
  | { readonly ok: true; readonly found: Found; readonly answers: RemoteAnswers }
  | { readonly ok: false; readonly problem: AnswerProblem }

/** Larger than any answer: nothing is read of it. */
const MOST_BYTES = 4_000_000

interface Asked {
  readonly record: Pick<ValidationSessionRecord, 'code' | 'statements' | 'way'>
}

/** Opens what came back and looks through all of it. Changes nothing. @param find the session by its id, in the opened project */
export async function readAnswerFile<Found extends Asked>(
  bytes: Uint8Array,
  find: (sessionId: string) => Promise<Found | null>,
  keyOf: typeof keyOfCode = keyOfCode,
): Promise<ReadAnswer<Found>> {
  const no = (kind: Exclude<AnswerProblem['kind'], 'content'>) => ({ ok: false, problem: { kind } }) as const
  const envelope = bytes.length > MOST_BYTES ? null : parseEnvelope(bytes)
  if (!envelope || envelope.format !== ANSWER_FORMAT) return no('not-answer')
  const { version, sessionId } = envelope
  if (typeof version === 'number' && version > REMOTE_VERSION) return no('newer')
  const sealed = readSealed(envelope)
  if (version !== REMOTE_VERSION || typeof sessionId !== 'string' || !sealed) return no('damaged')
  const found = await find(sessionId)
  const { code, statements = [] } = found?.record ?? {}
  if (!found || !code) return no('elsewhere')
  const said = await open(code, sealed, sessionId, keyOf)
  if (said === null) return no('damaged')
  const read = readAnswers(said)
  const places = read.ok ? strangeIn(read.answers, sessionId, statements) : read.places
  if (!read.ok || places.length > 0) return { ok: false, problem: { kind: 'content', places } }
  return { ok: true, found, answers: read.answers }
}

/** Of which session a file is an answer; null for any other file. */
export function sessionOfAnswer(bytes: Uint8Array): string | null {
  const envelope = bytes.length > MOST_BYTES ? null : parseEnvelope(bytes)
  const isAnswer = envelope?.format === ANSWER_FORMAT && typeof envelope.sessionId === 'string'
  return isAnswer ? String(envelope.sessionId) : null
}

function parseEnvelope(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

async function open(
  code: string,
  sealed: NonNullable<ReturnType<typeof readSealed>>,
  sessionId: string,
  keyOf: typeof keyOfCode,
): Promise<unknown> {
  try {
    const codeKey = await keyOf(code, sealed.salt, sealed.rounds)
    const plain = await openWithCode(sealed, codeKey, answerPurpose(sessionId))
    return JSON.parse(new TextDecoder().decode(plain))
  } catch (error) {
    if (error instanceof VaultFailure || error instanceof SyntaxError) return null
    throw error
  }
}

/** Answers to what was never asked, and two to the same. */
function strangeIn(
  { sessionId: own, answers, skipped }: RemoteAnswers,
  sessionId: string,
  statements: ValidationSessionRecord['statements'],
): string[] {
  const asked = new Set(statements.map(statementKey))
  const keys = answers.map(({ key }) => key)
  const ids = answers.map(({ id }) => id)
  const isTwice = (list: readonly string[], at: number) => list.indexOf(list[at]!) !== at
  return [
    ...(own === sessionId ? [] : ['sessionId']),
    ...answers.flatMap(({ key }, at) =>
      !asked.has(key) || isTwice(keys, at) || isTwice(ids, at) ? [`answers.${at}`] : [],
    ),
    ...skipped.flatMap((key, at) => (asked.has(key) ? [] : [`skipped.${at}`])),
  ]
}
