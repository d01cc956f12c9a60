import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import './chip.css'

interface ChipProps {
  readonly label: string
  readonly on: boolean
  readonly onToggle: () => void
  readonly icon?: IconName
  readonly size?: 'normal' | 'floor'
  readonly disabled?: boolean
}

/** One tap on, one tap off. On shows as filled with a check: never colour alone. */
export function Chip({ label, on, onToggle, icon, size = 'normal', disabled }: ChipProps) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={on}
      data-size={size}
      disabled={disabled}
      onClick={onToggle}
    >
      {on ? <Icon name="check" /> : icon && <Icon name={icon} />}
      {label}
    </button>
  )
}

interface GroupProps {
  readonly label: string
  /** 'row' scrolls sideways on one line, for the floor. */
  readonly layout?: 'wrap' | 'row'
  readonly children: ComponentChildren
}

export function ChipGroup({ label, layout = 'wrap', children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways on every engine
    <div class="chip-group" role="group" aria-label={label} data-layout={layout}>
      {children}
    </div>
  )
}
