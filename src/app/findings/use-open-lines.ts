import { useMemo } from 'preact/hooks'
import type { LineAnswerRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { lineAnswersOf } from '../../records/line-answers.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

/** What people corrected in lines of interviews and nobody worked in yet, by the id of the answer. */
export function useOpenLines(departmentId: DepartmentId): ReadonlyMap<string, LineAnswerRecord> {
  const own = useSession().department(departmentId)!
  const answers = useCollection(own.lineAnswers)
  const notes = useCollection(own.notes)
  const interviews = useCollection(own.interviews)
  const { withdrew, isSilent } = useWithheld()
  return useMemo(() => {
    const shown = new Set(interviews.flatMap(({ id }) => (isSilent(id) ? [] : [id])))
    const texts = new Map(
      answers.length === 0
        ? []
        : notes.flatMap(({ id, interviewId, text }) => (shown.has(interviewId) ? [[id, text] as const] : [])),
    )
    const standing = lineAnswersOf(
      answers.filter(({ personId }) => !withdrew(personId)),
      (id) => texts.get(id) ?? null,
    )
    return new Map(
      [...standing.values()].flatMap((each) =>
        each.flatMap(({ answer, isOpen }) => (isOpen ? [[answer.id as string, answer] as const] : [])),
      ),
    )
  }, [answers, notes, interviews, withdrew, isSilent])
}
