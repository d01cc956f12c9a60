import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId, InterviewId, NoteId } from '../../records/ids.ts'
import { lineAnswersOf } from '../../records/line-answers.ts'
import { useFindingWords } from '../../screens/findings/use-finding-words.ts'
import { LineAnswers } from '../../screens/interviews/line-answers.tsx'
import { workInLine } from '../actions/interview-note-actions.ts'
import { AnswerSound } from '../remote/answer-sound.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

/** What people said of the lines of an interview when those were put to them; null for a line nobody answered to. */
export function useLineAnswers(
  departmentId: DepartmentId,
  interviewId: InterviewId,
): (id: NoteId) => ComponentChildren {
  const session = useSession()
  const words = useFindingWords()
  const { common } = useMessages()
  const own = session.department(departmentId)!
  const answers = useCollection(own.lineAnswers)
  const notes = useCollection(own.notes)
  const people = useCollection(session.records.people)
  const { withdrew } = useWithheld()
  const texts = useMemo(
    () => new Map(notes.flatMap((note) => (note.interviewId === interviewId ? [[note.id, note.text]] : []))),
    [notes, interviewId],
  )
  const standing = useMemo(
    () =>
      lineAnswersOf(
        answers.filter(({ personId }) => !withdrew(personId)),
        (id) => texts.get(id) ?? null,
      ),
    [answers, texts, withdrew],
  )
  return (id) => {
    const here = standing.get(id)
    return here ? (
      <LineAnswers
        key={id}
        text={texts.get(id)!}
        answers={here.map((each) => ({
          ...each,
          code: people.find((person) => person.id === each.answer.personId)?.code || common.unknown,
          sound: each.answer.recordingId && (
            <AnswerSound departmentId={departmentId} answerId={each.answer.id} />
          ),
        }))}
        onText={(text) => {
          workInLine({ session, departmentId, interviewId }, id, text)
          notify(words.revised, true)
        }}
      />
    ) : null
  }
}
