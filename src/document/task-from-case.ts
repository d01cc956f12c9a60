import type { AnalystId, JudgementId } from '../records/ids.ts'
import {
  JUDGED_FIELDS,
  type JudgedField,
  type JudgedValues,
  type Judgement,
  type Judgements,
} from '../records/judgement.ts'
import { DEMANDS } from '../records/scales.ts'
import type { Source, Task } from '../records/task.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { carrySources } from './carried-lists.ts'
import { unknownFields, withInner } from './known-fields.ts'

/** Who brings a file in, and when. */
export interface Importer {
  readonly analyst: AnalystId
  /** Wall time with offset. */
  readonly at: string
  /** A new random id. */
  readonly mint: <T extends string>() => T
}

/** A task of a case file as a record: its judged values become judgements of the importer, marked so. */
export function taskFromCase(task: Task, sources: readonly Source[], importer: Importer): TaskRecord {
  const unjudged = unjudgedOf(task)
  const demands = unknownFields(task.demands, 'demands')
  const extra = carrySources(withInner(unknownFields(task, 'tasks'), 'demands', demands), sources)
  return {
    id: task.id,
    departmentId: task.departmentId,
    name: task.name,
    processId: task.processId,
    jobIds: task.jobIds,
    description: task.description,
    frequency: unjudged.has('frequency') ? null : task.frequency,
    location: task.location,
    dayparts: task.dayparts,
    digitalisationRisk: task.digitalisationRisk,
    origin: task.origin,
    sources,
    judgements: judgementsOf(task, unjudged, importer),
    ...(extra && { extra }),
  }
}

/** An export lists in `unjudged` the fields that hold an assumption because nobody judged them. */
function unjudgedOf(task: Task): ReadonlySet<unknown> {
  const { unjudged } = task as { unjudged?: unknown }
  return new Set(Array.isArray(unjudged) ? unjudged : [])
}

function judgementsOf(task: Task, unjudged: ReadonlySet<unknown>, importer: Importer): Judgements {
  const values = judgedValues(task)
  const judgements: Partial<Record<JudgedField, readonly Judgement[]>> = {}
  for (const field of JUDGED_FIELDS) {
    const value = values[field]
    if (value === undefined || unjudged.has(field)) continue
    const id = importer.mint<JudgementId>()
    judgements[field] = [{ id, by: importer.analyst, value, at: importer.at, imported: true }]
  }
  return judgements as Judgements
}

function judgedValues(task: Task): Partial<JudgedValues> {
  const demands = Object.fromEntries(DEMANDS.map((demand) => [demand, task.demands[demand]]))
  return {
    knowledge: task.knowledge,
    responsibility: task.responsibility,
    hours: task.hoursPerWeek,
    ...demands,
    ...(task.wish && { wish: task.wish }),
    ...(task.override && { override: task.override }),
  }
}
