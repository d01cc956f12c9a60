import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { Field, type FieldTexts } from './field.tsx'
import { type DecimalSign, parseDecimal, writeDecimal } from './parse-decimal.ts'
import './number-field.css'

export interface NumberTexts {
  readonly unreadable: string
  readonly tooSmall: (bound: { min: number }) => string
  readonly tooLarge: (bound: { max: number }) => string
}

interface Props extends FieldTexts {
  readonly value: number | null
  /** Called with readable numbers within bounds only; null when emptied. */
  readonly onChange: (value: number | null) => void
  /** What to say when the typed text is no number within bounds. */
  readonly texts: NumberTexts
  readonly min?: number
  readonly max?: number
  /** What else is not as it should be with a number within bounds: "a whole number, please"; null when nothing is. */
  readonly check?: (value: number) => string | null
  /** Shown behind the number: "uur", "€". */
  readonly unit?: string
  readonly decimal?: DecimalSign
  readonly disabled?: boolean
  readonly onEnter?: () => void
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Keeps what was typed on screen, also while it is no number yet; the owner hears of it once it is one. */
export function NumberField(props: Props) {
  const { value, onChange, texts, unit, decimal = ',', disabled, onEnter, inputRef, ...words } = props
  const [typed, setTyped] = useState<string | null>(null)
  const problem = typed === null ? null : problemOf(parseDecimal(typed, decimal), props)

  const handleInput = (text: string) => {
    setTyped(text)
    const read = parseDecimal(text, decimal)
    if (read !== 'unreadable' && problemOf(read, props) === null && read !== value) onChange(read)
  }

  return (
    <Field {...words} problem={problem ?? words.problem}>
      {(ids) => (
        <div class="number-field">
          <input
            {...ids}
            ref={inputRef}
            class="input number-field__input"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            disabled={disabled}
            value={typed ?? writeDecimal(value, decimal)}
            onInput={(event) => handleInput(event.currentTarget.value)}
            onBlur={() => {
              if (problem === null) setTyped(null)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && problem === null) onEnter?.()
            }}
          />
          {unit && <span class="number-field__unit">{unit}</span>}
        </div>
      )}
    </Field>
  )
}

function problemOf(
  read: number | null | 'unreadable',
  { texts, min, max, check }: Pick<Props, 'texts' | 'min' | 'max' | 'check'>,
) {
  if (read === 'unreadable') return texts.unreadable
  if (read === null) return null
  if (min !== undefined && read < min) return texts.tooSmall({ min })
  if (max !== undefined && read > max) return texts.tooLarge({ max })
  return check?.(read) ?? null
}
