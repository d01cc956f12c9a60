import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { watching } from '../../i18n/nl/watching.ts'
import type { DepartmentId, PersonId } from '../../records/ids.ts'
import {
  BOTH_RECORDED,
  EVERYBODY,
  fitChoice,
  peopleOfTwo,
  watchedDays,
} from '../../screens/watching/watch-choices.ts'
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
  const two = day && choice ? peopleOfTwo(day, choice) : { both: [], one: [] }
  const codeOf = (id: string) => allPeople.find((each) => each.id === id)?.code ?? id
  const codesOf = (ids: readonly string[]) => ids.filter(Boolean).map(codeOf).join(', ')
  const nameOf = (id: string) => known.find((each) => each.id === id)?.name || observe.otherAnalyst
  return {
    choice,
    analysts: (day?.analysts ?? []).map((id) => ({
      value: id,
      label: id === session.analyst ? words.you({ name: nameOf(id) }) : nameOf(id),
    })),
    days: days.map((each) => ({ value: each.day, label: formatDate(each.day, 'weekday') })),
    people: [
      { value: BOTH_RECORDED, label: words.bothRecorded({ codes: codesOf(two.both) }) },
      ...two.both.filter(Boolean).map((id) => ({ value: id, label: codeOf(id) })),
      { value: EVERYBODY, label: words.everybody },
    ],
    /** Of whom is compared; null: of everybody. */
    compared: choice && comparedPeople(choice.person, two.both),
    /** Codes of those only one of the two recorded, and who are left out. */
    leftOut: choice?.person === BOTH_RECORDED ? codesOf(two.one) : '',
  }
}

const comparedPeople = (person: string, both: readonly string[]): ReadonlySet<PersonId | ''> | null =>
  person === EVERYBODY ? null : new Set((person === BOTH_RECORDED ? both : [person]) as (PersonId | '')[])
