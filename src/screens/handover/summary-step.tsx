import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import type { SessionConsent, Signature, Statement } from '../../records/answer.ts'
import { type GivenAnswer, statementKey } from '../../records/handover-answers.ts'
import { Button } from '../../ui/button.tsx'
import { type Step, statementStep } from './handover-flow.ts'
import { Pictogram } from './pictogram.tsx'
import { SignatureLines } from './signature-lines.tsx'
import { StepHeading } from './step-heading.tsx'

interface Props {
  readonly words: HandoverWords
  readonly writtenIn: string
  readonly statements: readonly Statement[]
  readonly answers: ReadonlyMap<string, GivenAnswer>
  readonly skipped: readonly string[]
  readonly missing: string
  readonly consent: SessionConsent | null
  readonly signature: Signature | null
  readonly onChange: (step: Step) => void
  readonly onPrevious: () => void
  readonly onFinish: () => void
}

/** All that was answered, to read and to change. */
export function SummaryStep(props: Props) {
  const { words, writtenIn, statements, answers, skipped, onChange, onPrevious, onFinish } = props
  const { summary } = words
  return (
    <>
      <div class="handover__middle">
        <StepHeading class="handover__title">{summary.title}</StepHeading>
        <p class="handover__text">{summary.text}</p>
        <ol class="handover__list">
          {statements.map((statement, index) => (
            <li key={statementKey(statement)} class="handover__item">
              <p lang={writtenIn} class="handover__item-text">
                {statement.text}
              </p>
              <Given
                words={words}
                answer={answers.get(statementKey(statement))}
                isSkipped={skipped.includes(statementKey(statement))}
              />
              <Change
                words={words}
                about={statement.text}
                onChange={() => onChange(statementStep(statements, index))}
              />
            </li>
          ))}
        </ol>
        <Rest {...props} />
      </div>
      <div class="handover__actions">
        <Button variant="quiet" size="floor" icon="chevron-left" onClick={onPrevious}>
          {words.previous}
        </Button>
        <Button variant="primary" size="floor" class="handover__main-action" onClick={onFinish}>
          {summary.finish}
        </Button>
      </div>
    </>
  )
}

interface GivenProps {
  readonly words: HandoverWords
  readonly answer: GivenAnswer | undefined
  readonly isSkipped: boolean
}

function Given({ words, answer, isSkipped }: GivenProps) {
  const { summary } = words
  if (!answer) return <p class="handover__given">{isSkipped ? summary.skipped : summary.unanswered}</p>
  const { verdict, text, recordingId } = answer
  const shown = verdict === 'add' ? 'correct' : verdict
  return (
    <div class="handover__given" data-verdict={shown}>
      <Pictogram name={shown} />
      <div>
        <strong>{words[shown]}</strong>
        {text && (
          <p>
            <span class="visually-hidden">{summary.yourWords}: </span>
            {text}
          </p>
        )}
        {recordingId && <p>{summary.spoken}</p>}
      </div>
    </div>
  )
}

function Rest({ words, missing, consent, signature, onChange }: Props) {
  const { summary } = words
  return (
    <ul class="handover__list">
      <li class="handover__item">
        <p class="handover__item-text">{words.missing.title}</p>
        <p class="handover__given handover__free-text">{missing.trim() || summary.nothing}</p>
        <Change words={words} about={words.missing.title} onChange={() => onChange({ kind: 'missing' })} />
      </li>
      <li class="handover__item">
        <p class="handover__item-text">{words.consent.title}</p>
        <p class="handover__given">
          {!consent ? summary.unanswered : consent.given ? words.consent.yes : words.consent.no}
        </p>
        {signature && <SignatureLines signature={signature} />}
        <Change words={words} about={words.consent.title} onChange={() => onChange({ kind: 'consent' })} />
      </li>
    </ul>
  )
}

interface ChangeProps {
  readonly words: HandoverWords
  readonly about: string
  readonly onChange: () => void
}

function Change({ words, about, onChange }: ChangeProps) {
  return (
    <Button class="handover__change" aria-label={words.summary.changeOf({ text: about })} onClick={onChange}>
      {words.summary.change}
    </Button>
  )
}
