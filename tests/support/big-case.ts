/** How big, and which one: equal options give equal cases. */
interface BigCaseOptions {
  /** Departments, processes, jobs and people not counted. */
  readonly records: number
  readonly seed: number
  /** Records of one department, about; 2,000 unless told. */
  readonly perDepartment?: number
}

const PER_DEPARTMENT = 2000
const JOBS = 4
const PEOPLE = 8
const START_MS = Date.UTC(2026, 8, 7, 6)
const MINUTE_MS = 60_000

/**
 * A valid case as plain JSON for measuring and for tests of size: per 100 records 5 tasks, 80 observations, 10 notes
 * of observers and 5 interviews with three notes each, spread over departments.
 */
export function makeBigCase({ records, seed, perDepartment = PER_DEPARTMENT }: BigCaseOptions) {
  const pick = picker(seed)
  const departmentCount = Math.max(1, Math.ceil(records / perDepartment))
  const departments = range(departmentCount).map((d) => ({ id: `d${d}`, name: `Afdeling ${d + 1}` }))
  const file = {
    format: 'werkvloer-case' as const,
    version: 1 as const,
    project: { id: `big-${seed}`, name: `Groot project ${records}`, language: 'nl' as const },
    departments,
    processes: departments.flatMap(({ id }) => [
      { id: `${id}-core`, departmentId: id, name: 'Kernproces', core: true },
      { id: `${id}-side`, departmentId: id, name: 'Ondersteuning', core: false },
    ]),
    jobs: departments.flatMap(({ id }) =>
      range(JOBS).map((j) => ({ id: `${id}-j${j}`, departmentId: id, name: `Functie ${j + 1}`, fte: 2 + j })),
    ),
    people: departments.flatMap(({ id }) =>
      range(PEOPLE).map((p) => ({
        id: `${id}-p${p}`,
        departmentId: id,
        jobId: `${id}-j${p % JOBS}`,
        role: 'employee',
        code: `M${p + 1}`,
      })),
    ),
    tasks: [] as object[],
    observations: [] as object[],
    interviews: [] as object[],
    findings: [] as object[],
  }
  for (let i = 0; i < records; i++) addRecord(file, i, `d${i % departmentCount}`, departmentCount, pick)
  return file
}

type Pick = (below: number) => number

/** By its place in each hundred of its department, so that every department gets the same mix. */
function addRecord(
  file: { tasks: object[]; observations: object[]; interviews: object[] },
  i: number,
  department: string,
  departmentCount: number,
  pick: Pick,
): void {
  const place = Math.floor(i / departmentCount)
  const kind = place % 20
  if (kind === 0) file.tasks.push(task(`t${i}`, department, pick))
  else if (kind === 1)
    file.interviews.push(interview(`i${i}`, department, firstTask(i, place, departmentCount), pick))
  else if (kind < 4) file.observations.push(noted(`o${i}`, department, pick))
  else file.observations.push(interval(`o${i}`, department, firstTask(i, place, departmentCount), pick))
}

/** The task that opened this block of twenty records of the department. */
const firstTask = (i: number, place: number, departmentCount: number): string =>
  `t${i - (place % 20) * departmentCount}`

const task = (id: string, department: string, pick: Pick) => ({
  id,
  departmentId: department,
  processId: `${department}-${pick(3) > 0 ? 'core' : 'side'}`,
  jobIds: [`${department}-j${pick(JOBS)}`],
  name: `Taak ${id}: ${words(4, pick)}`,
  description: words(12, pick),
  hoursPerWeek: (1 + pick(48)) / 4,
  frequency: { times: 1 + pick(5), per: pick(2) > 0 ? 'day' : 'week' },
  knowledge: pick(5),
  responsibility: pick(5),
  demands: {
    independence: pick(5),
    social: pick(5),
    deadlines: pick(5),
    pace: pick(5),
    interruptions: pick(5),
    unpredictability: pick(5),
    physical: pick(5),
  },
  location: ['hal', 'kantoor', 'magazijn'][pick(3)],
  dayparts: null,
  digitalisationRisk: 'low',
  origin: 'existing',
})

function interval(id: string, department: string, taskId: string, pick: Pick) {
  const start = START_MS + pick(4 * 7 * 24 * 12) * 5 * MINUTE_MS
  const person = pick(PEOPLE)
  return {
    id,
    departmentId: department,
    kind: 'interval',
    start: wallClock(start),
    end: wallClock(start + (2 + pick(90)) * MINUTE_MS),
    observer: pick(2) > 0 ? 'A' : 'B',
    jobId: `${department}-j${person % JOBS}`,
    personId: `${department}-p${person}`,
    taskId,
    location: 'hal',
    environment: { noise: pick(5), stimuli: pick(5) },
    note: pick(4) === 0 ? words(8, pick) : '',
  }
}

const noted = (id: string, department: string, pick: Pick) => ({
  id,
  departmentId: department,
  kind: 'note',
  start: wallClock(START_MS + pick(4 * 7 * 24 * 60) * MINUTE_MS),
  observer: 'A',
  note: words(30, pick),
})

const interview = (id: string, department: string, taskId: string, pick: Pick) => ({
  id,
  departmentId: department,
  personId: `${department}-p${pick(PEOPLE)}`,
  interviewer: 'B',
  date: '2026-09-08',
  notes: range(3).map((n) => ({ id: `${id}n${n}`, topic: 'bottleneck', text: words(25, pick) })),
  wishes: [{ taskId, wish: ['shed', 'neutral', 'keep', 'more'][pick(4)], note: '' }],
})

const WORDS =
  'kar wagen lijst vloer rek doos hal ochtend wachten tillen zoeken bellen invoeren collega druk rustig'.split(
    ' ',
  )
const words = (count: number, pick: Pick): string =>
  range(count)
    .map(() => WORDS[pick(WORDS.length)])
    .join(' ')
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const wallClock = (at: number): string => `${new Date(at + 120 * MINUTE_MS).toISOString().slice(0, 19)}+02:00`

/** Whole numbers from a seed (a linear congruential generator; its high bits are the good ones). */
function picker(seed: number): Pick {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
