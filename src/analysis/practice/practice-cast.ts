import type { Company } from '../../records/observing.ts'

/** Places of the practice floor, with where they lie: 0 to 1 of its width and height. */
export const PRACTICE_PLACES = {
  living: { x: 0.33, y: 0.8 },
  kitchen: { x: 0.83, y: 0.8 },
  rooms: { x: 0.17, y: 0.3 },
  linen: { x: 0.5, y: 0.3 },
  office: { x: 0.83, y: 0.3 },
} as const
export type PracticePlace = keyof typeof PRACTICE_PLACES

export const PRACTICE_JOBS = ['carer', 'helper', 'host'] as const
export type PracticeJob = (typeof PRACTICE_JOBS)[number]

/** Who works there, in the order their codes go: M1, M2, M3. */
export const PRACTICE_PEOPLE = [
  { code: 'M1', job: 'carer' },
  { code: 'M2', job: 'helper' },
  { code: 'M3', job: 'host' },
] as const satisfies readonly { readonly code: string; readonly job: PracticeJob }[]
export type PracticePerson = (typeof PRACTICE_PEOPLE)[number]['code']

interface PracticeTaskFacts {
  readonly jobs: readonly PracticeJob[]
  readonly place: PracticePlace
  /** Mean length of a turn in seconds; 0: a short moment that takes no time of its own. */
  readonly mean: number
  /** How often it comes, beside the others of the same job. */
  readonly weight: number
  readonly company?: Company
  readonly load?: readonly string[]
  /** Done beside another task, in the same place. */
  readonly beside?: true
}

/** What is done there. Lengths and shares are made up to train on, not measured anywhere. */
export const PRACTICE_TASKS = {
  washing: {
    jobs: ['carer', 'helper'],
    place: 'rooms',
    mean: 420,
    weight: 4,
    company: 'client',
    load: ['lifting', 'bending'],
  },
  medicine: {
    jobs: ['carer'],
    place: 'living',
    mean: 240,
    weight: 3,
    company: 'client',
    load: ['concentrating'],
  },
  reporting: { jobs: ['carer'], place: 'office', mean: 300, weight: 2, load: ['longSitting'] },
  handover: { jobs: ['carer', 'helper'], place: 'office', mean: 200, weight: 1, company: 'colleague' },
  beds: { jobs: ['helper'], place: 'rooms', mean: 260, weight: 4, load: ['bending'] },
  laundry: { jobs: ['helper', 'host'], place: 'linen', mean: 280, weight: 2, load: ['longStanding'] },
  tables: { jobs: ['helper', 'host'], place: 'living', mean: 220, weight: 2 },
  breakfast: { jobs: ['host'], place: 'kitchen', mean: 360, weight: 3, load: ['longStanding'] },
  coffee: { jobs: ['helper', 'host'], place: 'living', mean: 300, weight: 3, company: 'client' },
  dishes: { jobs: ['host'], place: 'kitchen', mean: 280, weight: 3, load: ['wetOrDirty'] },
  chatting: {
    jobs: ['carer', 'helper', 'host'],
    place: 'living',
    mean: 110,
    weight: 3,
    company: 'client',
    beside: true,
  },
  watching: { jobs: ['carer', 'helper', 'host'], place: 'living', mean: 140, weight: 2, beside: true },
  bell: { jobs: ['carer', 'helper'], place: 'rooms', mean: 0, weight: 2 },
  door: { jobs: ['helper', 'host'], place: 'living', mean: 0, weight: 1 },
} as const satisfies Record<string, PracticeTaskFacts>
export type PracticeTask = keyof typeof PRACTICE_TASKS
export const PRACTICE_TASK_KEYS = Object.keys(PRACTICE_TASKS) as PracticeTask[]

export const practiceTask = (task: PracticeTask): PracticeTaskFacts => PRACTICE_TASKS[task]

/** Of a job: what is done after each other, beside it, and in a moment. */
export function tasksOfJob(job: PracticeJob) {
  const own = PRACTICE_TASK_KEYS.filter((task) => practiceTask(task).jobs.includes(job))
  return {
    main: own.filter((task) => practiceTask(task).mean > 0 && !practiceTask(task).beside),
    beside: own.filter((task) => practiceTask(task).beside),
    moments: own.filter((task) => practiceTask(task).mean === 0),
  }
}
