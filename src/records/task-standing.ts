import { type Agreement, agreementOn } from './agreement.ts'
import type { ProcessId } from './ids.ts'
import { type Decision, JUDGED_FIELDS, type JudgedField, type JudgedValues } from './judgement.ts'
import { DEMANDS, type Demands, type Level } from './scales.ts'
import type { Task } from './task.ts'
import type { TaskRecord } from './task-record.ts'

/** Level that stands in for a demand nobody judged yet, so that it makes a function neither light nor heavy. */
export const ASSUMED_DEMAND: Level = 2

/** Knowledge and responsibility nobody judged: the strictest, so that such a task is never proposed. */
const ASSUMED_STRICT: Level = 4

export const UNPLACED = 'unplaced' as ProcessId

/** Where a task stands: the values calculations use, and what they rest on. */
export interface TaskStanding {
  readonly record: TaskRecord
  /** Cautious where judgements differ, assumed where there are none (see `unjudged`). */
  readonly task: Task
  /** Judged fields without any judgement, and 'frequency' when nobody gave one. */
  readonly unjudged: readonly (JudgedField | 'frequency')[]
  /** Judged fields on which analysts differ and nothing settles it. */
  readonly open: readonly JudgedField[]
  /** False while a criterion of the verdict (knowledge, frequency, responsibility) is missing and nobody overrode it. */
  readonly hasVerdict: boolean
}

/** @param decisions of this task; others are ignored */
export function standingOf(record: TaskRecord, decisions: readonly Decision[]): TaskStanding {
  const own = decisions.filter((decision) => decision.taskId === record.id)
  const on = <Field extends JudgedField>(field: Field) => agreementOn(field, record.judgements, own)
  const unjudged: (JudgedField | 'frequency')[] = JUDGED_FIELDS.filter(
    (field) => field !== 'wish' && field !== 'override' && on(field).state === 'unjudged',
  )
  if (!record.frequency) unjudged.push('frequency')
  const override = valueIn(on('override'))
  return {
    record,
    task: asTask(record, on),
    unjudged,
    open: JUDGED_FIELDS.filter((field) => on(field).state === 'open'),
    hasVerdict:
      override !== undefined ||
      !unjudged.some((field) => field === 'knowledge' || field === 'responsibility' || field === 'frequency'),
  }
}

type On = <Field extends JudgedField>(field: Field) => Agreement<Field>

function asTask(record: TaskRecord, on: On): Task {
  const { judgements: _, mergedInto: __, caseId: ___, extra: ____, ...facts } = record
  const wish = valueIn(on('wish'))
  const override = valueIn(on('override'))
  return {
    ...facts,
    processId: record.processId ?? UNPLACED,
    frequency: record.frequency ?? { times: 0, per: 'week' },
    hoursPerWeek: valueIn(on('hours')) ?? 0,
    knowledge: valueIn(on('knowledge')) ?? ASSUMED_STRICT,
    responsibility: valueIn(on('responsibility')) ?? ASSUMED_STRICT,
    demands: Object.fromEntries(
      DEMANDS.map((demand) => [demand, valueIn(on(demand)) ?? ASSUMED_DEMAND]),
    ) as unknown as Demands,
    ...(wish && { wish }),
    ...(override && { override }),
  }
}

const valueIn = <Field extends JudgedField>(agreement: Agreement<Field>): JudgedValues[Field] | undefined =>
  agreement.state === 'unjudged' ? undefined : agreement.value
