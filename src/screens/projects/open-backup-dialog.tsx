import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  /** null: the project is on this device and only needs its code. */
  readonly fileName: string | null
  /** What was wrong with the file or the code, in words; null while nothing is. */
  readonly problem: string | null
  readonly isBusy: boolean
  readonly onOpen: (code: string) => void
  /** Offered once a file turned out to be damaged: better part of the work than none. */
  readonly onOpenReadable?: (code: string) => void
  readonly onCancel: () => void
}

/** Asks the recovery code for a backup file, or for a project whose device key is gone. */
export function OpenBackupDialog({ fileName, problem, isBusy, onOpen, onOpenReadable, onCancel }: Props) {
  const { projects: words, common } = useMessages()
  const [code, setCode] = useState('')
  const isReady = code.trim() !== '' && !isBusy
  return (
    <Dialog
      open
      title={words.openBackup}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common.cancel}</Button>
          {onOpenReadable && (
            <Button disabled={!isReady} onClick={() => onOpenReadable(code)}>
              {words.openReadable}
            </Button>
          )}
          <Button variant="primary" disabled={!isReady} onClick={() => onOpen(code)}>
            {isBusy ? words.opening : common.open}
          </Button>
        </>
      }
    >
      {fileName && <p>{fileName}</p>}
      <TextArea
        label={words.recoveryCode}
        hint={words.recoveryCodeHint}
        value={code}
        onInput={setCode}
        problem={problem}
      />
    </Dialog>
  )
}
