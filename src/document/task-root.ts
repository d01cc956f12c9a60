import * as v from 'valibot'
import { DAYPARTS } from '../records/daypart.ts'
import { PERIODS } from '../records/frequency.ts'
import { type AnalystId, compareText, type DepartmentId } from '../records/ids.ts'
import { JUDGED_FIELDS, type JudgedField, type Judgement, type Judgements } from '../records/judgement.ts'
import { DEMANDS, ORIGINS, RISKS, VERDICTS, WISHES } from '../records/scales.ts'
import type { TaskRecord } from '../records/task-record.ts'
import type { Fields, Root } from './root.ts'
import { caseId, extra, id, level, maybeText, members, oneOf, optionalId, sources, text } from './schemas.ts'

/** Key of one analyst's judgement in a task's map: one field per analyst, so nobody overwrites anybody. */
export const judgementKey = (field: JudgedField, analyst: AnalystId) => `${field}~${analyst}`

export function taskRoot(departmentId: DepartmentId): Root<TaskRecord> {
  return {
    name: 'tasks',
    kinds: { description: 'text', jobIds: 'set', dayparts: 'set', sources: 'set' },
    read: (taskId, fields) => {
      const facts = v.safeParse(taskFacts, { ...fields, id: taskId })
      if (!facts.success) return null
      const dayparts = DAYPARTS.filter((daypart) => facts.output.dayparts.includes(daypart))
      return {
        ...facts.output,
        departmentId,
        dayparts: dayparts.length > 0 ? dayparts : null,
        judgements: readJudgements(fields),
      } as unknown as TaskRecord
    },
  }
}

const taskFacts = v.object({
  id,
  name: v.string(),
  processId: optionalId,
  jobIds: members,
  description: text,
  frequency: v.fallback(
    v.nullable(v.looseObject({ times: v.pipe(v.number(), v.minValue(0)), per: v.picklist(PERIODS) })),
    null,
  ),
  location: text,
  dayparts: members,
  digitalisationRisk: oneOf(RISKS, 'low'),
  origin: oneOf(ORIGINS, 'existing'),
  sources,
  mergedInto: maybeText,
  caseId,
  extra,
})

const judged: Readonly<Record<JudgedField, v.GenericSchema>> = {
  knowledge: level,
  responsibility: level,
  hours: v.pipe(v.number(), v.finite(), v.minValue(0)),
  wish: v.picklist(WISHES),
  override: v.looseObject({ verdict: v.picklist(VERDICTS), reason: v.string() }),
  ...(Object.fromEntries(DEMANDS.map((demand) => [demand, level])) as Record<
    (typeof DEMANDS)[number],
    typeof level
  >),
}

function readJudgements(fields: Fields): Judgements {
  const found: Partial<Record<JudgedField, Judgement[]>> = {}
  for (const [key, stored] of Object.entries(fields)) {
    const at = key.indexOf('~')
    if (at < 0) continue
    const field = key.slice(0, at) as JudgedField
    if (!JUDGED_FIELDS.includes(field) || !isJudgement(field, stored)) continue
    const list = found[field] ?? []
    found[field] = list
    list.push({ ...stored, by: key.slice(at + 1) as AnalystId })
  }
  for (const list of Object.values(found)) list.sort((a, b) => compareText(a.by, b.by))
  return found as Judgements
}

/** Whether `value` is one this version knows for that field. */
export const isJudgedValue = (field: JudgedField, value: unknown): boolean => v.is(judged[field], value)

function isJudgement(field: JudgedField, stored: unknown): stored is Judgement {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    typeof (stored as Judgement).id === 'string' &&
    isJudgedValue(field, (stored as Judgement).value)
  )
}
