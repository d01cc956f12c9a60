import { useEffect, useState } from 'preact/hooks'
import type { Listening } from './listen-button.tsx'

interface Speech {
  readonly speak: (text: string, onEnd: () => void) => void
  readonly stop: () => void
}

/** Tells of a voice for a language, now and whenever voices come or go; what it gives back ends that. */
export type WatchSpeech = (language: string, onChange: (speech: Speech | null) => void) => () => void

/**
 * Reading aloud in a language; null where the device has no voice of its own for it.
 *
 * @param watchSpeech the voices of the device: one and the same function each time
 * @param step reading stops when it changes
 */
export function useReadingAloud(watchSpeech: WatchSpeech, language: string, step: string): Listening | null {
  const [speech, setSpeech] = useState<Speech | null>(null)
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => watchSpeech(language, setSpeech), [watchSpeech, language])
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
