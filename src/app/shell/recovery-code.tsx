import { lazy, Suspense } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import { notify, useView, viewStore } from '../view-store.ts'

export const loadRecoveryDialog = () =>
  import('../../screens/projects/recovery-code-dialog.tsx').then((part) => part.RecoveryCodeDialog)

/** With the QR code: only needed when a project is made, and then loaded before that. */
const RecoveryCodeDialog = lazy(loadRecoveryDialog)

/** The code that is to be written down. Until that is said, the project asks for a new one. */
export function RecoveryCode() {
  const { projects } = useServices()
  const messages = useMessages()
  const recovery = useView((view) => view.recovery)
  if (!recovery) return null
  const handleDone = () => {
    viewStore.setState({ recovery: null })
    projects.confirmRecoveryCode(recovery.projectId).catch((error) => notify(failureText(error, messages)))
    recovery.onDone()
  }
  return (
    <Suspense fallback={null}>
      <RecoveryCodeDialog words={recovery.words} onDone={handleDone} />
    </Suspense>
  )
}
