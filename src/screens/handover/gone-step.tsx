import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { Pictogram } from './pictogram.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly onNext: () => void
}

/** Instead of a statement that is no longer there: nothing of it is shown. */
export function GoneStep({ words, onNext }: Props) {
  const { title, text } = words.gone
  return (
    <>
      <div class="handover__middle">
        <Pictogram name="hand" />
        <StepHeading class="handover__title">{title}</StepHeading>
        <p class="handover__text">{text}</p>
      </div>
      <div class="handover__actions">
        <Button variant="primary" size="floor" class="handover__main-action" onClick={onNext}>
          {words.next}
        </Button>
      </div>
    </>
  )
}
