import type { AnswerWay, SessionConsent, Signature, Statement, ValidationSessionRecord } from './answer.ts'
import { type GivenAnswer, latestAnswers, statementKey } from './handover-answers.ts'
import type { InterviewId, NoteId, PersonId, RecordingId, ValidationSessionId } from './ids.ts'
import { WORDS_GONE } from './withheld-words.ts'

/** What somebody said to one statement. */
export interface ReturnedAnswer {
  readonly key: string
  readonly text: string
  /** Null: not answered. */
  readonly verdict: 'agree' | 'correct' | 'reject' | null
  readonly isSkipped: boolean
  readonly words: string
  readonly recordingId: RecordingId | null
  /** The line it was said of, by the id of the answer too; null where it was a finding, or nothing was answered. */
  readonly line: {
    readonly interviewId: InterviewId
    readonly noteId: NoteId
    readonly answerId: string
  } | null
}

/** A validation that came back. */
export interface ReturnedSession {
  readonly id: ValidationSessionId
  readonly personId: PersonId
  readonly at: string
  readonly way: AnswerWay
  readonly answers: readonly ReturnedAnswer[]
  readonly missing: string
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
}

/** What may not be shown, as far as it matters here. */
export interface ReturnedWithheld {
  readonly withdrew: (person: PersonId) => boolean
  readonly isStatement: (statement: Statement) => boolean
}

/** What came back, the newest first; only of who did not withdraw, and without statements others withdrew since. */
export function returnedSessions(
  sessions: readonly ValidationSessionRecord[],
  answers: readonly GivenAnswer[],
  withheld: ReturnedWithheld,
): readonly ReturnedSession[] {
  return sessions
    .filter(
      ({ endedAt, purpose, personId }) =>
        endedAt !== null && purpose === 'validate' && !withheld.withdrew(personId),
    )
    .map((session) => returnedOf(session, answers, withheld))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1))
}

function returnedOf(
  session: ValidationSessionRecord,
  answers: readonly GivenAnswer[],
  { isStatement }: ReturnedWithheld,
): ReturnedSession {
  const { id, personId, way, missing, consent, signature, skipped } = session
  const latest = latestAnswers(id, answers)
  return {
    id,
    personId,
    way,
    missing: missing.trim(),
    consent,
    signature,
    at: session.endedAt ?? session.at,
    answers: session.statements.map((statement): ReturnedAnswer => {
      const key = statementKey(statement)
      const answer = latest.get(key)
      return {
        key,
        text: isStatement(statement) ? WORDS_GONE : statement.text,
        verdict: !answer ? null : answer.verdict === 'add' ? 'correct' : answer.verdict,
        isSkipped: !answer && skipped.includes(key),
        words: answer?.text ?? '',
        recordingId: answer?.recordingId ?? null,
        line:
          statement.kind === 'line' && answer
            ? { interviewId: statement.interviewId, noteId: statement.noteId, answerId: answer.id }
            : null,
      }
    }),
  }
}
