import { useEffect, useState } from 'preact/hooks'
import { type Speech, watchSpeech } from '../../offline/speech.ts'
import type { Listening } from '../../screens/handover/listen-button.tsx'

/**
 * Reading aloud in a language; null where the device has no voice of its own for it.
 *
 * @param step reading stops when it changes
 */
export function useListening(language: string, step: string): Listening | null {
  const [speech, setSpeech] = useState<Speech | null>(null)
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => watchSpeech(language, setSpeech), [language])
  useEffect(
    () => () => {
      speech?.stop()
      setSpeaking(false)
    },
    [speech, step],
  )
  return (
    speech && {
      isSpeaking,
      onSpeak: (text) => {
        setSpeaking(true)
        speech.speak(text, () => setSpeaking(false))
      },
      onStop: () => {
        speech.stop()
        setSpeaking(false)
      },
    }
  )
}
