import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { Outcome } from '../../records/handover-outcome.ts'
import { Button } from '../../ui/button.tsx'
import { ListenButton, type Listening } from './listen-button.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly writtenIn: string
  readonly outcome: Outcome
  readonly listening: Listening | null
  readonly isLast: boolean
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** What was done with a correction: the words of then, theirs, and those of now. */
export function ResultStep({ words, writtenIn, outcome, listening, isLast, onNext, onPrevious }: Props) {
  const { result, summary } = words
  const { wrote, verdict, said, isSpoken, now } = outcome
  const isSame = now === wrote
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__from">{isSame ? result.same : result.now}</StepHeading>
        <p class="handover__statement" lang={writtenIn}>
          {now}
        </p>
        <dl class="handover__before">
          {!isSame && (
            <>
              <dt>{result.wrote}</dt>
              <dd lang={writtenIn}>{wrote}</dd>
            </>
          )}
          <dt>{result.said}</dt>
          <dd>
            {verdict ? words[verdict] : summary.unanswered}
            {said && <p class="handover__free-text">{said}</p>}
            {isSpoken && <p>{summary.spoken}</p>}
          </dd>
        </dl>
      </div>
      <div class="handover__actions">
        <Button variant="quiet" size="floor" icon="chevron-left" onClick={onPrevious}>
          {words.previous}
        </Button>
        <ListenButton listening={listening} words={words} text={now} />
        <Button variant="primary" size="floor" class="handover__main-action" onClick={onNext}>
          {isLast ? result.finish : words.next}
        </Button>
      </div>
    </>
  )
}
