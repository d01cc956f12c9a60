import {
  PRACTICE_PEOPLE,
  PRACTICE_PLACES,
  type PracticePlace,
} from '../../analysis/practice/practice-cast.ts'
import { simulateShift } from '../../analysis/practice/simulate-shift.ts'
import { truthWatch } from '../../analysis/practice/truth-watch.ts'
import { onlySaid } from '../../analysis/watching/only-said.ts'
import { recordedWatch } from '../../analysis/watching/recorded-watch.ts'
import { WATCH_RULES, watchAgreement } from '../../analysis/watching/watch-agreement.ts'
import { type Watch, withinStretch } from '../../analysis/watching/watched-event.ts'
import type { DepartmentCollections } from '../../document/documents.ts'
import type { PlaceId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import type { Debrief } from '../../screens/practice/practice-debrief.tsx'
import { practicePersonId, practicePlaceId, practiceTaskId } from './practice-records.ts'

/** Compares what was recorded in a run that is over with what happened there, for the people that were followed. */
export function debriefOf(own: DepartmentCollections, run: PracticeRunRecord): Debrief {
  const stretch = { from: run.clock[0]?.floor ?? 0, until: run.clock.at(-1)?.floor ?? 0 }
  const placeName = (id: PlaceId) => own.places.get(id)?.name ?? null
  const recorded = {
    observations: own.observations.list(),
    interruptions: own.interruptions.list(),
    placeName,
  }
  const seen = withinStretch(
    recordedWatch(recorded, { by: run.by, people: null, until: stretch.until }),
    stretch,
  )
  const followed = PRACTICE_PEOPLE.filter(({ code }) =>
    seen.events.some(({ person }) => person === practicePersonId(code)),
  )
  const facts = { round: run.seed, who: followed.map(({ code }) => code) }
  if (followed.length === 0) return { ...facts, agreement: null, notSaid: [] }
  const whole = truthWatch(simulateShift(run.seed), {
    began: stretch.from,
    task: practiceTaskId,
    person: practicePersonId,
    place: (place: PracticePlace) =>
      (
        placeName(practicePlaceId(place)) ?? Object.keys(PRACTICE_PLACES).indexOf(place).toString()
      ).toLowerCase(),
  })
  const { truth, notSaid } = onlySaid(withinStretch(ofPeople(whole, seen), stretch), seen)
  return { ...facts, notSaid, agreement: watchAgreement(truth, seen, { ...WATCH_RULES, stretch }) }
}

/** What happened to the people somebody recorded anything of. */
function ofPeople({ events, interruptions }: Watch, seen: Watch): Watch {
  const people = new Set(seen.events.map(({ person }) => person))
  return {
    events: events.filter(({ person }) => people.has(person)),
    interruptions: interruptions.filter(({ person }) => people.has(person)),
  }
}
