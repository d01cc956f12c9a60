import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { MediaRecord } from '../../records/media.ts'
import { isOpenEnded } from '../../records/media-pieces.ts'
import { PlayButton } from '../../ui/play-button.tsx'
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
  const playing = { playBack: voice.play, stopPlaying: voice.stop, notPlayable: voice.notPlayable }
  return (
    <div class="voice-player">
      {source.kind === 'here' && !isRunning && (
        <PlayButton key={source.url} source={source.url} words={playing} />
      )}
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
