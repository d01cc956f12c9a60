import { useState } from 'preact/hooks'
import { handoverChoices } from '../../analysis/findings/handover-choices.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { DepartmentId, PersonId, ValidationSessionId } from '../../records/ids.ts'
import type { Asked } from '../../screens/handover/start-sheet.tsx'
import { type OtherWay, OtherWaysScreen, type PutTo } from '../../screens/remote/other-ways-screen.tsx'
import { beginValidation } from '../actions/handover-actions.ts'
import { useChoiceFacts } from '../handover/use-choice-facts.ts'
import { useSession } from '../services.ts'
import { MadeFile } from './made-file.tsx'
import { OpenSessions } from './open-sessions.tsx'
import { PaperAnswers } from './paper-answers.tsx'
import { PaperPage } from './paper-page.tsx'
import { ReadAnswer } from './read-answer.tsx'

interface Props {
  readonly departmentId: DepartmentId
  /** Of whom one came; null: to be chosen. */
  readonly personId: PersonId | null
  readonly onBack: () => void
}

type Open = { readonly what: 'code' | 'paper' | 'form'; readonly id: ValidationSessionId }

/** In the place of a room: a file for somebody far away, a form on paper, or what somebody told; and what comes back. */
export function OtherWays({ departmentId, personId, onBack }: Props) {
  const session = useSession()
  const words = useArea('remote', remote)
  const facts = useChoiceFacts(departmentId)
  const [open, setOpen] = useState<Open | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const people = facts.people.map(({ id, code }): Asked => {
    return { personId: id, code, choices: handoverChoices(id, facts) }
  })
  const begin = async (way: OtherWay, what: PutTo) => {
    setProblem(null)
    try {
      const { makeSpokenCode } = await import('../../vault/spoken-code.ts')
      const code = way === 'file' ? { code: makeSpokenCode() } : {}
      const id = beginValidation(session, departmentId, { ...what, ...code, way, purpose: 'validate' })
      setOpen({ what: way === 'file' ? 'code' : way === 'paper' ? 'paper' : 'form', id })
    } catch (error) {
      console.warn(error)
      setProblem(words.makeFailed)
    }
  }
  const close = () => setOpen(null)
  const record = open && facts.validationSessions.find(({ id }) => id === open.id)
  const shown = { departmentId, onBack: close }
  if (record && open.what === 'paper') return <PaperPage {...shown} record={record} />
  if (record && open.what === 'form') return <PaperAnswers {...shown} record={record} />
  return (
    <>
      <OtherWaysScreen
        people={people}
        first={personId}
        status={problem}
        onPut={(way, what) => void begin(way, what)}
        onBack={onBack}
      >
        <OpenSessions
          departmentId={departmentId}
          sessions={facts.validationSessions}
          onOpen={(what, id) => setOpen({ what, id })}
        />
        <ReadAnswer />
      </OtherWaysScreen>
      {record && open.what === 'code' && (
        <MadeFile key={record.id} departmentId={departmentId} record={record} onClose={close} />
      )}
    </>
  )
}
