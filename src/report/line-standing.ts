import type { NoteId } from '../records/ids.ts'
import type { WholeInterview } from '../records/whole-case.ts'

/** How a line of a write-up stands with who said it. */
export interface LineStanding {
  /** `asSaid` also while nothing was asked. */
  readonly state: 'asSaid' | 'added' | 'corrected' | 'rejected'
  /** What may be quoted of it: the line, or the words put in its place; '' where neither holds. */
  readonly words: string
}

/** By the latest answer: who thinks again answers again. A line its person rejected is not what they said. */
export function lineStanding(
  { notes = [], answers }: Pick<WholeInterview, 'notes' | 'answers'>,
  noteId: NoteId,
): LineStanding | null {
  const note = notes.find(({ id }) => id === noteId)
  if (!note) return null
  const own = answers.filter((answer) => answer.noteId === noteId)
  const latest = own.reduce<(typeof own)[number] | null>(
    (last, each) => (last && Date.parse(last.at) > Date.parse(each.at) ? last : each),
    null,
  )
  const said = latest?.text?.trim() ?? ''
  switch (latest?.verdict) {
    case 'correct':
      return { state: 'corrected', words: said }
    case 'reject':
      return { state: 'rejected', words: '' }
    case 'add':
      return { state: 'added', words: [note.text.trim(), said].filter(Boolean).join(' ') }
    default:
      return { state: 'asSaid', words: note.text.trim() }
  }
}
