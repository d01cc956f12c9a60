import { useMemo } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import type { DepartmentId, PersonId, ValidationSessionId } from '../../records/ids.ts'
import { isSilenced } from '../../records/withheld.ts'
import { UnfinishedList } from '../../screens/handover/unfinished-list.tsx'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** Only theirs; everybody's when left out. */
  readonly personId?: PersonId | undefined
  readonly onGoOn: (sessionId: ValidationSessionId) => void
}

/** Validations on the device that were broken off, each with the way on. Nothing when there are none. */
export function UnfinishedNotice({ departmentId, personId, onGoOn }: Props) {
  const session = useSession()
  const words = useArea('handover', handover)
  const { formatDate } = useFormat()
  const sessions = useCollection(session.department(departmentId)!.validationSessions)
  const people = useCollection(session.records.people)
  const rows = useMemo(
    () =>
      sessions
        .filter(({ endedAt, way }) => endedAt === null && way === 'device')
        .filter((each) => personId === undefined || each.personId === personId)
        .flatMap(({ id, personId: who, at }) => {
          const code = people.find((each) => each.id === who && !isSilenced(each))?.code
          return code === undefined ? [] : [{ id, text: words.unfinished({ code, date: formatDate(at) }) }]
        }),
    [sessions, people, personId, words],
  )
  return <UnfinishedList rows={rows} onGoOn={onGoOn} />
}
