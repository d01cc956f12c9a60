import { Icon } from './icon.tsx'
import { TONE_ICONS, type Tone } from './tone.ts'
import './status-word.css'

interface Props {
  readonly tone: Tone
  readonly children: string
}

/** A state in a word with its sign. */
export function StatusWord({ tone, children }: Props) {
  return (
    <span class="status-word" data-tone={tone}>
      {tone !== 'plain' && <Icon name={TONE_ICONS[tone]} />}
      {children}
    </span>
  )
}
