import { Field, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'
import './select.css'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly disabled?: boolean
}

interface Props<T extends string> extends FieldTexts {
  readonly value: T | null
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** The platform's own list: best on a tablet for up to some twenty options. Longer lists: Combobox. */
export function Select<T extends string>({
  value,
  options,
  onChange,
  placeholder,
  disabled,
  ...texts
}: Props<T>) {
  return (
    <Field {...texts}>
      {(ids) => (
        <div class="select">
          <select
            autoComplete="off"
            {...ids}
            class="input"
            disabled={disabled}
            value={value ?? ''}
            onChange={(event) => onChange(event.currentTarget.value as T)}
          >
            {value === null && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" class="select__sign" />
        </div>
      )}
    </Field>
  )
}
