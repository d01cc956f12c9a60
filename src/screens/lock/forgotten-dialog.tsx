import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  /** What it costs, and the word on the button. */
  readonly words: { readonly title: string; readonly text: string; readonly recover: string }
  readonly problem: string | null
  readonly isBusy: boolean
  readonly onRecover: (code: string) => void
  readonly onCancel: () => void
}

/** The way in without the passcode or the code, by the recovery code of a project. */
export function ForgottenDialog({ words, problem, isBusy, onRecover, onCancel }: Props) {
  const { projects, common } = useMessages()
  const [code, setCode] = useState('')
  return (
    <Dialog
      open
      title={words.title}
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
      <p>{words.text}</p>
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
