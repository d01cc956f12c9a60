import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { VoiceState } from './voice-state.ts'
import { voiceTime } from './voice-time.ts'
import './voice-button.css'

interface Props {
  readonly state: VoiceState
  readonly onStart: () => void
  readonly onStop: () => void
  readonly size?: 'normal' | 'floor'
  readonly class?: string
}

/** One tap and it listens, one tap and it is kept. It shows all the while that the microphone is open. */
export function VoiceButton({ state, onStart, onStop, size = 'normal', class: className }: Props) {
  const { voice } = useArea('media', dutch)
  const isOpen = state.kind === 'recording'
  const time = isOpen ? voiceTime(state.seconds) : ''
  const words = {
    still: voice.speak,
    asking: voice.asking,
    // On the floor every sign costs room: the square on the button says stop.
    recording: size === 'floor' ? time : voice.end({ time }),
  }
  const longWords = { still: voice.speakLong, asking: voice.asking, recording: voice.endLong({ time }) }
  return (
    <Button
      size={size}
      class={classNames('voice-button', className)}
      icon={isOpen ? 'stop' : 'microphone'}
      variant={isOpen ? 'primary' : 'secondary'}
      aria-label={longWords[state.kind]}
      // Not `disabled`: focus stays where it is while the device asks for the microphone.
      aria-disabled={state.kind === 'asking'}
      data-open={isOpen}
      onClick={() => {
        if (isOpen) onStop()
        else if (state.kind === 'still') onStart()
      }}
    >
      <span class="voice-button__words">
        {isOpen && <span class="voice-button__lamp" aria-hidden="true" />}
        {words[state.kind]}
      </span>
    </Button>
  )
}
