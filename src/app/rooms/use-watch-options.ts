import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { watching } from '../../i18n/nl/watching.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { fitChoice, watchedDays } from '../../screens/watching/watch-choices.ts'
import type { WatchChoice } from '../../screens/watching/watching-screen.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** What two may be compared by, in words, and the choice as far as it is there. */
export function useWatchOptions(departmentId: DepartmentId, chosen: WatchChoice | null) {
  const session = useSession()
  const words = useArea('watching', watching)
  const { observe } = useMessages()
  const { formatDate } = useFormat()
  const observations = useCollection(session.department(departmentId)!.observations)
  const known = useCollection(session.records.analysts)
  const allPeople = useCollection(session.records.people)
  const days = useMemo(() => watchedDays(observations), [observations])
  const choice = fitChoice(days, chosen, session.analyst)
  const day = days.find((each) => each.day === choice?.day)
  const nameOf = (id: string) => known.find((each) => each.id === id)?.name || observe.otherAnalyst
  return {
    choice,
    analysts: (day?.analysts ?? []).map((id) => ({
      value: id,
      label: id === session.analyst ? words.you({ name: nameOf(id) }) : nameOf(id),
    })),
    days: days.map((each) => ({ value: each.day, label: formatDate(each.day, 'weekday') })),
    people: [
      { value: '', label: words.everybody },
      ...(day?.people ?? []).map((id) => ({
        value: id,
        label: allPeople.find((each) => each.id === id)?.code ?? id,
      })),
    ],
  }
}
