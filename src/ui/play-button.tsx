import { useRef, useState } from 'preact/hooks'
import { Button } from './button.tsx'

interface Props {
  /** Address of the sound. */
  readonly source: string
  readonly words: { readonly playBack: string; readonly stopPlaying: string; readonly notPlayable: string }
  readonly size?: 'normal' | 'floor'
}

/** Plays a recording from its beginning. The browser's own bar would show no length: a recording made in pieces has none. */
export function PlayButton({ source, words, size }: Props) {
  const sound = useRef<HTMLAudioElement>(null)
  const [state, setState] = useState<'still' | 'playing' | 'unplayable'>('still')
  const handlePress = () => {
    const element = sound.current
    if (!element) return
    if (state === 'playing') {
      element.pause()
      return setState('still')
    }
    element.currentTime = 0
    element.play().catch((error: unknown) => {
      // Stopped before it began: the person changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setState('unplayable')
    })
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: somebody's own words, with what an analyst wrote beside it */}
      <audio
        ref={sound}
        src={source}
        preload="auto"
        onPlaying={() => setState('playing')}
        onEnded={() => setState('still')}
        onError={() => setState('unplayable')}
      />
      <Button
        size={size ?? 'normal'}
        icon={state === 'playing' ? 'stop' : 'play'}
        disabled={state === 'unplayable'}
        onClick={handlePress}
      >
        {state === 'playing' ? words.stopPlaying : words.playBack}
      </Button>
      {state === 'unplayable' && <p role="status">{words.notPlayable}</p>}
    </>
  )
}
