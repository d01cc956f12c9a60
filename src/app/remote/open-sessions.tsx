import { useMemo } from 'preact/hooks'
import { removeEdit } from '../../document/new-record.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import type { DepartmentId, ValidationSessionId } from '../../records/ids.ts'
import { isSilenced } from '../../records/withheld.ts'
import { OpenList, type OpenRow } from '../../screens/remote/open-list.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly sessions: readonly ValidationSessionRecord[]
  readonly onOpen: (what: 'code' | 'paper' | 'form', id: ValidationSessionId) => void
}

/** Enough to tell forms apart on a table. */
export const numberOf = ({ id }: Pick<ValidationSessionRecord, 'id'>): string => id.slice(0, 6).toUpperCase()

/** What was put to people by another way and has no answer yet. */
export function OpenSessions({ departmentId, sessions, onOpen }: Props) {
  const session = useSession()
  const words = useArea('remote', remote)
  const { formatDate } = useFormat()
  const people = useCollection(session.records.people)
  const rows = useMemo(
    () =>
      sessions.flatMap((record): OpenRow[] => {
        const { id, way, endedAt, personId, at } = record
        const code = people.find((each) => each.id === personId && !isSilenced(each))?.code
        if (endedAt !== null || way === 'device' || code === undefined) return []
        const facts = { code, way: words.ways[way], number: numberOf(record), date: formatDate(at) }
        return [{ id, way, text: words.openRow(facts) }]
      }),
    [sessions, people, words, formatDate],
  )
  const throwAway = (id: ValidationSessionId) => {
    const edit = removeEdit('validationSessions', id, session.analyst, session.now())
    session.act('removed', { departments: { [departmentId]: [edit] } })
    notify(words.thrownAway, true)
  }
  return (
    <OpenList
      rows={rows}
      onShowCode={(id) => onOpen('code', id)}
      onPrint={(id) => onOpen('paper', id)}
      onFill={(id) => onOpen('form', id)}
      onThrowAway={throwAway}
    />
  )
}
