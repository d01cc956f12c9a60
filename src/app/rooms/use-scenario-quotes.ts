import { useMemo } from 'preact/hooks'
import type { Scope } from '../../analysis/eligible.ts'
import { type ConsentStanding, consentStanding } from '../../screens/interviews/consent-standing.ts'
import type { Quote } from '../../screens/scenarios/scenarios-props.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useJoined } from '../use-joined.ts'

/** Topics that speak about what a change is worth: wishes, solutions, support and conditions. */
const TOPICS: readonly string[] = ['wish', 'solution', 'support', 'preconditions']

const REFUSED: readonly ConsentStanding[] = ['refused', 'withdrawn']

/** As many as can be read at a glance. */
const MOST = 6

/** What people of the scope said about those topics, marked quotes first. Nothing of who refused. */
export function useScenarioQuotes(scope: Scope): readonly Quote[] {
  const session = useSession()
  const departments = useCollection(session.records.departments)
  const people = useCollection(session.records.people)
  const opened = departments.flatMap(({ id }) => {
    const records = scope === '*' || scope === id ? session.department(id) : null
    return records ? [{ id, records }] : []
  })
  const interviews = useJoined(opened.map(({ records }) => records.interviews))
  const notes = useJoined(opened.map(({ records }) => records.notes))
  return useMemo(() => {
    const told = notes.flatMap((note) => {
      const interview = interviews.find(({ id }) => id === note.interviewId)
      const person = people.find(({ id }) => id === interview?.personId)
      const isUsable = person && !REFUSED.includes(consentStanding(person.consent))
      if (!interview?.departmentId || !isUsable || !TOPICS.includes(note.topic) || note.text.trim() === '')
        return []
      const href = formatRoute({
        place: 'interviews',
        projectId: session.id,
        departmentId: interview.departmentId,
        interviewId: interview.id,
      })
      return [{ key: note.id, code: person.code, text: note.text, href, isMarked: note.important === true }]
    })
    return [...told.filter(({ isMarked }) => isMarked), ...told.filter(({ isMarked }) => !isMarked)].slice(
      0,
      MOST,
    )
  }, [notes, interviews, people, session])
}
