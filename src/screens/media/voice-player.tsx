import { useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { MediaRecord } from '../../records/media.ts'
import { isOpenEnded } from '../../records/media-pieces.ts'
import { Button } from '../../ui/button.tsx'
import type { MediaSource } from './media-source.ts'
import { voiceTime } from './voice-time.ts'
import './voice-player.css'

interface Props {
  readonly record: MediaRecord
  readonly source: MediaSource
  /** It is recorded here at this moment. */
  readonly isRunning?: boolean
  /** It has no end yet, and may be recorded on another device at this moment. */
  readonly mayRunElsewhere?: boolean
}

/** A voice note: how long it is, whether it is whole, and hearing it. What is not here is said, with how much it is. */
export function VoicePlayer({ record, source, isRunning = false, mayRunElsewhere = false }: Props) {
  const { voice } = useArea('media', dutch)
  const { seconds } = record
  return (
    <div class="voice-player">
      {source.kind === 'here' && !isRunning && <PlayVoice key={source.url} url={source.url} />}
      <div class="voice-player__words">
        <p>{seconds === null ? voice.note : voice.length({ time: voiceTime(seconds) })}</p>
        <Standing
          source={source}
          isRunning={isRunning}
          mayRunElsewhere={mayRunElsewhere}
          isCutOff={isOpenEnded(record) && !isRunning && !mayRunElsewhere}
        />
      </div>
    </div>
  )
}

interface StandingProps extends Pick<Props, 'source'> {
  readonly isRunning: boolean
  readonly mayRunElsewhere: boolean
  readonly isCutOff: boolean
}

function Standing({ source, isRunning, mayRunElsewhere, isCutOff }: StandingProps) {
  const { voice, arriving } = useArea('media', dutch)
  const said: string[] = []
  if (isRunning) said.push(voice.running)
  else {
    if (mayRunElsewhere) said.push(voice.mayRun)
    if (source.kind === 'coming') said.push(arriving.coming(source))
    if (source.kind === 'not-in-file') said.push(arriving.notInFile(source))
    if (source.kind === 'broken') said.push(arriving.broken)
    if (source.kind === 'nothing' && !mayRunElsewhere) said.push(voice.empty)
    if (source.kind === 'here' && !source.isWhole) said.push(voice.beginning)
    if (isCutOff && source.kind !== 'nothing') said.push(voice.cutOff)
  }
  return (
    <>
      {said.map((words) => (
        <p key={words} class="voice-player__standing">
          {words}
        </p>
      ))}
    </>
  )
}

/** From its beginning; the browser's own bar would show no length, as a recording made in pieces has none. */
function PlayVoice({ url }: { readonly url: string }) {
  const { voice } = useArea('media', dutch)
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
      {/* biome-ignore lint/a11y/useMediaCaption: an analyst's own words, with a note beside it */}
      <audio
        ref={sound}
        src={url}
        preload="auto"
        onPlaying={() => setState('playing')}
        onEnded={() => setState('still')}
        onError={() => setState('unplayable')}
      />
      <Button
        icon={state === 'playing' ? 'stop' : 'play'}
        disabled={state === 'unplayable'}
        onClick={handlePress}
      >
        {state === 'playing' ? voice.stop : voice.play}
      </Button>
      {state === 'unplayable' && <p role="status">{voice.notPlayable}</p>}
    </>
  )
}
