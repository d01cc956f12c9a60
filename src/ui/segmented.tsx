import { useId } from 'preact/hooks'
import { cssVars } from './css-vars.ts'
import './field.css'
import './visually-hidden.css'
import './segmented.css'

export interface Segment<T extends string> {
  readonly value: T
  readonly label: string
}

interface Props<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Segment<T>[]
  /** Null: nothing chosen yet. */
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly size?: 'normal' | 'floor'
  readonly disabled?: boolean
}

/** A choice of two to five that stays in sight: one tap, arrows on a keyboard. Stacks where it would not fit. */
export function Segmented<T extends string>({
  label,
  labelHidden,
  options,
  value,
  onChange,
  size,
  disabled,
}: Props<T>) {
  const name = useId()
  return (
    <fieldset class="segmented" data-size={size} disabled={disabled}>
      <legend class={labelHidden ? 'visually-hidden' : 'field-legend'}>{label}</legend>
      <div class="segmented__row" style={cssVars({ '--segments': options.length })}>
        {options.map((option) => (
          <label key={option.value} class="segmented__option">
            <input
              class="segmented__radio"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="segmented__label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
