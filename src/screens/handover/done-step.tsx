import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { Pictogram } from './pictogram.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  /** What there was to see is no longer there. */
  readonly isGone?: boolean
  readonly onGiveBack: () => void
}

/** Nothing of what was answered is on this screen: the next who holds the tablet may be another. */
export function DoneStep({ words, isGone, onGiveBack }: Props) {
  const { title, text, goneTitle, goneText } = words.done
  return (
    <div class="handover__middle handover__done">
      <Pictogram name={isGone ? 'hand' : 'agree'} />
      <StepHeading class="handover__title">{isGone ? goneTitle : title}</StepHeading>
      <p class="handover__text">{isGone ? goneText : text}</p>
      <Button variant="primary" size="floor" icon="lock" onClick={onGiveBack}>
        {words.giveBack}
      </Button>
    </div>
  )
}
