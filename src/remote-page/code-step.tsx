import { useState } from 'preact/hooks'
import type { RemotePageWords } from '../i18n/remote-page-words.ts'
import { StepHeading } from '../screens/handover/step-heading.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  readonly words: RemotePageWords
  /** @returns whether it opened */
  readonly onCode: (code: string) => Promise<boolean>
}

/** Nothing of the page can be read before the code is right. */
export function CodeStep({ words, onCode }: Props) {
  const [code, setCode] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>('asking')
  const handleOpen = async () => {
    if (state === 'opening' || code.trim() === '') return
    setState('opening')
    if (!(await onCode(code))) setState('wrong')
  }
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__title">{words.codeTitle}</StepHeading>
        <p class="handover__text">{words.codeText}</p>
        <TextField
          label={words.codeLabel}
          hint={words.codeHint}
          size="floor"
          value={code}
          maxLength={200}
          problem={state === 'wrong' ? words.wrongCode : null}
          onInput={(typed) => {
            setCode(typed)
            if (state === 'wrong') setState('asking')
          }}
          onEnter={() => void handleOpen()}
        />
        <p class="handover__aside">{words.stays}</p>
      </div>
      <div class="handover__actions">
        <p role="status">{state === 'opening' && words.opening}</p>
        <Button
          variant="primary"
          size="floor"
          class="handover__main-action"
          onClick={() => void handleOpen()}
        >
          {words.open}
        </Button>
      </div>
    </>
  )
}
