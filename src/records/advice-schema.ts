import * as v from 'valibot'
import type { InclusiveFunction, Scenario } from './case-file.ts'
import { DAYPARTS, type WeekSchedule } from './daypart.ts'
import { amount, distinct, id, isPlainObject, listOf, oneOf, record, text } from './field-schema.ts'
import type { DepartmentId, FunctionId, ScenarioId, TaskId } from './ids.ts'
import { MAX_HOURS } from './task-schema.ts'

/** Closed: a key that is no daypart is a slip, not a field of a newer version. */
const scheduleSchema: v.GenericSchema<unknown, WeekSchedule> = v.pipe(
  v.custom<Record<string, unknown>>(isPlainObject, 'type'),
  v.record(oneOf(DAYPARTS), amount(0, MAX_HOURS), 'type'),
)

export const functionSchema: v.GenericSchema<unknown, InclusiveFunction> = record({
  id: id<FunctionId>(),
  name: text(),
  departmentIds: v.optional(distinct(id<DepartmentId>())),
  allocations: listOf(
    record({ taskId: id<TaskId>(), hours: amount(0, MAX_HOURS), schedule: scheduleSchema }),
  ),
  description: v.optional(text()),
  note: v.optional(text()),
})

const texts = () => v.optional(listOf(text()))

const moneyLines = () =>
  v.optional(
    listOf(
      record({
        label: text(),
        eurosPerYear: v.optional(v.nullable(amount(-Number.MAX_VALUE))),
        note: v.optional(text()),
      }),
    ),
  )

const actionSchema = record({
  what: text(),
  who: v.optional(text()),
  when: v.optional(text()),
  authority: v.optional(text()),
  means: v.optional(text()),
})

export const scenarioSchema: v.GenericSchema<unknown, Scenario> = record({
  id: id<ScenarioId>(),
  name: text(),
  functionIds: v.optional(distinct(id<FunctionId>())),
  implications: v.optional(text()),
  preconditions: v.optional(record({ internal: texts(), external: texts() })),
  costs: moneyLines(),
  benefits: moneyLines(),
  advantages: texts(),
  disadvantages: texts(),
  actions: v.optional(listOf(actionSchema)),
})
