import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type RehearsalFound, RehearsalReport } from './rehearsal-report.tsx'

export type RehearsalStep =
  | { readonly kind: 'ask'; readonly problem: string | null }
  | {
      readonly kind: 'running'
      readonly done: number
      readonly total: number
      readonly secondsLeft: number | null
    }
  | { readonly kind: 'found'; readonly found: RehearsalFound }

interface Props {
  readonly fileName: string
  readonly step: RehearsalStep
  /** @param code '' tries the file only */
  readonly onStart: (code: string) => void
  readonly onOtherFile: () => void
  readonly onClose: () => void
}

/** Tries a backup: asks the code, says how far it is, and what it found. */
export function RehearsalDialog({ fileName, step, onStart, onOtherFile, onClose }: Props) {
  const { safety, common } = useMessages()
  const [code, setCode] = useState('')
  const words = safety.rehearsal
  return (
    <Dialog
      open
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        step.kind === 'found' ? (
          <Button variant="primary" onClick={onClose}>
            {common.close}
          </Button>
        ) : (
          <>
            <Button disabled={step.kind === 'running'} onClick={onOtherFile}>
              {words.otherFile}
            </Button>
            <Button variant="primary" disabled={step.kind === 'running'} onClick={() => onStart(code)}>
              {words.start}
            </Button>
          </>
        )
      }
    >
      <p>{fileName}</p>
      {step.kind === 'ask' && (
        <>
          <p>{words.text}</p>
          <TextArea
            label={words.code}
            hint={words.codeHint}
            value={code}
            onInput={setCode}
            problem={step.problem}
          />
        </>
      )}
      {step.kind === 'running' && (
        <Progress label={words.running} text={common.progress(step)} done={step.done} total={step.total} />
      )}
      {step.kind === 'found' && <RehearsalReport found={step.found} isWithCode={code.trim() !== ''} />}
    </Dialog>
  )
}
