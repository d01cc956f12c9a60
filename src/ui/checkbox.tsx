import './checkbox.css'

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  readonly checked: boolean
  /** Neither on nor off: part of a selection. */
  readonly mixed?: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string
  readonly disabled?: boolean
}

export function Checkbox({ label, labelHidden, checked, mixed = false, onChange, hint, disabled }: Props) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        class="checkbox__box"
        checked={checked}
        indeterminate={mixed}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class={labelHidden ? 'visually-hidden' : 'checkbox__label'}>
        {label}
        {hint && <span class="checkbox__hint">{hint}</span>}
      </span>
    </label>
  )
}
