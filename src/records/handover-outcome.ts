import type { Statement } from './answer.ts'
import { type GivenAnswer, statementKey } from './handover-answers.ts'
import type { PersonId } from './ids.ts'
import { WORDS_GONE } from './withheld-words.ts'

/** What became of one sentence and of what somebody said to it. */
export interface Outcome {
  readonly wrote: string
  readonly verdict: 'agree' | 'correct' | 'reject' | null
  readonly said: string
  readonly isSpoken: boolean
  readonly now: string
}

/**
 * The words of then, the person's own, and those of now: of their latest answer that asked for something, else of their latest.
 *
 * @param statement as it is worded now
 */
export function outcomeOf(
  statement: Statement,
  personId: PersonId,
  answers: readonly GivenAnswer[],
): Outcome {
  const key = statementKey(statement)
  const own = answers
    .filter(
      (each) => each.personId === personId && ('findingId' in each ? each.findingId : each.noteId) === key,
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const answer = own.filter(({ verdict }) => verdict !== 'agree').at(-1) ?? own.at(-1)
  return {
    wrote: answer?.shown === '' ? WORDS_GONE : (answer?.shown ?? statement.text),
    verdict: !answer ? null : answer.verdict === 'add' ? 'correct' : answer.verdict,
    said: answer?.text ?? '',
    isSpoken: answer?.recordingId !== undefined,
    now: statement.text,
  }
}
