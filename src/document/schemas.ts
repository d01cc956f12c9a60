import * as v from 'valibot'
import { readSource } from './source-member.ts'

/** Building blocks for reading records out of documents: lenient per field, so that one odd field hides no record. */
export const id = v.pipe(v.string(), v.minLength(1))
export const optionalId = v.fallback(v.nullable(id), null)
/** Of a record that came from a file. */
export const caseId = v.fallback(v.optional(id), undefined)
export const text = v.fallback(v.string(), '')
export const maybeText = v.fallback(v.optional(v.string()), undefined)
export const flag = v.fallback(v.boolean(), false)
/** Who said so and when; anything else reads as not said. */
export const mark = v.fallback(v.optional(v.object({ by: id, at: v.string() })), undefined)
export const amount = v.fallback(v.nullable(v.number()), null)
export const members = v.fallback(v.array(v.string()), [])
export const extra = v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined)
/** Place in a list the analyst orders: a fractional index; ties go by id. */
export const rank = v.fallback(v.string(), '')
export const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))
export const oneOf = <const T extends readonly string[]>(values: T, otherwise: T[number]) =>
  v.fallback(v.picklist(values), otherwise)
/** A set of sources; members this version cannot read stay in place. */
export const sources = v.pipe(
  members,
  v.transform((list) => list.map(readSource).filter((source) => source !== null)),
)
/** Tasks of a function; also fields of a newer version. */
export const allocation = v.looseObject({
  taskId: id,
  hours: v.number(),
  schedule: v.record(v.string(), v.number()),
})
/** Those this version can read. */
export const allocations = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((each) => v.is(allocation, each))),
  ),
  [],
)
/** Free JSON kept as it came; screens read it through the record types. */
export const json = v.fallback(v.optional(v.unknown()), undefined)
