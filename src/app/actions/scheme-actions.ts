import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd } from '../../document/rank.ts'
import type { DepartmentId, ModifierId } from '../../records/ids.ts'
import {
  type ExclusionRecord,
  type ModifierRecord,
  SCHEME_KEY,
  type SchemeRecord,
} from '../../records/observing.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn } from './observation-edits.ts'

export function addQuestion(session: ProjectSession, departmentId: DepartmentId, name: string): ModifierId {
  const { modifiers } = session.department(departmentId)!
  const id = session.newId<ModifierId>()
  const rank = rankAtEnd(modifiers.list().map(ranked))
  const made = { id, name, kind: 'single', options: {}, unit: '', taskIds: [], rank } as const
  actIn(session, departmentId, 'schemeChanged', [addRecordEdit('modifiers', made)])
  return id
}

export type QuestionFields = Partial<Pick<ModifierRecord, 'name' | 'kind' | 'unit' | 'taskIds'>>

/** @param joined true while somebody types in the same field */
export function changeQuestion(
  session: ProjectSession,
  departmentId: DepartmentId,
  question: ModifierRecord,
  fields: QuestionFields,
  joined = false,
): void {
  actIn(session, departmentId, 'schemeChanged', updateEdits('modifiers', question, fields), joined)
}

export function removeQuestion(
  session: ProjectSession,
  departmentId: DepartmentId,
  { id }: ModifierRecord,
): void {
  const edit = removeEdit('modifiers', id, session.analyst, session.now())
  actIn(session, departmentId, 'schemeChanged', [edit])
}

export function addOption(
  session: ProjectSession,
  departmentId: DepartmentId,
  question: ModifierRecord,
  name: string,
): void {
  const last = Object.entries(question.options)
    .map(([id, { rank }]) => ({ id, rank }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const options = { [session.newId()]: { name, rank: rankAtEnd(last) } }
  actIn(session, departmentId, 'schemeChanged', updateEdits('modifiers', question, { options }))
}

/** @param name null takes it out; answers that named it keep their id, without a word */
export function changeOption(
  session: ProjectSession,
  departmentId: DepartmentId,
  question: ModifierRecord,
  option: string,
  name: string | null,
): void {
  const now = name === null ? undefined : { ...question.options[option]!, name }
  const options = { [option]: now } as ModifierRecord['options']
  const joined = name !== null
  actIn(session, departmentId, 'schemeChanged', updateEdits('modifiers', question, { options }), joined)
}

/** Starting the one stops the other from now on; nothing where it does already. */
export function addExclusion(
  session: ProjectSession,
  departmentId: DepartmentId,
  rule: Pick<ExclusionRecord, 'taskId' | 'stops'>,
): void {
  const held = session.department(departmentId)!.exclusions.list()
  if (held.some(({ taskId, stops }) => taskId === rule.taskId && stops === rule.stops)) return
  const made = { id: session.newId<string>(), ...rule }
  actIn(session, departmentId, 'schemeChanged', [addRecordEdit('exclusions', made)])
}

export function removeExclusion(
  session: ProjectSession,
  departmentId: DepartmentId,
  { id }: ExclusionRecord,
): void {
  const edit = removeEdit('exclusions', id, session.analyst, session.now())
  actIn(session, departmentId, 'schemeChanged', [edit])
}

/** Whether nobody may add tasks or questions now. */
export const isSchemeLocked = (session: ProjectSession, departmentId: DepartmentId): boolean =>
  (session.department(departmentId)!.schemes.get(SCHEME_KEY)?.locked ?? null) !== null

/** Locked, nobody adds tasks or questions. Whoever unlocks it stands in the history. */
export function lockScheme(session: ProjectSession, departmentId: DepartmentId, isLocked: boolean): void {
  const locked = isLocked ? { by: session.analyst, at: session.now() } : null
  const label = isLocked ? 'schemeLocked' : 'schemeUnlocked'
  actIn(session, departmentId, label, schemeEdits(session, departmentId, { locked }))
}

export const ranked = ({ id, rank = '' }: ModifierRecord) => ({ id: id as string, rank })

/** The one record of the scheme, made when something is first said of it. */
export function schemeEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  fields: Partial<SchemeRecord>,
): readonly Edit[] {
  const held = session.department(departmentId)!.schemes.get(SCHEME_KEY)
  if (held) return updateEdits('schemes', held, fields)
  return [addRecordEdit('schemes', { id: SCHEME_KEY, sector: null, locked: null, ...fields })]
}
