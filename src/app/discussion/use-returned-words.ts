import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { AnalystId } from '../../records/ids.ts'
import type { ReturnedRecord } from './returned-records.ts'
import { useAnalysts } from './use-analysts.ts'

/** "Anna verwijderde dit, Bram schreef erin." */
export function useReturnedWords(): (returned: ReturnedRecord) => string {
  const words = useArea('discussion', discussion)
  const analystOf = useAnalysts()
  const whoOf = (id: AnalystId | null | undefined) => {
    const who = id ? analystOf(id) : null
    return who ? (who.isYou ? words.you : who.name || words.another) : words.somebody
  }
  return ({ removal, editedBy }) =>
    words.returnedBy({ remover: capital(whoOf(removal.by)), editor: whoOf(editedBy) })
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
