import type { LineAnswerRecord, Statement, ValidationRecord } from './answer.ts'
import type { ValidationSessionId } from './ids.ts'

export type GivenAnswer = ValidationRecord | LineAnswerRecord

/** The finding or line a statement is of; what sessions keep of those passed over. */
export const statementKey = (statement: Statement): string =>
  statement.kind === 'finding' ? statement.findingId : statement.noteId

const answerKey = (answer: GivenAnswer): string => ('findingId' in answer ? answer.findingId : answer.noteId)

/** What was answered last in a session, by statement. Answers are never rewritten: who thinks again answers again. */
export function latestAnswers(
  sessionId: ValidationSessionId,
  answers: readonly GivenAnswer[],
): ReadonlyMap<string, GivenAnswer> {
  const latest = new Map<string, GivenAnswer>()
  for (const answer of answers) {
    if (answer.sessionId !== sessionId) continue
    const key = answerKey(answer)
    const held = latest.get(key)
    if (!held || Date.parse(answer.at) >= Date.parse(held.at)) latest.set(key, answer)
  }
  return latest
}
