import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  readonly problem: string | null
  readonly isBusy: boolean
  readonly onRecover: (code: string) => void
  readonly onCancel: () => void
}

/** The way back for who forgot the code. */
export function RecoverDialog({ problem, isBusy, onRecover, onCancel }: Props) {
  const words = useArea('handover', handover)
  const { projects, common } = useMessages()
  const [code, setCode] = useState('')
  return (
    <Dialog
      open
      title={words.forgottenTitle}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common.cancel}</Button>
          <Button variant="primary" disabled={isBusy || code.trim() === ''} onClick={() => onRecover(code)}>
            {isBusy ? projects.opening : words.recover}
          </Button>
        </>
      }
    >
      <p>{words.forgottenText}</p>
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
