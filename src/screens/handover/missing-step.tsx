import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ListenButton, type Listening } from './listen-button.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly missing: string
  readonly listening: Listening | null
  readonly isChange: boolean
  readonly onMissing: (text: string) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
}

const MOST_SIGNS = 8_000

export function MissingStep({ words, missing, listening, isChange, onMissing, onNext, onPrevious }: Props) {
  const { title, text, label } = words.missing
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__title">{title}</StepHeading>
        <p class="handover__text">{text}</p>
        <TextArea label={label} value={missing} onInput={onMissing} rows={5} maxLength={MOST_SIGNS} />
      </div>
      <div class="handover__actions">
        {!isChange && (
          <Button variant="quiet" size="floor" icon="chevron-left" onClick={onPrevious}>
            {words.previous}
          </Button>
        )}
        <ListenButton listening={listening} words={words} text={`${title} ${text}`} />
        <Button variant="primary" size="floor" class="handover__main-action" onClick={onNext}>
          {isChange ? words.toSummary : words.next}
        </Button>
      </div>
    </>
  )
}
