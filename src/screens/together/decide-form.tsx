import { useId, useState } from 'preact/hooks'
import type { OpenValue } from '../../analysis/discussion/open-questions.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { JudgedField, JudgedValues, Judgement } from '../../records/judgement.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { judgementWords } from '../tasks/judgement-words.ts'
import { AnalystDot } from './analyst-dot.tsx'
import type { AnalystOf, Decide, DifferenceLine } from './discussion-props.ts'
import { useEffectSentence } from './effect-sentence.ts'
import { OtherValue } from './other-value.tsx'

interface Props {
  readonly line: DifferenceLine
  readonly analystOf: AnalystOf
  readonly onDecide: Decide
}

/** The values that were given, one of which holds from now on, or another one; with a reason. */
export function DecideForm({ line, analystOf, onDecide }: Props) {
  const words = useArea('discussion', discussion)
  const { question } = line
  const name = useId()
  const [chosen, setChosen] = useState<number | 'other' | null>(null)
  const [other, setOther] = useState<JudgedValues[JudgedField] | null>(null)
  const [reason, setReason] = useState('')
  const value = chosen === 'other' ? other : chosen === null ? null : question.values[chosen]!.value
  const decide = () => {
    if (value !== null) onDecide(withReason(value, reason), reason)
  }
  return (
    <div class="decide">
      <fieldset class="decide__values">
        <legend class="field-legend">{words.valuesTitle}</legend>
        {question.values.map((each, at) => (
          <label key={JSON.stringify(each.value)} class="decide__value">
            <input type="radio" name={name} checked={chosen === at} onChange={() => setChosen(at)} />
            <ValueCard line={line} given={each} at={at} analystOf={analystOf} />
          </label>
        ))}
        <label class="decide__value decide__value--other">
          <input type="radio" name={name} checked={chosen === 'other'} onChange={() => setChosen('other')} />
          <span class="decide__card">
            <strong>{words.other}</strong>
          </span>
        </label>
      </fieldset>
      {chosen === 'other' && <OtherValue field={question.field} value={other} onChange={setOther} />}
      <div class="decide__last">
        <TextArea label={words.reason} hint={words.reasonHint} value={reason} onInput={setReason} />
        <Button variant="primary" disabled={value === null} onClick={decide}>
          {words.decide}
        </Button>
      </div>
    </div>
  )
}

/** A verdict carries the reason with it; a decision on it is told with the reason of now, where there is one. */
const withReason = (value: JudgedValues[JudgedField], reason: string): JudgedValues[JudgedField] =>
  typeof value === 'object' && reason.trim() !== '' ? { ...value, reason: reason.trim() } : value

interface CardProps extends Omit<Props, 'onDecide'> {
  readonly given: OpenValue
  readonly at: number
}

function ValueCard({ line: { question, effects, isCalculating }, given, at, analystOf }: CardProps) {
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const format = useFormat()
  const sentenceOf = useEffectSentence()
  const effect = effects[at]
  const unknown = isCalculating ? words.waiting : words.notCalculated
  return (
    <span class="decide__card">
      <strong>{valueWords(question.field, given, messages, format)}</strong>
      {given.by.map((judgement) => (
        <GivenBy key={judgement.id} judgement={judgement} analystOf={analystOf} />
      ))}
      <span class="decide__effect">
        {given.isCautious ? words.usedNow : effect ? sentenceOf(effect) : unknown}
      </span>
    </span>
  )
}

/** The verdict alone: each analyst's reason stands beside the name. */
const valueWords = (
  field: JudgedField,
  { value }: OpenValue,
  ...[messages, format]: readonly [Parameters<typeof judgementWords>[2], Parameters<typeof judgementWords>[3]]
): string =>
  typeof value === 'object'
    ? messages.levels.verdicts[value.verdict]
    : judgementWords(field, value, messages, format)

function GivenBy({ judgement, analystOf }: { readonly judgement: Judgement; readonly analystOf: AnalystOf }) {
  const words = useArea('discussion', discussion)
  const { formatDate } = useFormat()
  const { name, colour, isYou } = analystOf(judgement.by)
  const shown = name || (isYou ? words.you : words.another)
  const { value } = judgement
  return (
    <span class="decide__by">
      <AnalystDot colour={colour} name={shown} />
      <span>
        {words.judgedBy({
          name: isYou && name ? `${name} (${words.you})` : shown,
          date: formatDate(judgement.at, 'weekday'),
        })}
        {judgement.imported && ` (${words.fromFile})`}
        {typeof value === 'object' && value.reason && ` ${words.because({ reason: value.reason })}`}
      </span>
    </span>
  )
}
