import { useSyncExternalStore } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { suggestFindings } from '../../analysis/findings/suggest-findings.ts'
import { observedWeeks } from '../../analysis/observed-week.ts'
import { timeBudget } from '../../analysis/time-budget.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { SuggestionView } from '../../screens/findings/finding-view.ts'
import { suggestionText } from '../../screens/findings/use-finding-words.ts'
import { interviewsWithWishes } from '../../screens/tasks/wishes-said.ts'
import { useSession } from '../services.ts'
import type { FindingData } from './use-finding-data.ts'
import { usedSuggestions } from './used-suggestions.ts'

/** What the records of the department suggest and nobody accepted or dropped yet. */
export function useSuggestions(departmentId: DepartmentId, data: FindingData): readonly SuggestionView[] {
  const session = useSession()
  const { standings, wishes, people, withdrew, around } = data
  const { interviews, notes, observations, jobs, words } = around
  const computed = useMemo(() => {
    const tasks = standings.map(({ task }) => task)
    return suggestFindings(
      {
        standings,
        jobs,
        people: people.filter(({ id }) => !withdrew(id)),
        interviews: interviewsWithWishes(interviews, wishes, people)
          .filter(({ personId }) => !withdrew(personId))
          .map((interview) => ({
            ...interview,
            notes: notes.filter(({ interviewId }) => interviewId === interview.id),
          })),
        observed: observedWeeks(tasks, jobs, timeBudget(observations)),
        seen: new Set(observations.flatMap(({ taskId }) => (taskId ? [taskId] : []))),
      },
      NONE,
    )
  }, [standings, jobs, people, withdrew, interviews, wishes, notes, observations])
  // A dropped one is removed at once: it is in the document, and in no list.
  const used = useSyncExternalStore(session.department(departmentId)!.findings.subscribe, () =>
    JSON.stringify(usedSuggestions(session, departmentId)),
  )
  return useMemo(() => {
    const keys = new Set<string>(JSON.parse(used))
    return computed
      .filter(({ key }) => !keys.has(key))
      .map((suggestion) => ({ suggestion, text: suggestionText(suggestion, words) }))
  }, [computed, used, words])
}

const NONE: ReadonlySet<string> = new Set()
