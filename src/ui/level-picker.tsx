import { useId } from 'preact/hooks'
import { classNames } from './class-names.ts'
import './field.css'
import './visually-hidden.css'
import './level-picker.css'

export type Step = 0 | 1 | 2 | 3 | 4
const STEPS: readonly Step[] = [0, 1, 2, 3, 4]

export interface StepText {
  readonly word: string
  readonly text: string
}

/** Somebody else's choice on the same scale, shown beside one's own. */
export interface StepMark {
  readonly step: Step
  readonly label: string
}

interface Props {
  readonly label: string
  readonly steps: Readonly<Record<Step, StepText>>
  /** Null: not judged yet. */
  readonly value: Step | null
  readonly onChange: (value: Step) => void
  /** 'compact': five boxes and the words of the chosen one. 'list': every step with its words. */
  readonly layout?: 'compact' | 'list'
  readonly marks?: readonly StepMark[]
  /** Said while nothing is chosen. */
  readonly emptyText?: string
}

/** Five steps with the words of each. One tap; on a keyboard arrows or the digit itself. */
export function LevelPicker(props: Props) {
  const { label, steps, value, onChange, layout = 'compact', marks = [], emptyText } = props
  const name = useId()
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.find((candidate) => String(candidate) === event.key)
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const group = event.currentTarget as HTMLElement
    group.querySelectorAll<HTMLInputElement>('input')[step]?.focus()
    onChange(step)
  }
  return (
    <fieldset class="level-picker" data-layout={layout} onKeyDown={handleKeyDown}>
      <legend class="field-legend">{label}</legend>
      <div class="level-picker__steps">
        {STEPS.map((step) => (
          <label key={step} class="level-picker__step" data-step={step}>
            <input
              class="level-picker__radio"
              type="radio"
              name={name}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span class="level-picker__number">{step}</span>
            <span class={classNames('level-picker__words', layout === 'compact' && 'visually-hidden')}>
              <span class="level-picker__word">{steps[step].word}</span>{' '}
              <span class="level-picker__text">{steps[step].text}</span>
            </span>
            <Marks marks={marks.filter((mark) => mark.step === step)} />
          </label>
        ))}
      </div>
      {layout === 'compact' && (
        <ChosenWords chosen={value === null ? null : steps[value]} emptyText={emptyText} />
      )}
    </fieldset>
  )
}

function Marks({ marks }: { readonly marks: readonly StepMark[] }) {
  if (marks.length === 0) return null
  return <span class="level-picker__marks">{marks.map((mark) => mark.label).join(', ')}</span>
}

interface ChosenProps {
  readonly chosen: StepText | null
  readonly emptyText: string | undefined
}

function ChosenWords({ chosen, emptyText }: ChosenProps) {
  if (!chosen) return <p class="level-picker__chosen level-picker__chosen--empty">{emptyText}</p>
  return (
    <p class="level-picker__chosen" aria-hidden="true">
      <span class="level-picker__word">{chosen.word}</span> {chosen.text}
    </p>
  )
}
