import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { direct } from '../../i18n/nl/direct.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  readonly step: 1 | 2
  /** What the other has to do. */
  readonly text: string
  readonly wrong: keyof (typeof direct)['wrong'] | null
  readonly scanner: ComponentChildren
  readonly onCode: (text: string) => void
}

/** The camera on the code of the other, or a field to type it. */
export function ScanCode({ step, text, wrong, scanner, onCode }: Props) {
  const words = useArea('direct', direct)
  return (
    <>
      <div class="direct__words">
        <p class="together-section__text">{words.step({ step })}</p>
        <p>{text}</p>
      </div>
      {wrong && <Notice live tone="attention" title={words.wrong[wrong]} />}
      {scanner}
      <TypeCode onCode={onCode} />
    </>
  )
}

function TypeCode({ onCode }: Pick<Props, 'onCode'>) {
  const words = useArea('direct', direct)
  const [typed, setTyped] = useState<string | null>(null)
  if (typed === null)
    return (
      <div class="direct__words">
        <p class="together-section__text">{words.noCamera}</p>
        <Button variant="quiet" class="direct__rather" onClick={() => setTyped('')}>
          {words.typeCode}
        </Button>
      </div>
    )
  const give = (event: Event) => {
    event.preventDefault()
    if (typed.trim() !== '') onCode(typed)
  }
  return (
    <form class="direct__text" onSubmit={give}>
      <TextArea label={words.typedLabel} hint={words.typedHint} value={typed} onInput={setTyped} rows={3} />
      <div class="together-section__actions">
        <Button type="submit">{words.useCode}</Button>
      </div>
    </form>
  )
}
