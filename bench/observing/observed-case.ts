import {
  PRACTICE_JOBS,
  PRACTICE_PEOPLE,
  PRACTICE_TASK_KEYS,
  practiceTask,
} from '../../src/analysis/practice/practice-cast.ts'
import { simulateShift } from '../../src/analysis/practice/simulate-shift.ts'

/** Teams of three that are watched on one day. */
const TEAMS = 4
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Seven on a Tuesday by the clock there, the day before the page's clock begins. */
const LAST_SHIFT = Date.UTC(2026, 8, 8, 5)

/**
 * A case of one department, watched in shifts of the practice floor until so many events are on record; each working day four
 * teams of three. Equal numbers give equal cases.
 */
export function makeObservedCase(events: number) {
  const department = { id: 'd', name: 'Woongroepen' }
  const shifts = shiftsOf(events)
  return {
    format: 'werkvloer-case' as const,
    version: 1 as const,
    project: { id: 'observed', name: 'Waargenomen', language: 'nl' as const },
    departments: [department],
    processes: [{ id: 'core', departmentId: 'd', name: 'Zorg', core: true }],
    jobs: PRACTICE_JOBS.map((id) => ({ id, departmentId: 'd', name: `Functie ${id}`, fte: TEAMS * 2 })),
    people: Array.from({ length: TEAMS }, (_, team) =>
      PRACTICE_PEOPLE.map(({ job }, index) => ({
        id: personOf(team, index),
        departmentId: 'd',
        jobId: job,
        role: 'employee',
        code: personOf(team, index),
      })),
    ).flat(),
    tasks: PRACTICE_TASK_KEYS.map((key) => ({
      id: key,
      departmentId: 'd',
      processId: 'core',
      jobIds: [...practiceTask(key).jobs],
      name: `Taak ${key}`,
      description: '',
      hoursPerWeek: 10 + 2 * practiceTask(key).weight,
      frequency: { times: 2, per: 'day' },
      knowledge: 1,
      responsibility: 1,
      demands: Object.fromEntries(DEMANDS.map((demand) => [demand, 1])),
      location: practiceTask(key).place,
      dayparts: null,
      digitalisationRisk: 'low',
      origin: 'existing',
    })),
    observations: shifts.flatMap(({ observations }) => observations).slice(0, events),
    interviews: [],
    findings: [],
    observing: [{ departmentId: 'd', interruptions: shifts.flatMap(({ interruptions }) => interruptions) }],
  }
}

const DEMANDS = [
  'independence',
  'social',
  'deadlines',
  'pace',
  'interruptions',
  'unpredictability',
  'physical',
]

const personOf = (team: number, index: number) => `M${team * PRACTICE_PEOPLE.length + index + 1}`

function shiftsOf(events: number) {
  const shifts: ReturnType<typeof shiftOf>[] = []
  for (let made = 0, n = 0; made < events; n++) {
    const shift = shiftOf(n)
    made += shift.observations.length
    shifts.push(shift)
  }
  return shifts
}

/** The shift of one team on one working day, counted back from the last. */
function shiftOf(n: number) {
  const truth = simulateShift(n + 1)
  const daysBack = Math.floor(n / TEAMS)
  const began = LAST_SHIFT - (daysBack + 2 * Math.floor((daysBack + 3) / 5)) * DAY_MS
  const at = (second: number) => wallClock(began + second * 1_000)
  const idOf = (event: string) => `${n}-${event}`
  return {
    observations: truth.events.map(({ id, person, task, place, start, end, company, load, resumes }) => {
      const index = PRACTICE_PEOPLE.findIndex(({ code }) => code === person)
      return {
        id: idOf(id),
        departmentId: 'd',
        kind: end === null ? 'instant' : 'interval',
        start: at(start),
        ...(end !== null && { end: at(end) }),
        observer: n % 2 > 0 ? 'A' : 'B',
        jobId: PRACTICE_PEOPLE[index]!.job,
        personId: personOf(n % TEAMS, index),
        taskId: task,
        location: place,
        load: [...load],
        ...(company && { company: [company] }),
        ...(resumes && { resumes: idOf(resumes) }),
      }
    }),
    interruptions: truth.interruptions.map((each) => ({
      observationId: idOf(each.eventId),
      kind: each.kind,
      at: at(each.at),
      aside: each.aside,
      endedAt: at(each.endedAt),
      resumed: each.resumed,
      by: n % 2 > 0 ? 'A' : 'B',
    })),
  }
}

const wallClock = (at: number): string => `${new Date(at + 120 * MINUTE_MS).toISOString().slice(0, 19)}+02:00`
