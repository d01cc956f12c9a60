import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  readonly problem: string | null
  readonly isBusy: boolean
  readonly onRecover: (code: string) => void
  readonly onCancel: () => void
}

/** The way in without the passcode, and what it costs. */
export function ForgottenDialog({ problem, isBusy, onRecover, onCancel }: Props) {
  const { lock, projects, common } = useMessages()
  const [code, setCode] = useState('')
  return (
    <Dialog
      open
      title={lock.forgottenTitle}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common.cancel}</Button>
          <Button variant="primary" disabled={isBusy || code.trim() === ''} onClick={() => onRecover(code)}>
            {isBusy ? projects.opening : lock.recover}
          </Button>
        </>
      }
    >
      <p>{lock.forgottenText}</p>
      <TextArea
        label={projects.recoveryCode}
        hint={projects.recoveryCodeHint}
        value={code}
        onInput={setCode}
        problem={problem}
      />
    </Dialog>
  )
}
