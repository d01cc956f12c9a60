import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import './recovery-code-dialog.css'

interface Props {
  readonly words: readonly string[]
  readonly onDone: () => void
}

/** Shown once, when a project is made. It closes only after the analyst says the words are kept. */
export function RecoveryCodeDialog({ words, onDone }: Props) {
  const { storage, common, projects } = useMessages()
  const [isWritten, setWritten] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const handleClose = () => {
    if (isWritten) onDone()
    else setAsked(true)
  }
  return (
    <Dialog
      open
      title={storage.recoveryTitle}
      closeLabel={common.close}
      onClose={handleClose}
      actions={
        <Button variant="primary" disabled={!isWritten} onClick={onDone}>
          {common.continue}
        </Button>
      }
    >
      <div class="recovery-code">
        <p>{storage.recoveryText}</p>
        <div class="recovery-code__row">
          <ol class="recovery-code__words">
            {words.map((word, place) => (
              <li key={place}>{word}</li>
            ))}
          </ol>
          <QrCode text={words.join(' ')} label={projects.recoveryQr} />
        </div>
        <Checkbox label={storage.recoveryWritten} checked={isWritten} onChange={setWritten} />
        <p class="recovery-code__why" role="alert">
          {isAsked && !isWritten && storage.recoveryWhyOpen}
        </p>
      </div>
    </Dialog>
  )
}
