import { useId, useState } from 'preact/hooks'
import type { QualityAnswer } from '../../analysis/effects/work-quality.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { type AskedAnswer, WEBA_ANSWERS } from '../../records/work-quality.ts'
import { webaReason } from '../../report/weba-reason.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { EffectNames } from './effects-props.ts'
import { ANSWER_TONES } from './fitness-tone.ts'

interface Props {
  /** Of the function. */
  readonly name: string
  readonly answer: QualityAnswer
  readonly names: EffectNames
  readonly onAnswer: (answer: AskedAnswer | null, joined: boolean) => void
}

/** One question: the answer in a word, what it rests on, and a way to answer it oneself. */
export function WebaQuestionItem(props: Props) {
  const { answer } = props
  const id = useId()
  const texts = useArea('effects', effects)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li class="quality__question">
      <button
        type="button"
        class="quality__line"
        aria-expanded={isOpen}
        aria-describedby={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span class="quality__name">{texts.questions[answer.question]}</span>
        <StatusWord tone={answer.answer ? ANSWER_TONES[answer.answer] : 'plain'}>
          {answer.answer ? texts.answers[answer.answer] : texts.toAsk}
        </StatusWord>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </button>
      <div id={id}>
        <Why {...props} />
      </div>
      {isOpen && <AnswerForm {...props} onClose={() => setIsOpen(false)} />}
    </li>
  )
}

function Why({ answer: { computed, asked }, names }: Props) {
  const texts = useArea('effects', effects)
  const { formatPercent } = useFormat()
  const reason = computed && webaReason(computed.facts, { reasons: texts.reasons, names, formatPercent })
  if (!asked) return <p class="effects__note">{reason ?? texts.recordsSilent}</p>
  return (
    <>
      <p class="effects__note">{texts.analystSays({ reason: asked.reason })}</p>
      {computed && reason && (
        <p class="effects__note">{texts.recordsSay({ answer: texts.answers[computed.answer], reason })}</p>
      )}
    </>
  )
}

interface FormProps extends Props {
  readonly onClose: () => void
}

function AnswerForm({ answer: { question, asked }, name, onAnswer, onClose }: FormProps) {
  const texts = useArea('effects', effects)
  const { common } = useMessages()
  const label = texts.answerOf({ question: texts.prompts[question], name })
  return (
    <div class="quality__form">
      <Segmented
        label={label}
        options={WEBA_ANSWERS.map((value) => ({ value, label: texts.answers[value] }))}
        value={asked?.answer ?? null}
        onChange={(value) => onAnswer({ answer: value, reason: asked?.reason ?? '' }, false)}
      />
      {asked && (
        <TextArea
          label={texts.reasonField}
          value={asked.reason}
          maxLength={2000}
          onInput={(reason) => onAnswer({ answer: asked.answer, reason }, true)}
        />
      )}
      <div class="quality__buttons">
        <Button onClick={onClose}>{common.close}</Button>
        {asked && (
          <Button variant="quiet" onClick={() => onAnswer(null, false)}>
            {texts.dropAnswer}
          </Button>
        )}
      </div>
    </div>
  )
}
