import { useState } from 'preact/hooks'
import { handoverChoices, resultStatements } from '../../analysis/findings/handover-choices.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { handover as handoverWords } from '../../i18n/nl/handover.ts'
import type { DepartmentId, PersonId, ValidationSessionId } from '../../records/ids.ts'
import { type Asked, type Starting, StartSheet } from '../../screens/handover/start-sheet.tsx'
import { beginValidation } from '../actions/handover-actions.ts'
import { useServices, useSession } from '../services.ts'
import { useView } from '../view-store.ts'
import { useChoiceFacts } from './use-choice-facts.ts'

/** What the tablet is handed over for: something new, going on with what was broken off, or showing what was done with it. */
export type HandoverAim =
  | { readonly kind: 'validate' | 'result'; readonly personId: PersonId | null }
  | { readonly kind: 'goOn'; readonly sessionId: ValidationSessionId }

interface Props {
  readonly departmentId: DepartmentId
  readonly aim: HandoverAim
  readonly onClose: () => void
}

/** The last screen of the analyst before the tablet goes out of hand. Mount it to open it. */
export function HandoverStart({ departmentId, aim, onClose }: Props) {
  const session = useSession()
  const { handover } = useServices()
  const words = useArea('handover', handoverWords)
  const hasPasscode = useView((view) => view.passcode !== null)
  const facts = useChoiceFacts(departmentId)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const begun = aim.kind === 'goOn' ? facts.validationSessions.find(({ id }) => id === aim.sessionId) : null
  const people = facts.people.map(({ id, code }): Asked => {
    const own = begun?.personId === id ? begun.statements : resultStatements(id, facts)
    const choices =
      aim.kind === 'validate'
        ? handoverChoices(id, facts)
        : own.map((statement) => ({ statement, isAnswered: false, warnings: [] }))
    return { personId: id, code, choices }
  })
  const first = aim.kind === 'goOn' ? (begun?.personId ?? null) : aim.personId
  const code = people.find(({ personId }) => personId === first)?.code ?? ''
  const [title, text] = {
    validate: [words.give, words.giveText],
    goOn: [words.goOn, words.goOnText({ code })],
    result: [words.showResult, words.showResultText],
  }[aim.kind] as [string, string]

  const start = async ({ code: ends, ...starting }: Starting) => {
    setBusy(true)
    setProblem(null)
    try {
      const purpose = aim.kind === 'result' ? 'result' : 'validate'
      const sessionId = begun?.id ?? beginValidation(session, departmentId, { ...starting, purpose })
      await session.flush()
      await handover.start({ projectId: session.id, departmentId, sessionId }, ends)
    } catch {
      setProblem(words.failed)
      setBusy(false)
    }
  }
  return (
    <StartSheet
      key={aim.kind}
      title={title}
      text={text}
      people={people}
      first={first}
      hasChoice={aim.kind === 'validate'}
      language={begun?.language ?? null}
      hasPasscode={hasPasscode}
      isBusy={isBusy}
      problem={problem}
      onStart={(starting) => void start(starting)}
      onClose={onClose}
    />
  )
}
