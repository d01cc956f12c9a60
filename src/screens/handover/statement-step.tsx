import type { ComponentChildren } from 'preact'
import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { AnswerFacts, Statement } from '../../records/answer.ts'
import { Button } from '../../ui/button.tsx'
import type { Draft } from './handover-flow.ts'
import { ListenButton, type Listening } from './listen-button.tsx'
import { OwnWords } from './own-words.tsx'
import { Pictogram } from './pictogram.tsx'
import { StepHeading } from './step-heading.tsx'

type Verdict = AnswerFacts['verdict']
const VERDICTS = ['agree', 'correct', 'reject'] as const

interface Props {
  readonly words: HandoverWords
  readonly statement: Statement
  /** Language the statement was written in. */
  readonly writtenIn: string
  /** What was answered last, if anything. */
  readonly answered: Verdict | null
  /** While own words are given. */
  readonly draft: Draft | null
  /** Speaking instead of typing; null where that is not there. */
  readonly spoken: ComponentChildren
  readonly listening: Listening | null
  readonly isFirst: boolean
  readonly isChange: boolean
  readonly onAgree: () => void
  readonly onOpenWords: (verdict: Draft['verdict']) => void
  readonly onCloseWords: () => void
  readonly onWords: (text: string) => void
  readonly onGiveWords: () => void
  readonly onSkip: () => void
  readonly onNext: () => void
  readonly onPrevious: () => void
}

/** One sentence, three large answers. */
export function StatementStep(props: Props) {
  const { words, statement, answered, draft, listening, writtenIn } = props
  return (
    <>
      <div class="handover__middle">
        <p class="handover__from">{statement.kind === 'line' ? words.fromTalk : words.fromFindings}</p>
        {/* Anew when the buttons come back: the focus was in a field that is gone. */}
        <StepHeading key={draft ? 'words' : 'answers'} class="handover__statement" lang={writtenIn}>
          {statement.text}
        </StepHeading>
        {draft ? (
          <OwnWords {...props} draft={draft} />
        ) : (
          <>
            <p class="handover__question" id="handover-question">
              {words.question}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and its legend is the question above */}
            <div class="handover__answers" role="group" aria-labelledby="handover-question">
              {VERDICTS.map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  class="handover__answer"
                  data-verdict={verdict}
                  aria-pressed={answered === verdict}
                  onClick={() => (verdict === 'agree' ? props.onAgree() : props.onOpenWords(verdict))}
                >
                  <Pictogram name={verdict} />
                  <span>{words[verdict]}</span>
                </button>
              ))}
            </div>
          </>
        )}
      </div>
      <div class="handover__actions">
        {!props.isFirst && !props.isChange && (
          <Button variant="quiet" size="floor" icon="chevron-left" onClick={props.onPrevious}>
            {words.previous}
          </Button>
        )}
        <ListenButton listening={listening} words={words} text={statement.text} />
        <Forward {...props} />
      </div>
    </>
  )
}

function Forward({ words, answered, draft, isChange, onGiveWords, onNext, onSkip }: Props) {
  if (draft) {
    return (
      <Button variant="primary" size="floor" class="handover__main-action" onClick={onGiveWords}>
        {isChange ? words.toSummary : words.next}
      </Button>
    )
  }
  if (answered || isChange) {
    return (
      <Button size="floor" class="handover__main-action" onClick={onNext}>
        {isChange ? words.toSummary : words.next}
      </Button>
    )
  }
  return (
    <Button
      variant="quiet"
      size="floor"
      iconEnd="chevron-right"
      class="handover__main-action"
      onClick={onSkip}
    >
      {words.skip}
    </Button>
  )
}
