import { useArea } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import './call-bar.css'

interface Props {
  readonly title: string
  /** Which round. */
  readonly text: string
  readonly onWalk: () => void
  readonly onLater: () => void
  readonly onSkip: () => void
}

/** Below whatever is on screen, so that nothing moves under a thumb. */
export function CallBar({ title, text, onWalk, onLater, onSkip }: Props) {
  const words = useArea('rounds', rounds)
  return (
    <div class="round-call" role="alert">
      <Icon name="clock" class="round-call__sign" />
      <p class="round-call__words">
        <strong>{title}</strong> <span class="round-call__text">{text}</span>
      </p>
      <div class="round-call__ways">
        <Button size="floor" variant="quiet" onClick={onSkip}>
          {words.skip}
        </Button>
        <Button size="floor" onClick={onLater}>
          {words.later}
        </Button>
        <Button size="floor" variant="primary" onClick={onWalk}>
          {words.walkDue}
        </Button>
      </div>
    </div>
  )
}
