import type { ObservationRecord } from '../../records/document-records.ts'
import type { ModifierRecord, ModifierValue } from '../../records/observing.ts'
import { optionsOf, tappedOption } from '../../records/scheme-rules.ts'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useNumberTexts } from '../tasks/use-number-texts.ts'

interface Props {
  readonly observation: ObservationRecord
  readonly questions: readonly ModifierRecord[]
  readonly onAnswer: (question: ModifierRecord, value: ModifierValue | null, joined?: boolean) => void
}

/** The questions of a task with their answers; each tap is kept at once. */
export function QuestionFields({ observation, questions, onAnswer }: Props) {
  return (
    <>
      {questions.map((question) => {
        const value = observation.modifiers?.[question.id]
        if (question.kind === 'number')
          return (
            <Amount
              key={question.id}
              question={question}
              value={typeof value === 'number' ? value : null}
              onAnswer={onAnswer}
            />
          )
        const held = Array.isArray(value) ? value : [value]
        return (
          <div key={question.id} class="question">
            <p class="question__name">{question.name}</p>
            <ChipGroup label={question.name}>
              {optionsOf(question).map(({ id, name }) => (
                <Chip
                  key={id}
                  size="floor"
                  label={name}
                  on={held.includes(id)}
                  onToggle={() => onAnswer(question, tappedOption(question, value, id))}
                />
              ))}
            </ChipGroup>
          </div>
        )
      })}
    </>
  )
}

interface AmountProps extends Pick<Props, 'onAnswer'> {
  readonly question: ModifierRecord
  readonly value: number | null
}

/** Small counts are a tap; anything else is typed. */
const COUNTS = [1, 2, 3, 4]

function Amount({ question, value, onAnswer }: AmountProps) {
  const { decimal, texts } = useNumberTexts()
  return (
    <div class="question">
      <p class="question__name">
        {question.name}
        {question.unit && ` (${question.unit})`}
      </p>
      <div class="question__amount">
        <ChipGroup label={question.name}>
          {COUNTS.map((count) => (
            <Chip
              key={count}
              size="floor"
              label={String(count)}
              on={value === count}
              onToggle={() => onAnswer(question, value === count ? null : count)}
            />
          ))}
        </ChipGroup>
        <NumberField
          label={question.name}
          labelHidden
          value={value}
          min={0}
          max={1_000_000}
          unit={question.unit}
          decimal={decimal}
          texts={texts}
          onChange={(next) => onAnswer(question, next, true)}
        />
      </div>
    </div>
  )
}
