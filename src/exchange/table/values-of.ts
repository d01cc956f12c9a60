import type {
  JobRecord,
  ObservationRecord,
  PersonRecord,
  ProcessRecord,
} from '../../records/document-records.ts'
import type { JudgedField } from '../../records/judgement.ts'
import { DEMANDS } from '../../records/scales.ts'
import type { RowValues, TableField, TableValue } from '../../records/table.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { cleanName } from './clean-text.ts'
import { listOf } from './read-cell.ts'
import { roundAmount } from './read-number.ts'

/** Names of what records refer to; undefined for what is not there. */
export interface NamesById {
  readonly job: (id: string) => string | undefined
  readonly process: (id: string) => string | undefined
  readonly task: (id: string) => string | undefined
  readonly code: (id: string) => string | undefined
}

/** Only what is known: absent fields become empty cells, and an empty cell changes nothing when it comes back. */
const known = (values: Partial<Record<TableField, TableValue | null | undefined>>): RowValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as RowValues

const amount = (value: number | null | undefined) =>
  value === null || value === undefined ? undefined : roundAmount(value)

export const processValues = ({ name, core }: ProcessRecord): RowValues => known({ name, core })

export const jobValues = ({ name, scale, hourlyCost, fte }: JobRecord): RowValues =>
  known({ name, scale: amount(scale), hourlyCost: amount(hourlyCost), fte: amount(fte) })

export const personValues = ({ code, role, jobId, consent }: PersonRecord, names: NamesById): RowValues =>
  known({
    code,
    role,
    job: jobId ? names.job(jobId) : undefined,
    consent: consent?.given,
    consentDate: consent?.date,
    consentScope: consent?.scope,
  })

/** A task with the values that hold, cautious where analysts differ; what nobody judged is absent. */
export function taskValues({ record, task, unjudged }: TaskStanding, names: NamesById): RowValues {
  const judged = <Value>(field: JudgedField, value: Value) => (unjudged.includes(field) ? undefined : value)
  const jobs = record.jobIds.flatMap((id) => listOf(names.job(id) ?? ''))
  return known({
    name: record.name,
    process: record.processId ? names.process(record.processId) : undefined,
    jobs: jobs.length > 0 ? [...new Set(jobs)] : undefined,
    hours: amount(judged('hours', task.hoursPerWeek)),
    times: amount(record.frequency?.times),
    per: record.frequency?.per,
    knowledge: judged('knowledge', task.knowledge),
    responsibility: judged('responsibility', task.responsibility),
    ...Object.fromEntries(DEMANDS.map((demand) => [demand, judged(demand, task.demands[demand])])),
    wish: task.wish,
    location: cleanName(record.location),
    dayparts: record.dayparts ?? [],
    risk: record.digitalisationRisk,
    origin: record.origin,
    description: record.description,
  })
}

/** Words for what an observation holds, in the language of the table. */
export interface ObservationWords {
  readonly kinds: Readonly<Record<ObservationRecord['kind'], string>>
  readonly load: (code: string) => string
  readonly environment: (factor: string, level: number) => string
}

/** An observation in the order of the clock; minutes only where it ended. */
export function observationValues(
  observation: ObservationRecord,
  names: NamesById,
  words: ObservationWords,
): RowValues {
  const { start, end, kind, taskId, personId, jobId, location, load, environment, note } = observation
  const environmentText = Object.entries(environment ?? {}).flatMap(([factor, level]) =>
    typeof level === 'number' ? words.environment(factor, level) : [],
  )
  return known({
    date: start.slice(0, 10),
    start: start.slice(11, 16),
    end: end?.slice(11, 16),
    minutes: end ? roundAmount((Date.parse(end) - Date.parse(start)) / 60_000) : undefined,
    kind: words.kinds[kind],
    task: taskId ? names.task(taskId) : undefined,
    code: personId ? names.code(personId) : undefined,
    job: jobId ? names.job(jobId) : undefined,
    location,
    load: load.map(words.load).join('; '),
    environment: environmentText.join('; '),
    note,
  })
}
