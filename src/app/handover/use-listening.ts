import { watchSpeech } from '../../offline/speech.ts'
import type { Listening } from '../../screens/handover/listen-button.tsx'
import { useReadingAloud } from '../../screens/handover/use-reading-aloud.ts'

/** Reading aloud by the device this runs on. */
export const useListening = (language: string, step: string): Listening | null =>
  useReadingAloud(watchSpeech, language, step)
