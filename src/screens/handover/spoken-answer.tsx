import type { SpokenWords } from '../../i18n/spoken-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PlayButton } from '../../ui/play-button.tsx'
import './spoken-answer.css'

/** How it stands with an answer that can be spoken. */
export type SpokenState =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly secondsLeft: number }
  | {
      readonly kind: 'recorded'
      /** Address of the sound. */
      readonly source: string
      readonly seconds: number
      /** It ended by itself. */
      readonly because?: 'full' | 'hidden'
    }
  | { readonly kind: 'problem'; readonly reason: keyof SpokenWords['problem'] }

export interface SpokenActions {
  readonly onStart: () => void
  readonly onStop: () => void
  readonly onThrowAway: () => void
}

interface Props extends SpokenActions {
  readonly state: SpokenState
  /** In the language the person is asked in. */
  readonly words: SpokenWords
}

/** An answer in one's own voice: one large button, the time that is left, and afterwards listening back or throwing away. */
export function SpokenAnswer({ state, words, onStart, onStop, onThrowAway }: Props) {
  return (
    <div class="spoken" data-state={state.kind}>
      {state.kind === 'none' && (
        <Button size="floor" icon="microphone" onClick={onStart}>
          {words.start}
        </Button>
      )}
      {state.kind === 'asking' && (
        <p class="spoken__words" role="status">
          {words.asking}
        </p>
      )}
      {state.kind === 'recording' && (
        <>
          <p class="spoken__words" role="status">
            <span class="spoken__lamp" aria-hidden="true" />
            {words.listening}
          </p>
          <p class="spoken__left" role="timer">
            {words.secondsLeft({ count: state.secondsLeft })}
          </p>
          <Button size="floor" variant="primary" icon="stop" onClick={onStop}>
            {words.stop}
          </Button>
        </>
      )}
      {state.kind === 'recorded' && (
        <>
          <p class="spoken__words" role="status">
            {state.because ? words[state.because] : words.recorded({ seconds: state.seconds })}
          </p>
          <div class="spoken__actions">
            <PlayButton source={state.source} words={words} size="floor" />
            <Button size="floor" variant="quiet" icon="trash" onClick={onThrowAway}>
              {words.throwAway}
            </Button>
          </div>
        </>
      )}
      {state.kind === 'problem' && (
        <Notice
          tone="attention"
          title={words.problem[state.reason]}
          live
          actions={state.reason !== 'unsupported' && <Button onClick={onStart}>{words.again}</Button>}
        >
          {words.typeInstead}
        </Notice>
      )}
    </div>
  )
}
