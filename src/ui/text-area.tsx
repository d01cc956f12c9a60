import type { Ref } from 'preact'
import { Field, type FieldTexts } from './field.tsx'
import './text-area.css'

interface Props extends FieldTexts {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onBlur?: () => void
  /** Lines shown when empty; it grows with what is typed. */
  readonly rows?: number
  readonly placeholder?: string
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** `autoComplete` is off because Chromium writes other fields, unsealed, to the session files it restores tabs from. */
export function TextArea({
  value,
  onInput,
  onBlur,
  rows = 2,
  placeholder,
  maxLength,
  inputRef,
  ...texts
}: Props) {
  return (
    <Field {...texts}>
      {(ids) => (
        <div class="text-area" data-text={value}>
          <textarea
            autoComplete="off"
            {...ids}
            ref={inputRef}
            class="input"
            rows={rows}
            maxLength={maxLength}
            placeholder={placeholder}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onBlur}
          />
        </div>
      )}
    </Field>
  )
}
