import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { direct } from '../../i18n/nl/direct.ts'
import { Button } from '../../ui/button.tsx'
import { QrCode } from '../../ui/qr-code.tsx'

interface Props {
  readonly code: string
  /** The code in groups, for reading and typing. */
  readonly spaced: string
  readonly step: 1 | 2
  /** What the other has to do. */
  readonly text: string
  readonly copied: string | null
  readonly onCopy: (code: string) => void
}

/** A code for the other to scan: large, with the words beside it, and as text for who has no camera. */
export function ShowCode({ code, spaced, step, text, copied, onCopy }: Props) {
  const words = useArea('direct', direct)
  const [isText, setText] = useState(false)
  return (
    <>
      <div class="direct__show">
        <div class="direct__code">
          <QrCode text={code} label={words.qrLabel} />
        </div>
        <div class="direct__words">
          <p class="together-section__text">{words.step({ step })}</p>
          <p>{text}</p>
          {!isText && (
            <>
              <p class="together-section__text">{words.noCamera}</p>
              <Button variant="quiet" class="direct__rather" onClick={() => setText(true)}>
                {words.showCode}
              </Button>
            </>
          )}
        </div>
      </div>
      {isText && (
        <div class="direct__text">
          <h3>{words.codeLabel}</h3>
          <p class="together-section__text">{words.codeText}</p>
          <p class="direct__signs">{spaced}</p>
          <div class="together-section__actions">
            <Button onClick={() => onCopy(code)}>{words.copy}</Button>
            <span role="status">{copied}</span>
          </div>
        </div>
      )}
    </>
  )
}
