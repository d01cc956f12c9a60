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

/** What the tablet is handed over for: something new, or going on with what was broken off. */
export type HandoverAim =
  | { readonly kind: 'validate'; readonly personId: PersonId | null }
  | { readonly kind: 'goOn'; readonly sessionId: ValidationSessionId }

interface Props {
  readonly departmentId: DepartmentId
  readonly aim: HandoverAim
  readonly onClose: () => void
}

/** The last screen of the analyst before the tablet goes out of hand. Mount it to open it. */
export function HandoverStart({ departmentId, aim, onClose }: Props) {
  const session = useSession()
  const { handover, projects } = useServices()
  const words = useArea('handover', handoverWords)
  const hasPasscode = useView((view) => view.passcode !== null)
  const facts = useChoiceFacts(departmentId)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const [purpose, setPurpose] = useState<'validate' | 'result'>('validate')

  const begun = aim.kind === 'goOn' ? facts.validationSessions.find(({ id }) => id === aim.sessionId) : null
  const results = new Map(facts.people.map(({ id }) => [id, resultStatements(id, facts)]))
  const hasResults = [...results.values()].some((statements) => statements.length > 0)
  const people = facts.people.map(({ id, code }): Asked => {
    if (!begun && purpose === 'validate') return { personId: id, code, choices: handoverChoices(id, facts) }
    const own = !begun ? results.get(id) : begun.personId === id ? begun.statements : []
    const choices = (own ?? []).map((statement) => ({ statement, isAnswered: false, warnings: [] }))
    return { personId: id, code, choices }
  })
  const first = aim.kind === 'goOn' ? (begun?.personId ?? null) : aim.personId
  const code = people.find(({ personId }) => personId === first)?.code ?? ''
  const kind = aim.kind === 'goOn' ? 'goOn' : purpose
  const text = { validate: words.giveText, goOn: words.goOnText({ code }), result: words.showResultText }[
    kind
  ]

  const start = async ({ code: ends, ...starting }: Starting) => {
    setBusy(true)
    setProblem(null)
    try {
      const sessionId = begun?.id ?? beginValidation(session, departmentId, { ...starting, purpose })
      // Refused, and said so: this device only reads the project.
      if (session.isReader) return onClose()
      await session.flush()
      await handover.start({ projectId: session.id, departmentId, sessionId }, ends)
    } catch {
      setProblem(words.failed)
      setBusy(false)
    }
  }
  return (
    <StartSheet
      title={kind === 'goOn' ? words.goOn : words.give}
      text={text}
      people={people}
      first={first}
      purpose={aim.kind === 'validate' && hasResults ? purpose : null}
      hasChoice={kind === 'validate'}
      language={begun?.language ?? null}
      hasPasscode={hasPasscode}
      isRecording={projects.isRecording()}
      isBusy={isBusy}
      problem={problem}
      onPurpose={setPurpose}
      onStart={(starting) => void start(starting)}
      onClose={onClose}
    />
  )
}
