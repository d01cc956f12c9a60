import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { keepReturned, type ReturnedPlace, removeReturned } from '../actions/discussion-actions.ts'
import { useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { returnedRecord } from './returned-records.ts'
import { useReturnedWords } from './use-returned-words.ts'

interface Props {
  readonly place: ReturnedPlace
  readonly name: string
  /** After it was removed after all. */
  readonly onRemoved: () => void
}

/** On a record somebody removed while somebody else wrote in it: who did what, and what becomes of it. */
export function ReturnedNotice({ place, name, onRemoved }: Props) {
  const session = useSession()
  const words = useArea('discussion', discussion)
  const sentenceOf = useReturnedWords()
  const returned = returnedRecord(session, place)
  if (!returned) return null
  const shown = name || words.nameless
  const keep = () => {
    keepReturned(session, place)
    notify(words.kept({ name: shown }), true)
  }
  const remove = () => {
    removeReturned(session, place)
    onRemoved()
    notify(words.removed({ name: shown }), true)
  }
  return (
    <Notice
      tone="attention"
      title={sentenceOf(returned)}
      actions={
        <>
          <Button onClick={keep}>{words.keep}</Button>
          <Button variant="quiet" onClick={remove}>
            {words.removeAgain}
          </Button>
        </>
      }
    >
      {words.returnedLead}
    </Notice>
  )
}
