import { type Around, changesAround, removalAround, takesAway } from '../../analysis/timeline/said-changes.ts'
import type { Edit } from '../../document/edit.ts'
import { removeEdit, updateEdits } from '../../document/new-record.ts'
import { MODIFIER } from '../../document/observing-roots.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { CorrectionAction, CorrectionChange, CorrectionRecord } from '../../records/observing.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { PAUSE_MS } from '../session/undo-stack.ts'
import { loggedEdit } from './correction-actions.ts'

interface PutRight {
  readonly action: CorrectionAction
  readonly changes: readonly CorrectionChange[]
  /** Something was put right, and not filled in. */
  readonly isLogged: boolean
  /** Somebody goes on typing. */
  readonly joined: boolean
  readonly reason: string
}

/** What the log gets of it. Typing in one field without a rest is one record, from what it was to what it became. */
export function putRightEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  { action, changes, isLogged, joined, reason }: PutRight,
): Edit[] {
  const [only, ...more] = changes
  if (joined && only && more.length === 0) {
    if (isFillingIn(session, only)) return []
    const before = lastBy(session, departmentId)
    if (before && goesOn(before, only, session)) {
      const [first] = before.changes
      return updateEdits('corrections', before, {
        changes: [{ ...first!, now: only.now }],
        at: session.now(),
      })
    }
  }
  return isLogged ? [loggedEdit(session, action, changes, reason)] : []
}

/** Fields of an interruption or a situation, with what the log says of them. */
export function aroundEdits(
  session: ProjectSession,
  departmentId: DepartmentId,
  about: Around,
  fields: object,
  { joined = false, reason = '' }: { readonly joined?: boolean; readonly reason?: string } = {},
): Edit[] {
  const changes = changesAround(about, fields)
  const isTime = changes.some(({ field }) => field === 'start' || field === 'end' || field === 'endedAt')
  const action = isTime ? 'ends' : 'replace'
  return [
    ...updateEdits(about.root, about.record, fields),
    ...putRightEdits(session, departmentId, {
      ...{ action, changes, joined, reason },
      isLogged: changes.some(takesAway),
    }),
  ]
}

/** It was none: out of sight, and in the log. */
export function goneEdits(session: ProjectSession, about: Around, reason: string): Edit[] {
  return [
    removeEdit(about.root, about.record.id, session.analyst, session.now()),
    loggedEdit(session, 'remove', removalAround(about), reason),
  ]
}

function lastBy(session: ProjectSession, departmentId: DepartmentId): CorrectionRecord | undefined {
  const own = session
    .department(departmentId)!
    .corrections.list()
    .filter(({ by }) => by === session.analyst)
  return own.reduce<CorrectionRecord | undefined>(
    (last, each) => (last && Date.parse(last.at) > Date.parse(each.at) ? last : each),
    undefined,
  )
}

function goesOn({ at, changes }: CorrectionRecord, next: CorrectionChange, session: ProjectSession): boolean {
  const [last, ...more] = changes
  return (
    last !== undefined &&
    more.length === 0 &&
    Date.parse(session.now()) - Date.parse(at) < PAUSE_MS &&
    last.root === next.root &&
    last.observationId === next.observationId &&
    last.field === next.field &&
    last.now === next.was
  )
}

/** The first words or figures of an empty field are typed one by one: the second puts nothing right. */
function isFillingIn(session: ProjectSession, { root, observationId, field }: CorrectionChange): boolean {
  const { last } = session.undoStack
  const [change, ...more] = last?.parts.flatMap(({ changes }) => changes) ?? []
  if (!last || !change || more.length > 0) return false
  if (Date.parse(session.now()) - last.at >= PAUSE_MS) return false
  const { undo } = change
  if (root ? undo.root !== root : undo.id !== observationId) return false
  if (undo.kind === 'text') return undo.field === field && undo.text === ''
  return (
    undo.kind === 'set' && undo.field === field.replace('modifiers.', MODIFIER) && undo.value === undefined
  )
}
