import type { Ref } from 'preact'
import { Field, type FieldTexts } from './field.tsx'

interface Props extends FieldTexts {
  readonly value: string
  readonly onInput: (value: string) => void
  /** Enter: for lists that are typed one after the other. */
  readonly onEnter?: () => void
  readonly onBlur?: () => void
  readonly type?: 'text' | 'search' | 'date' | 'time' | 'datetime-local' | 'password' | 'url'
  readonly inputMode?: 'numeric'
  readonly size?: 'normal' | 'floor'
  readonly inputRef?: Ref<HTMLInputElement>
  readonly placeholder?: string
  readonly maxLength?: number
  readonly min?: string
  readonly max?: string
  readonly disabled?: boolean
}

export function TextField({
  value,
  onInput,
  onEnter,
  onBlur,
  type = 'text',
  inputMode,
  size,
  inputRef,
  placeholder,
  maxLength,
  min,
  max,
  disabled,
  ...texts
}: Props) {
  return (
    <Field {...texts}>
      {(ids) => (
        <input
          autoComplete="off"
          {...ids}
          ref={inputRef}
          class="input"
          data-size={size}
          type={type as 'text'}
          inputMode={inputMode}
          placeholder={placeholder}
          maxLength={maxLength}
          min={min}
          max={max}
          disabled={disabled}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || !onEnter) return
            event.preventDefault()
            onEnter()
          }}
        />
      )}
    </Field>
  )
}
