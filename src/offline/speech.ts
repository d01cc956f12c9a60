/** Reads aloud on the device itself. */
export interface Speech {
  /** @param onEnd told when it ends, also when it was stopped */
  readonly speak: (text: string, onEnd: () => void) => void
  readonly stop: () => void
}

/** A little slower than a device's own haste. */
const RATE = 0.95

/**
 * Tells of a voice for a language, now and whenever voices come or go. Only voices of the device itself: the others send what is read to
 * a service, and these are people's words.
 *
 * @param language as in `nl`
 * @returns ends it, and the reading
 */
export function watchSpeech(language: string, onChange: (speech: Speech | null) => void): () => void {
  if (typeof speechSynthesis !== 'object' || typeof SpeechSynthesisUtterance !== 'function') {
    onChange(null)
    return () => undefined
  }
  const synthesis = speechSynthesis
  const look = () => {
    const voice = localVoice(synthesis.getVoices(), language)
    onChange(voice ? speechWith(synthesis, voice) : null)
  }
  look()
  synthesis.addEventListener('voiceschanged', look)
  return () => {
    synthesis.removeEventListener('voiceschanged', look)
    synthesis.cancel()
  }
}

/** Android writes `nl_NL`. */
export const localVoice = (
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language)

function speechWith(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Speech {
  return {
    speak: (text, onEnd) => {
      synthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = RATE
      utterance.addEventListener('end', onEnd)
      utterance.addEventListener('error', onEnd)
      synthesis.speak(utterance)
    },
    stop: () => synthesis.cancel(),
  }
}
