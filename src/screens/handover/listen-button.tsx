import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'

/** Reading aloud by the device itself. */
export interface Listening {
  readonly isSpeaking: boolean
  readonly onSpeak: (text: string) => void
  readonly onStop: () => void
}

interface Props {
  /** Null where the device has no voice of its own for the language. */
  readonly listening: Listening | null
  readonly words: HandoverWords
  readonly text: string
}

export function ListenButton({ listening, words, text }: Props) {
  if (!listening) return null
  const { isSpeaking, onSpeak, onStop } = listening
  return (
    <Button
      variant="quiet"
      size="floor"
      icon={isSpeaking ? 'stop' : 'speaker'}
      onClick={() => (isSpeaking ? onStop() : onSpeak(text))}
    >
      {isSpeaking ? words.stopListening : words.listen}
    </Button>
  )
}
