import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { SpokenWords } from '../../i18n/spoken-words.ts'
import { Button } from '../../ui/button.tsx'
import { PlayButton } from '../../ui/play-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import './spoken-answer.css'

interface Props {
  /** Address of the sound. */
  readonly source: string
  readonly words: SpokenWords
  /** Absent where somebody wrote down what is said in it. */
  readonly onWriteDown?: ((text: string) => void) | undefined
  readonly onThrowAway?: (() => void) | undefined
}

/** A spoken answer as the analyst meets it: to listen to, and to write down. */
export function RecordedAnswer({ source, words, onWriteDown, onThrowAway }: Props) {
  const own = useArea('remote', remote)
  const [text, setText] = useState<string | null>(null)
  const keep = () => {
    const said = text?.trim()
    if (!said || !onWriteDown) return
    onWriteDown(said)
    setText(null)
  }
  return (
    <div class="spoken">
      <div class="spoken__actions">
        <PlayButton source={source} words={words} />
        {onWriteDown && text === null && (
          <Button icon="edit" onClick={() => setText('')}>
            {own.writeDown}
          </Button>
        )}
        {onThrowAway && (
          <Button variant="quiet" icon="trash" onClick={onThrowAway}>
            {words.throwAway}
          </Button>
        )}
      </div>
      {text !== null && (
        <>
          <TextArea label={own.whatWasSaid} maxLength={4_000} value={text} onInput={setText} />
          <div class="spoken__actions">
            <Button variant="primary" icon="check" disabled={text.trim() === ''} onClick={keep}>
              {own.keepWords}
            </Button>
            <Button variant="quiet" onClick={() => setText(null)}>
              {own.cancel}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
