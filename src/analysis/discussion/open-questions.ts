import { agreementOn, sameJudgement } from '../../records/agreement.ts'
import type { DecisionId, TaskId } from '../../records/ids.ts'
import {
  type Decision,
  JUDGED_FIELDS,
  type JudgedField,
  type JudgedValues,
  type Judgement,
} from '../../records/judgement.ts'
import type { Task } from '../../records/task.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { standingOf, type TaskStanding } from '../../records/task-standing.ts'

/** One of the values analysts gave, and who gave it. */
export interface OpenValue {
  readonly value: JudgedValues[JudgedField]
  /** By analyst id; one or more. */
  readonly by: readonly Judgement[]
  /** Calculations use it while nothing is decided. */
  readonly isCautious: boolean
}

/** A field of a task that analysts judged differently and have not settled. */
export interface OpenQuestion {
  /** The same on every device. */
  readonly key: string
  readonly taskId: TaskId
  readonly field: JudgedField
  /** Two or more, the cautious one first, then in the order of the analysts. */
  readonly values: readonly OpenValue[]
  /** What was decided about this field before, latest first: about other judgements, or two decisions that say different things. */
  readonly earlier: readonly Decision[]
}

/** What was settled about a field. */
export interface SettledQuestion extends Omit<OpenQuestion, 'earlier'> {
  readonly decision: Decision
}

export const questionKey = (taskId: TaskId, field: JudgedField): string => `${taskId} ${field}`

/** The open fields of tasks, in the order of the tasks. @param decisionsOf those of a task */
export function openQuestions(
  standings: readonly TaskStanding[],
  decisionsOf: (id: TaskId) => readonly Decision[],
): OpenQuestion[] {
  return standings.flatMap(({ record, open }) =>
    open.map((field) => ({
      key: questionKey(record.id, field),
      taskId: record.id,
      field,
      values: valuesOf(record, field, decisionsOf(record.id)),
      earlier: aboutField(decisionsOf(record.id), field),
    })),
  )
}

/** The fields on which analysts differ and a decision holds, latest decision first. */
export function settledQuestions(
  records: readonly TaskRecord[],
  decisionsOf: (id: TaskId) => readonly Decision[],
): SettledQuestion[] {
  const settled = records.flatMap((record) => {
    const decisions = decisionsOf(record.id)
    return JUDGED_FIELDS.flatMap((field): SettledQuestion[] => {
      if (!decisions.some((each) => each.field === field)) return []
      const agreement = agreementOn(field, record.judgements, decisions)
      if (agreement.state !== 'decided') return []
      const values = valuesOf(record, field, decisions)
      return [
        {
          key: questionKey(record.id, field),
          taskId: record.id,
          field,
          values,
          decision: agreement.decision,
        },
      ]
    })
  })
  return settled.sort((a, b) => latestFirst(a.decision, b.decision))
}

/** The task as calculations would take it when this value were decided. */
export function taskIfDecided(
  record: TaskRecord,
  decisions: readonly Decision[],
  field: JudgedField,
  value: JudgedValues[JudgedField],
): Task {
  const given = (record.judgements[field] ?? []) as readonly Judgement[]
  const [first] = given
  if (!first) return standingOf(record, decisions).task
  const decided: Decision = {
    id: 'if' as DecisionId,
    taskId: record.id,
    field,
    value,
    settles: given.map(({ id }) => id),
    by: first.by,
    at: first.at,
  }
  const others = decisions.filter((each) => each.taskId === record.id && each.field !== field)
  return standingOf(record, [...others, decided]).task
}

function valuesOf(record: TaskRecord, field: JudgedField, decisions: readonly Decision[]): OpenValue[] {
  const given = (record.judgements[field] ?? []) as readonly Judgement[]
  const open = agreementOn(
    field,
    record.judgements,
    decisions.filter((each) => each.field !== field),
  )
  const cautious = open.state === 'unjudged' ? undefined : open.value
  const values: OpenValue[] = []
  for (const judgement of given) {
    const at = values.findIndex(({ value }) => sameJudgement(value, judgement.value))
    const known = values[at]
    if (known) values[at] = { ...known, by: [...known.by, judgement] }
    else {
      const isCautious = cautious !== undefined && sameJudgement(cautious, judgement.value)
      values.push({ value: judgement.value, by: [judgement], isCautious })
    }
  }
  return values.sort((a, b) => Number(b.isCautious) - Number(a.isCautious))
}

const aboutField = (decisions: readonly Decision[], field: JudgedField): Decision[] =>
  decisions.filter((each) => each.field === field).sort(latestFirst)

const latestFirst = (a: Decision, b: Decision) =>
  Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? -1 : 1)
