import * as v from 'valibot'
import type { PersonRecord } from '../records/document-records.ts'
import { ROLES } from '../records/scales.ts'
import { type Root, rootOf } from './root.ts'
import { extra, id, json, oneOf, optionalId, rank, text } from './schemas.ts'
import { withWithdrawal } from './withdrawal.ts'

const withdrawal = v.object({ at: id, by: v.optional(id) })

const KEPT: Root<PersonRecord> = rootOf(
  'people',
  {},
  v.object({
    id,
    departmentId: id,
    role: oneOf(ROLES, 'employee'),
    code: text,
    jobId: optionalId,
    consent: json,
    withdrawn: v.fallback(v.optional(v.nullable(withdrawal)), undefined),
    rank,
    extra,
  }),
)

export const PEOPLE_ROOT: Root<PersonRecord> = {
  ...KEPT,
  read: (key, fields) => {
    const person = KEPT.read(key, fields)
    return person && withWithdrawal(person)
  },
}
