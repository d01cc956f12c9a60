import { useEffect, useRef, useState } from 'preact/hooks'
import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { SessionConsent, Signature } from '../../records/answer.ts'
import { Button } from '../../ui/button.tsx'
import { ListenButton, type Listening } from './listen-button.tsx'
import { Pictogram } from './pictogram.tsx'
import { SignaturePad } from './signature-pad.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
  readonly listening: Listening | null
  readonly isChange: boolean
  readonly onConsent: (given: boolean) => void
  readonly onSign: (signature: Signature | null) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** What becomes of the person's words, and whether they agree. */
export function ConsentStep(props: Props) {
  const { words, consent, signature, listening, isChange, onConsent, onSign, onNext, onPrevious } = props
  const { title, lines, question, yes, no, noText, choose } = words.consent
  const [isReminded, setReminded] = useState(false)
  const signing = useRef<HTMLDivElement>(null)
  const isGiven = consent?.given === true
  const wasGiven = useRef(isGiven)
  useEffect(() => {
    // It comes up under what is in sight: nobody would know it is there.
    if (isGiven && !wasGiven.current) signing.current?.scrollIntoView({ block: 'nearest' })
    wasGiven.current = isGiven
  }, [isGiven])
  const choice = (given: boolean, label: string) => (
    <button
      type="button"
      class="handover__answer"
      data-verdict={given ? 'agree' : 'reject'}
      aria-pressed={consent?.given === given}
      onClick={() => onConsent(given)}
    >
      <Pictogram name={given ? 'agree' : 'reject'} />
      <span>{label}</span>
    </button>
  )
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__title">{title}</StepHeading>
        <ul class="handover__terms">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="handover__question" id="handover-consent">
          {question}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: as the answers of a statement */}
        <div class="handover__answers" data-count="2" role="group" aria-labelledby="handover-consent">
          {choice(true, yes)}
          {choice(false, no)}
        </div>
        <p class="handover__text" role="status">
          {consent?.given === false ? noText : !consent && isReminded && choose}
        </p>
        {isGiven && (
          <div class="handover__signing" ref={signing}>
            <SignaturePad words={words} signature={signature} onSign={onSign} />
          </div>
        )}
      </div>
      <div class="handover__actions">
        {!isChange && (
          <Button variant="quiet" size="floor" icon="chevron-left" onClick={onPrevious}>
            {words.previous}
          </Button>
        )}
        <ListenButton listening={listening} words={words} text={[title, ...lines, question].join(' ')} />
        <Button
          variant={consent ? 'primary' : 'secondary'}
          size="floor"
          class="handover__main-action"
          onClick={() => (consent ? onNext() : setReminded(true))}
        >
          {isChange ? words.toSummary : words.next}
        </Button>
      </div>
    </>
  )
}
