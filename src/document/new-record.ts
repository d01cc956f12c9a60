import type {
  AnalystRecord,
  DepartmentRecord,
  FindingRecord,
  FunctionRecord,
  InterviewRecord,
  JobRecord,
  NoteRecord,
  ObservationRecord,
  PersonRecord,
  ProcessRecord,
  ProjectRecord,
  ScenarioRecord,
  ValidationRecord,
  WishRecord,
} from '../records/document-records.ts'
import type { AnalystId } from '../records/ids.ts'
import type { Decision, JudgedField, JudgedValues, Judgement } from '../records/judgement.ts'
import type { TaskRecord } from '../records/task-record.ts'
import { departmentRoots } from './department-roots.ts'
import type { Edit } from './edit.ts'
import { PROJECT_ROOTS } from './project-roots.ts'
import type { Root } from './root.ts'
import { judgementKey } from './task-root.ts'

/** The records of each root, by root name. */
export interface RecordsByRoot {
  readonly project: ProjectRecord
  readonly departments: DepartmentRecord
  readonly people: PersonRecord
  readonly analysts: AnalystRecord
  readonly functions: FunctionRecord
  readonly scenarios: ScenarioRecord
  readonly processes: ProcessRecord
  readonly jobs: JobRecord
  readonly tasks: TaskRecord
  readonly decisions: Decision
  readonly observations: ObservationRecord
  readonly interviews: InterviewRecord
  readonly notes: NoteRecord
  readonly wishes: WishRecord
  readonly findings: FindingRecord
  readonly validations: ValidationRecord
}
export type RootName = keyof RecordsByRoot

/** Kinds do not depend on the department; its id only fills in what is not stored. */
const ROOTS: Readonly<Record<string, Root<unknown>>> = { ...departmentRoots('' as never), ...PROJECT_ROOTS }

const NOT_STORED: Readonly<Record<string, readonly string[]>> = {
  tasks: ['departmentId', 'judgements'],
  processes: ['departmentId'],
  jobs: ['departmentId'],
  observations: ['departmentId'],
  interviews: ['departmentId'],
  findings: ['departmentId'],
}

/** The edit that adds a record, each field as the kind its root keeps it in. */
export function addRecordEdit<Name extends RootName>(root: Name, record: RecordsByRoot[Name]): Edit {
  const values: Record<string, unknown> = {}
  const texts: Record<string, string> = {}
  const sets: Record<string, readonly string[]> = {}
  const { kinds } = ROOTS[root]!
  for (const [field, kind] of Object.entries(kinds)) {
    if (kind === 'text') texts[field] = ''
    else sets[field] = []
  }
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || value === undefined || NOT_STORED[root]?.includes(field)) continue
    if (kinds[field] === 'text') texts[field] = String(value ?? '')
    else if (kinds[field] === 'set') sets[field] = (value as readonly string[] | null) ?? []
    else values[field] = value
  }
  if (root === 'tasks') Object.assign(values, judgementFields((record as TaskRecord).judgements))
  return { kind: 'add', root, id: record.id!, fields: { values, texts, sets } }
}

function judgementFields(judgements: TaskRecord['judgements']): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [field, list] of Object.entries(judgements)) {
    for (const { by, ...stored } of list as readonly Judgement[]) {
      fields[judgementKey(field as JudgedField, by)] = stored
    }
  }
  return fields
}

/**
 * The edits that bring a record's fields to the given values, each in the way its kind asks for.
 *
 * @param before the record as it reads now; needed to tell which members of a set go
 */
export function updateEdits<Name extends RootName>(
  root: Name,
  before: RecordsByRoot[Name],
  fields: Partial<RecordsByRoot[Name]>,
): Edit[] {
  const { kinds } = ROOTS[root]!
  const id = before.id as string
  return Object.entries(fields).flatMap(([field, value]): Edit[] => {
    if (kinds[field] === 'text') return [{ kind: 'text', root, id, field, text: String(value ?? '') }]
    if (kinds[field] !== 'set') return [{ kind: 'set', root, id, field, value }]
    const wanted = (value as readonly string[] | null) ?? []
    const held = ((before as unknown as Record<string, unknown>)[field] as readonly string[] | null) ?? []
    return [
      ...held.filter((member) => !wanted.includes(member)).map((member) => ({ member, on: false })),
      ...wanted.filter((member) => !held.includes(member)).map((member) => ({ member, on: true })),
    ].map((change) => ({ kind: 'member', root, id, field, ...change }))
  })
}

/** Hides a record. It stays in the document, so that edits made elsewhere meanwhile are not lost. */
export const removeEdit = (root: RootName, id: string, by: AnalystId, at: string): Edit => ({
  kind: 'set',
  root,
  id,
  field: 'removedAt',
  value: { by, at },
})

/** One analyst's judgement; `value` undefined takes it back. */
export function judgeEdit<Field extends JudgedField>(
  taskId: string,
  field: Field,
  judgement: Omit<Judgement<Field>, 'value'> & { readonly value: JudgedValues[Field] | undefined },
): Edit {
  const { by, value, ...rest } = judgement
  return {
    kind: 'set',
    root: 'tasks',
    id: taskId,
    field: judgementKey(field, by),
    value: value === undefined ? undefined : { ...rest, value },
  }
}
