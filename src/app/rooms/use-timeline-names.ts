import { useMemo } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import type { DepartmentId, TaskId } from '../../records/ids.ts'
import type { ModifierRecord } from '../../records/observing.ts'
import { taskNames } from '../../screens/observe/task-names.ts'
import type { ReplaceOptions, TimelineNames } from '../../screens/timeline/timeline-props.ts'
import { foldText } from '../../ui/filter-options.ts'
import type { Option } from '../../ui/select.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'

const NOTE_LENGTH = 60

/** How the timeline calls what it shows, and what a label can be replaced by. */
export function useTimelineNames(departmentId: DepartmentId): {
  readonly names: TimelineNames
  readonly options: ReplaceOptions
} {
  const session = useSession()
  const words = useArea('timeline', timeline)
  const { observe } = useMessages()
  const own = session.department(departmentId)!
  const tasks = useShownTasks(useCollection(own.tasks))
  const jobs = useCollection(own.jobs)
  const places = useCollection(own.places)
  const questions = useCollection(own.modifiers)
  const people = useCollection(session.records.people)
  const analysts = useCollection(session.records.analysts)
  return useMemo(() => {
    const taskOf = taskNames(tasks, observe)
    const codes = new Map<string, string>(people.map(({ id, code }) => [id, code]))
    const jobNames = new Map<string, string>(jobs.map(({ id, name }) => [id, name]))
    const analystNames = new Map<string, string>(analysts.map(({ id, name }) => [id, name]))
    const placeNames = new Map<string, string>(places.map(({ id, name }) => [id, name]))
    const asked = new Map<string, ModifierRecord>(questions.map((each) => [each.id, each]))
    const seenBy = (observer: string): string => {
      if (observer === session.analyst) return words.you
      // The letter of a file says who it was by itself; an id nobody knows does not.
      return analystNames.get(observer) || (observer.length <= 3 && observer) || words.someone
    }
    const names: TimelineNames = {
      of: (seen) => (seen.kind === 'note' ? seen.note?.slice(0, NOTE_LENGTH) || words.note : taskOf(seen)),
      task: (id) => taskOf({ taskId: id as TaskId }),
      person: (id) => codes.get(id) ?? words.someone,
      job: (id) => jobNames.get(id) ?? '',
      place: (id) => placeNames.get(id) ?? words.goneName,
      question: (id) => asked.get(id)?.name ?? words.goneName,
      answer: (id, value) => {
        const question = asked.get(id)
        if (question?.kind === 'number') return `${value} ${question.unit}`.trim()
        return value
          .split(', ')
          .map((option) => question?.options[option]?.name ?? option)
          .join(', ')
      },
      analyst: (id) => (id === session.analyst ? words.youDid : seenBy(id)),
      lane: ({ personId, jobId, observer }) => {
        const who = [(personId && codes.get(personId)) || words.noPerson, jobId && jobNames.get(jobId)]
        return words.laneOf({ who: who.filter(Boolean).join(', '), observer: seenBy(observer) })
      },
    }
    const options: ReplaceOptions = {
      taskId: byName(tasks.map(({ id, name }) => ({ value: id, label: name }))),
      personId: byName(
        people
          .filter((person) => person.departmentId === departmentId)
          .map(({ id, code }) => ({ value: id, label: code })),
      ),
      jobId: byName(jobs.map(({ id, name }) => ({ value: id, label: name }))),
    }
    return { names, options }
  }, [tasks, jobs, places, questions, people, analysts, words, observe, session, departmentId])
}

const byName = (options: readonly Option<string>[]): readonly Option<string>[] =>
  [...options].sort((a, b) => (foldText(a.label) < foldText(b.label) ? -1 : 1))
