import type { LineAnswerRecord } from './answer.ts'
import { compareText, type NoteId, type PersonId } from './ids.ts'

/** What somebody said last of a line, against the line as it is now. */
export interface LineAnswer {
  readonly answer: LineAnswerRecord
  /** Says it is otherwise, of the very words that stand there. */
  readonly isOpen: boolean
}

/**
 * Per line the latest answer of each person, the oldest first. Answers to words that were withdrawn since are left out.
 *
 * @param textOf null where the line is not shown
 */
export function lineAnswersOf(
  answers: readonly LineAnswerRecord[],
  textOf: (id: NoteId) => string | null,
): ReadonlyMap<NoteId, readonly LineAnswer[]> {
  const byLine = new Map<NoteId, Map<PersonId, LineAnswerRecord>>()
  for (const answer of [...answers].sort(byMoment)) {
    const latest = byLine.get(answer.noteId) ?? new Map<PersonId, LineAnswerRecord>()
    byLine.set(answer.noteId, latest)
    latest.delete(answer.personId)
    latest.set(answer.personId, answer)
  }
  const standing = new Map<NoteId, readonly LineAnswer[]>()
  for (const [id, latest] of byLine) {
    const text = textOf(id)
    if (text === null) continue
    const shown = [...latest.values()].filter((answer) => answer.shown !== '')
    if (shown.length > 0)
      standing.set(
        id,
        shown.map((answer) => ({ answer, isOpen: isOpen(answer, text) })),
      )
  }
  return standing
}

const isOpen = ({ verdict, shown }: LineAnswerRecord, text: string) =>
  verdict !== 'agree' && (shown === undefined || shown.trim() === text.trim())

const byMoment = (a: LineAnswerRecord, b: LineAnswerRecord) =>
  Date.parse(a.at) - Date.parse(b.at) || compareText(a.id, b.id)
