import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { ForgottenDialog } from '../../screens/lock/forgotten-dialog.tsx'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import { failureText } from '../failure-text.ts'

interface Props {
  readonly words: {
    readonly forgottenTitle: string
    readonly forgottenText: string
    readonly recover: string
    readonly noSuchProject: string
  }
  /** Opens with a recovery code; what is on screen then goes. */
  readonly recover: (code: string) => Promise<unknown>
  readonly onCancel: () => void
}

/** Asks for a recovery code where what was set is forgotten, and says why it does not open. */
export function Forgotten({ words, recover, onCancel }: Props) {
  const messages = useMessages()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const handleRecover = (code: string) => {
    setBusy(true)
    setProblem(null)
    recover(code).catch((error: unknown) => {
      setBusy(false)
      const isOfNone = error instanceof RegistryFailure && error.reason === 'wrong-code'
      setProblem(isOfNone ? words.noSuchProject : failureText(error, messages))
    })
  }
  const { forgottenTitle: title, forgottenText: text } = words
  return (
    <ForgottenDialog
      words={{ title, text, recover: words.recover }}
      problem={problem}
      isBusy={isBusy}
      onRecover={handleRecover}
      onCancel={onCancel}
    />
  )
}
