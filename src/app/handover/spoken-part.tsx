import type { Ref } from 'preact'
import { useImperativeHandle } from 'preact/hooks'
import { SPOKEN_WORDS } from '../../i18n/spoken-words.ts'
import type { PromptLanguage } from '../../records/answer.ts'
import type { RecordingId } from '../../records/ids.ts'
import { SpokenAnswer } from '../../screens/handover/spoken-answer.tsx'
import type { Microphone } from '../actions/recording-actions.ts'
import { useSpokenAnswer } from '../use-spoken-answer.ts'

export interface Speaking {
  /** Ends a recording that still runs; resolves once all of it is there. */
  readonly finish: () => Promise<unknown>
  readonly throwAway: () => void
}

interface Props {
  readonly at: Microphone
  readonly language: PromptLanguage
  /** Said instead, of a recording from before. */
  readonly recordedBefore: string | null
  readonly onRecording: (id: RecordingId | null) => void
  readonly speaking: Ref<Speaking>
}

/** Own words that are spoken, about one statement. */
export function SpokenPart({ at, language, recordedBefore, onRecording, speaking }: Props) {
  const { state, finish, onStart, onStop, onThrowAway } = useSpokenAnswer(at, onRecording)
  useImperativeHandle(speaking, () => ({ finish, throwAway: onThrowAway }))
  return (
    <>
      {recordedBefore && state.kind === 'none' && <p>{recordedBefore}</p>}
      <SpokenAnswer
        state={state}
        words={SPOKEN_WORDS[language]}
        onStart={onStart}
        onStop={onStop}
        onThrowAway={onThrowAway}
      />
    </>
  )
}
