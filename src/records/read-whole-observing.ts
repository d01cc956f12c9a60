import * as v from 'valibot'
import type { Observation } from './case-file.ts'
import { OBSERVED, OBSERVING_LISTS, SCHEME, type WholeObserving } from './observing-parts.ts'
import type { WholeObservation } from './whole-case.ts'
import { fieldsOf, readList } from './whole-case-parts.ts'

const FIELDS = Object.entries(OBSERVED) as [keyof typeof OBSERVED, v.GenericSchema][]

/** An observation with what ours have beside the format, where that can be read. */
export function wholeObservation(observation: Observation): WholeObservation {
  const given = fieldsOf(observation)
  const odd = FIELDS.filter(([field, schema]) => Object.hasOwn(given, field) && !v.is(schema, given[field]))
  if (odd.length === 0) return observation
  const names = new Set<string>(odd.map(([field]) => field))
  return Object.fromEntries(
    Object.entries(given).filter(([field]) => !names.has(field)),
  ) as unknown as WholeObservation
}

/** What was recorded of a department beside its observations; nothing of a department nobody names. */
export function wholeObserving(given: unknown): WholeObserving[] {
  const { departmentId, scheme, ...lists } = fieldsOf(given)
  if (typeof departmentId !== 'string') return []
  const read = Object.entries(OBSERVING_LISTS).map(([root, schema]) => [
    root,
    readList<unknown>(lists[root], schema as v.GenericSchema),
  ])
  return [
    { departmentId, ...Object.fromEntries(read), ...(v.is(SCHEME, scheme) && { scheme }) } as WholeObserving,
  ]
}
